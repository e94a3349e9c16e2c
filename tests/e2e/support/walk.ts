import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The side panel, or the frame of the widget: both hold one aid. */
export type Aid = Page | Frame;

/** The steps in the order in which somebody meets them. */
export const steps = ['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan'] as const;
export type Step = (typeof steps)[number];

/** What each field of her own words is called on the screen. */
export const fields = {
  home: 'My home, my family, who is with me',
  hopes: 'What I hope for',
  before: 'What happened before, to me or to someone close',
  worries: 'What worries me',
  talk: 'What helps when you talk with me',
} as const;
export type Field = keyof typeof fields;

export interface Walk {
  /** Id of the decision to pick from the list that the panel begins with; the widget is about one and has no list. */
  decision?: string;
  /** Id of the group that the figures are for. */
  group?: 'nulliparous' | 'multiparous';
  /** Ids of the places to compare; without them two where there is room for two, and all where there is room for all. */
  options?: readonly string[];
  /** Id of the row to look at closely, without its group; the first one unless given. */
  row?: string;
  words?: Partial<Record<Field, string>>;
  /** Called on every step, once it is as she leaves it. */
  visit?: (step: Step) => unknown;
  /** The step that is on the screen now. */
  from?: Step;
  /** The last step to go to. */
  upTo?: Step;
}

/** Picks a decision from the list of them, if that is on the screen, and waits for its start. */
export async function pick(aid: Aid, decision = 'place-of-birth'): Promise<void> {
  await aid.locator('main[data-step="decisions"] h1, main[data-step="start"] h1').first().waitFor();
  const card = aid.locator(`[data-decision="${decision}"]`);
  if (await card.isVisible()) await card.click();
  await reach(aid, 'start');
}

/** Goes through the aid as a person does: one thing said on every step, and on with the button. */
export async function walk(aid: Aid, { visit, decision, from = 'start', upTo = 'plan', ...how }: Walk = {}): Promise<void> {
  if (from === 'start') await pick(aid, decision);
  for (const step of steps.slice(steps.indexOf(from))) {
    await reach(aid, step);
    await does[step](aid, how);
    await visit?.(step);
    if (step === upTo) return;
    await leave[step]?.(aid, how);
  }
}

/** Waits until a step is on the screen. */
export const reach = (aid: Aid, step: Step): Promise<void> => aid.locator(`main[data-step="${step}"] h1`).waitFor();

/** Goes to a step or a page by the list of steps: behind a button where it is narrow, in a line where there is room. */
export async function goTo(aid: Aid, name: string): Promise<void> {
  const to = aid.locator('nav.steps').getByRole('button', { name, exact: true, includeHidden: true });
  // Behind a lock that has just been opened neither is there yet.
  await to
    .filter({ visible: true })
    .or(aid.getByRole('button', { name: 'All steps' }))
    .first()
    .waitFor();
  if (!(await to.isVisible())) await openMenu(aid);
  await to.click();
}

/** Until it is open: a page that is just being laid out anew can take a press for one beside it. */
export async function openMenu(aid: Aid): Promise<void> {
  const menu = aid.getByRole('button', { name: 'All steps' });
  await until('the list of steps to open', async () => {
    if ((await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
    return (await menu.getAttribute('aria-expanded')) === 'true';
  });
}

/** Writes into a field of hers, all at once. */
export async function write(aid: Aid, field: Field, words: string): Promise<void> {
  // What helps when she is talked with is asked with what she needs, on a page of its own.
  if (field === 'talk') await aid.getByTestId('to-needs').click();
  await fill(aid, fields[field], words);
  if (field !== 'talk') return;
  await aid.getByTestId('next').click();
  await reach(aid, 'matters');
}

async function fill(aid: Aid, label: string, words: string): Promise<void> {
  const textarea = aid.getByLabel(label);
  if (words.length < 10_000) return textarea.fill(words);
  // To type that many lines takes Chromium half a minute, on any page.
  await textarea.evaluate((element, text) => {
    (element as HTMLTextAreaElement).value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
}

/** Waits until everything that was said is kept, what still waits for a pause in typing too. */
export async function untilKept(aid: Aid): Promise<void> {
  // What was typed a moment ago is on its way to the screen.
  await aid.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await aid.locator('[data-kept=kept]').waitFor();
}

/** Puts these places side by side, whether the aid asks for it or has to be told. */
export async function compare(aid: Aid, options: readonly string[]): Promise<void> {
  const chooser = aid.locator('form.chooser');
  await aid.locator('form.chooser, [data-testid=change-options]').first().waitFor();
  if (!(await chooser.isVisible())) await aid.getByTestId('change-options').click();
  await chooser.waitFor();
  for (const box of await chooser.locator('input[name=option]').all()) {
    await box.setChecked(options.includes((await box.getAttribute('value')) ?? ''));
  }
  await aid.getByTestId('compare-ticked').click();
  await aid.locator('.grid').waitFor();
}

/** Puts all options of a decision, or of its part on the screen, side by side. */
export async function compareAll(aid: Aid): Promise<void> {
  await aid.locator('form.chooser, .grid').first().waitFor();
  if (await aid.locator('form.chooser').isVisible()) await aid.getByTestId('compare-all').click();
  await aid.locator('.grid').waitFor();
}

/** Turns to a part of a decision that has several, and puts all options of it side by side. */
export async function comparePart(aid: Aid, part: string | undefined): Promise<void> {
  if (part !== undefined) {
    const tab = aid.locator(`[data-part-tab="${part}"]`);
    await tab.click();
    await aid.locator(`[data-part-tab="${part}"][aria-current=true]`).waitFor();
  }
  await compareAll(aid);
}

type Does = (aid: Aid, how: Walk) => Promise<unknown>;

const does: Record<Step, Does> = {
  start: (aid, { group = 'nulliparous' }) => aid.locator(`input[type=radio][value=${group}]`).check(),
  matters: async (aid, { words = { hopes: 'A calm room' } }) => {
    for (const [field, text] of Object.entries(words)) await write(aid, field as Field, text);
    await aid.locator('[data-value=moving-in-labour] input[value=lot]').check();
  },
  compare: async (aid, { options }) => {
    await aid.locator('form.chooser, .grid').first().waitFor();
    if (options) await compare(aid, options);
    else if (await aid.locator('form.chooser').isVisible()) await compare(aid, ['home', 'fmu']);
  },
  row: (aid) => aid.locator('table.figures').first().waitFor(),
  questions: (aid) => aid.locator('.prompts button').first().click(),
  decide: async (aid) => {
    await aid.locator('input[type=radio][value=leaning]').check();
    await aid.locator('.which input[type=radio][value=fmu]').check();
    await aid.locator('[data-if=move-needed] button').click();
    await aid.locator('[data-if=move-needed] textarea').fill('My sister comes with me');
    await aid.locator('[data-if=move-needed] button').click();
  },
  plan: (aid) => aid.locator('.paper').first().waitFor(),
};

const next: Does = (aid) => aid.getByTestId('next').click();

/** A row is a step beside the way: she opens one, and comes back to the grid before she goes on. */
const leave: Partial<Record<Step, Does>> = {
  start: next,
  matters: next,
  compare: (aid, { row }) =>
    aid
      .locator(`${row ? `[data-row^="${row}"] ` : ''}.row-open`)
      .first()
      .click(),
  row: async (aid) => {
    await aid.getByTestId('back-to-compare').click();
    await reach(aid, 'compare');
    await aid.getByTestId('next').click();
  },
  questions: next,
  decide: next,
};
