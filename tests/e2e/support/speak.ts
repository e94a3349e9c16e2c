import type { Aid } from './walk';

/** What `lang` says of a document in a language; easy words are English. */
const langOf = (locale: string) => (locale === 'en-GB-simple' ? 'en-GB' : locale);

/**
 * Turns an aid to another language as its own buttons do, wherever they stand, and waits until it is in it.
 * @throws where the language is not offered
 */
export async function speak(aid: Aid, locale: string): Promise<void> {
  const button = aid.locator(`.languages [data-language="${locale}"]`);
  // The language of the screen has no button.
  if ((await button.count()) === 0) {
    const now = await aid.evaluate(() => document.documentElement.lang);
    if (langOf(locale) === now) return;
    throw new Error(`“${locale}” is not offered; the screen is in “${now}”`);
  }
  await button.dispatchEvent('click');
  await button.waitFor({ state: 'detached' });
  await aid.locator(`html[lang="${langOf(locale)}"]`).waitFor({ state: 'attached' });
  await aid.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}

/** The languages that an aid offers for the decision on its screen, the one that it is in among them. */
export const offeredBy = (aid: Aid): Promise<string[]> =>
  aid.evaluate(() => [
    document.documentElement.lang,
    ...[...document.querySelectorAll<HTMLElement>('.languages [data-language]')].map(({ dataset }) => dataset.language ?? ''),
  ]);
