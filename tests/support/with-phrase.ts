import { oneBrowser } from './one-browser';

export const phrase = 'walnut staircase';

/** A page with "one" on the screen, kept under a passphrase in a database of this name. */
export async function withPhraseIn(name: string, byItself = true) {
  const browser = oneBrowser({ name, byItself, shared: byItself });
  const tab = browser.tab();
  tab.say('one');
  await tab.choose('passphrase', phrase);
  await browser.settled();
  return { browser, tab };
}
