import type { Page } from 'playwright-core';
import { until } from './until';
import { goTo, untilKept, walk } from './walk';

/** Has a conversation, as far as it takes to have something to put into a record, and opens the page that does. */
export async function talkAndTurnToRecord(panel: Page, hopes = 'A calm room, and the light low'): Promise<void> {
  await walk(panel, { words: { hopes }, upTo: 'matters' });
  await untilKept(panel);
  await turnToRecord(panel);
}

export async function turnToRecord(panel: Page): Promise<void> {
  await goTo(panel, 'In the record');
  await panel.getByTestId('put-look').waitFor();
}

/** The text that the panel shows, which is the one that goes into the record. */
export const noteIn = async (panel: Page): Promise<string> => (await panel.locator('.note-preview').textContent()) ?? '';

/** Chooses how long the note is. */
export const choose = (panel: Page, length: 'full' | 'short' | 'line'): Promise<void> =>
  panel.locator(`input[type=radio][value=${length}]`).check();

/** Presses the first button, and waits for what the panel has to say. Where it is locked, says that it is the same woman. */
export async function look(panel: Page, { unlocks = true } = {}): Promise<string> {
  await panel.getByTestId('put-look').click();
  const at = await settled(panel);
  if (at !== 'locked' || !unlocks) return at;
  await panel.getByTestId('put-same').click();
  return settled(panel);
}

/** Presses the second one, and waits for what came of it. */
export async function put(panel: Page): Promise<Outcome> {
  await panel.getByTestId('put-now').click();
  await settled(panel);
  return outcomeIn(panel);
}

export interface Outcome {
  at: string;
  how: string | undefined;
  why: string | undefined;
  text: string;
}

export const outcomeIn = (panel: Page): Promise<Outcome> =>
  panel.locator('[data-put]').evaluate((element) => {
    const outcome = element.querySelector<HTMLElement>('.put-outcome');
    const { put: at = '' } = (element as HTMLElement).dataset;
    return { at, how: outcome?.dataset.how, why: outcome?.dataset.why, text: outcome?.textContent ?? '' };
  });

/** What the panel calls the field and the page. */
export const intoIn = (panel: Page): Promise<string[]> => panel.locator('.put-into b').allTextContents();

async function settled(panel: Page): Promise<string> {
  return until('the panel to say what it found', async () => {
    const at = await panel.locator('[data-put]').getAttribute('data-put');
    return at === 'looking' || at === 'putting' ? undefined : at;
  });
}

/** What stands in the field that has the focus, wherever that is. */
export const valueIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    for (;;) {
      const inner: Element | null | undefined =
        at?.shadowRoot?.activeElement ?? (at as HTMLIFrameElement | null)?.contentDocument?.activeElement;
      if (!inner) break;
      at = inner;
    }
    // biome-ignore lint/performance/useDomNodeTextContent: the lines are those that somebody sees
    const { value, innerText } = (at ?? document.body) as HTMLTextAreaElement;
    return value ?? innerText;
  });
