import { groupsOf, type PackOnDisk, partsOf } from './packs-on-disk';
import { decide } from './tour';
import { type Aid, compare, compareAll, pick, reach } from './walk';

/** The steps of any decision, in the order in which `everyStepOf` comes to them; of two options none are chosen from. */
export const stepsOf = (pack: PackOnDisk): string[] => [
  'start',
  'matters',
  ...((partsOf(pack)[0]?.options.length ?? 0) > 2 ? ['chooser'] : []),
  'compare',
  'source',
  'row',
  'questions',
  'decide',
  'plan',
];

/**
 * Goes through a decision in English, whichever it is, with something said on each step; of one in several parts, the
 * first is compared. Each visit leaves the aid as it found it: on the same screen, in English.
 */
export async function everyStepOf(aid: Aid, pack: PackOnDisk, visit: (screen: string) => Promise<unknown>): Promise<void> {
  const [group] = groupsOf(pack);
  const two = partsOf(pack)[0]?.options.slice(0, 2) ?? [];
  const next = () => aid.getByTestId('next').click();
  await pick(aid, pack.id);
  if (group) await aid.locator(`input[type=radio][value="${group}"]`).check();
  await visit('start');
  await next();
  await reach(aid, 'matters');
  await aid.locator('[data-value] input[value=lot]').first().check();
  await visit('matters');
  await next();
  await aid.locator('form.chooser, .grid').first().waitFor();
  if (stepsOf(pack).includes('chooser')) {
    await visit('chooser');
    await compare(aid, two);
  } else await compareAll(aid);
  await visit('compare');
  const source = aid.locator('.source-link').first();
  await source.click();
  await aid.locator('.passport').waitFor();
  await visit('source');
  await source.click();
  await aid.locator('.passport').waitFor({ state: 'detached' });
  await aid.locator('.row-open').first().click();
  await reach(aid, 'row');
  await aid.locator('table.figures').first().waitFor();
  await visit('row');
  await aid.getByTestId('back-to-compare').click();
  await reach(aid, 'compare');
  await next();
  await reach(aid, 'questions');
  await visit('questions');
  await next();
  await reach(aid, 'decide');
  await decide(aid, pack);
  await visit('decide');
  await next();
  await aid.locator('.paper').first().waitFor();
  await visit('plan');
}
