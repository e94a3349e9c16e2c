import { type Aid, goTo, reach, type Walk, walk } from './walk';

/** Pages of the menu, as they are called in English. A shell that lacks one says so here, and not by leaving it out. */
const pages = {
  both: [
    ['Language', 'language'],
    ['What helps me', 'needs'],
    ['Two languages at once', 'double'],
    ['Door card', 'door'],
    ['What was said, and when', 'thread'],
    ['To another device', 'carry'],
    ['How it is kept', 'keeping'],
  ],
  panel: [
    ['The conversation', 'conversation'],
    ['In the record', 'record'],
    ['Plans on this device', 'saved'],
  ],
} as const;

const steps = ['start', 'matters', 'compare', 'source', 'row', 'questions', 'decide', 'plan'];

/** Every step and page that a shell has, in the order in which `everyScreen` comes to them. */
export const screensOf = (shell: 'widget' | 'panel'): string[] =>
  shell === 'widget'
    ? ['start', 'matters', 'chooser', ...steps.slice(2), ...pages.both.map(([, at]) => at)]
    : ['decisions', 'start', 'matters', 'chooser', ...steps.slice(2), ...[...pages.both, ...pages.panel].map(([, at]) => at)];

/**
 * Goes in English to every step and every page of the menu, with something said on each step. Each visit leaves the aid
 * as it found it: on the same screen, in English.
 */
export async function everyScreen(
  aid: Aid,
  shell: 'widget' | 'panel',
  visit: (screen: string) => Promise<unknown>,
  how: Walk = {},
): Promise<void> {
  if (shell === 'panel') {
    await aid.locator('main[data-step=decisions] h1').waitFor();
    await visit('decisions');
  }
  await walk(aid, { ...how, upTo: 'matters', visit });
  await aid.getByTestId('next').click();
  await aid.locator('form.chooser').waitFor();
  await visit('chooser');
  await walk(aid, {
    ...how,
    from: 'compare',
    visit: async (step) => {
      await visit(step);
      if (step !== 'compare') return;
      await aid.locator('.source-link').first().click();
      await aid.locator('.passport').waitFor();
      await visit('source');
      await aid.locator('.source-link').first().click();
      await aid.locator('.passport').waitFor({ state: 'detached' });
    },
  });
  for (const [name, at] of [...pages.both, ...(shell === 'panel' ? pages.panel : [])]) {
    await goTo(aid, name);
    await aid.locator(`main[data-step="${at}"] h1`).first().waitFor();
    await visit(at);
  }
  await goTo(aid, 'Start');
  await reach(aid, 'start');
}
