import type { Frame, Page } from 'playwright-core';
import { choose } from './keep';
import { until } from './until';
import { compare, fields, goTo, reach, untilKept } from './walk';

/** What one woman says on the way that all of them go. */
export interface HerAnswers {
  group: 'nulliparous' | 'multiparous';
  /** Id of a value, and how much it matters to her. */
  value: readonly [string, 'lot' | 'little' | 'not'];
  hopes: string;
  worries: string;
  options: readonly [string, string];
  /** Id of the row that she opens, without its group. */
  row: string;
  stand: 'leaning' | 'decided';
  choice: string;
  ifMoved: string;
  question: string;
}

/** Types as a person does, and pastes what she has copied. */
async function type(page: Page, aid: Frame, label: string, words: string): Promise<void> {
  await aid.getByLabel(label).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+V');
}

/**
 * The whole of the aid, press by press: every step, a source, a row, a decision, the plan; copied, printed, saved, kept,
 * and deleted. She does not leave yet.
 */
export async function herVisit(page: Page, aid: Frame, said: HerAnswers): Promise<void> {
  await reach(aid, 'start');
  await aid.locator(`input[type=radio][value=${said.group}]`).check();
  await aid.getByTestId('next').click();
  await reach(aid, 'matters');
  await type(page, aid, fields.hopes, said.hopes);
  await type(page, aid, fields.worries, said.worries);
  await aid.locator(`[data-value=${said.value[0]}] input[value=${said.value[1]}]`).check();
  await aid.getByTestId('next').click();
  await reach(aid, 'compare');
  await compare(aid, said.options);
  await aid.locator('.source-link').first().click();
  await aid.locator('.passport').waitFor();
  await page.keyboard.press('Escape');
  await aid.locator(`[data-row^="${said.row}"] .row-open`).click();
  await reach(aid, 'row');
  await aid.getByTestId('back-to-compare').click();
  await reach(aid, 'compare');
  await aid.getByTestId('next').click();
  await reach(aid, 'questions');
  await aid.locator('.prompts button').first().click();
  await aid.getByLabel('A question of my own').click();
  await page.keyboard.type(said.question);
  await aid.getByTestId('add-question').click();
  await aid.getByTestId('next').click();
  await reach(aid, 'decide');
  await aid.locator(`input[type=radio][value=${said.stand}]`).check();
  await aid.locator(`.which input[type=radio][value=${said.choice}]`).check();
  await aid.locator('[data-if=move-needed] button').click();
  await aid.locator('[data-if=move-needed] textarea').click();
  await page.keyboard.type(said.ifMoved);
  await aid.locator('[data-if=move-needed] button').click();
  await aid.getByTestId('next').click();
  await aid.locator('.paper').first().waitFor();
  await aid.getByTestId('copy-mine').click();
  await aid.getByText('Copied. It stays on this device').waitFor();
  await aid.getByTestId('print').click();
  const coming = page.waitForEvent('download');
  await aid.getByTestId('download').click();
  await (await coming).delete();
  await aid.getByTestId('keep').click();
  await choose(aid);
  await untilKept(aid);
  await goTo(aid, 'What matters');
  await reach(aid, 'matters');
  await aid.getByLabel(fields.before).click();
  await page.keyboard.type(said.worries);
  await untilKept(aid);
  await aid.getByTestId('delete-now').click();
  await aid.getByTestId('delete-sure').click();
  await until('what was kept to be gone', async () =>
    aid.evaluate(async () => !(await indexedDB.databases()).some(({ name }) => name === 'evenhand')),
  );
}
