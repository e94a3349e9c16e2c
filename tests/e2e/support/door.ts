import { type Aid, goTo } from './walk';

/** Words of a card as somebody would write them. */
export const doorWords = {
  band: 'Knock and wait',
  message: 'Say why before you touch me',
  with: 'Sam',
  speak: 'Urdu: use interpreter',
  ifMove: 'Sam comes too. Tell me first.',
} as const;

/** Goes to the card on the door, and waits until it is there. */
export async function goToDoor(aid: Aid): Promise<void> {
  await goTo(aid, 'Door card');
  await aid.locator('[data-door=band] textarea').waitFor();
}

/** Writes lines of the card, and waits until they are on it; an empty one is taken off it. */
export async function writeDoor(aid: Aid, lines: Partial<Record<keyof typeof doorWords, string>>): Promise<void> {
  for (const [line, words] of Object.entries(lines)) {
    const field = aid.locator(`[data-door=${line}] textarea`);
    await field.fill(words);
    await field.blur();
  }
  // What was typed a moment ago is on its way to the screen.
  await aid.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}
