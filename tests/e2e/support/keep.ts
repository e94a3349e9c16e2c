import { rowsIn } from './rows';
import { until } from './until';
import { type Aid, goTo } from './walk';

export interface Way {
  /** Keeps with the key beside the words, unless told otherwise. */
  how?: 'nothing' | 'device' | 'session' | 'passphrase';
  /** With 'session': what opens it after a lock. */
  passcode?: string;
}

/** In the widget: goes to the page that asks how to keep, which is fetched when it is opened, and chooses there. */
export async function keep(aid: Aid, way: Way = {}): Promise<void> {
  await aid.getByTestId('keep').click();
  await choose(aid, way);
}

/** In the panel, which has a page for it, and keeps already. Comes back when everything is sealed anew. */
export async function keepFromNow(panel: Aid, way: Way): Promise<void> {
  const key = async () => (await rowsIn(panel))?.vault?.[0]?.key;
  await goTo(panel, 'How it is kept');
  const before = await key();
  await choose(panel, way);
  await until('everything to be under a new key', async () => {
    const now = await key();
    return now !== undefined && now !== before;
  });
  await saysSo(panel);
}

/** Waits until the screen says how it is from now on: beside the button, or where she came from. */
export const saysSo = (aid: Aid): Promise<void> =>
  aid.locator('.chosen, .said-now', { hasText: 'from now on' }).first().waitFor();

/** Chooses how to keep, on the page that asks. */
export async function choose(aid: Aid, { how = 'device', passcode }: Way = {}): Promise<void> {
  await aid.locator(`[data-way=${how}] input[type=radio]`).check();
  if (how === 'session') await aid.getByTestId('lock-with-secret').setChecked(passcode !== undefined);
  if (passcode !== undefined) {
    // Chosen already: what opens it is behind a button of its own.
    await aid.getByTestId('secret-new').or(aid.getByTestId('change-secret')).waitFor();
    if (await aid.getByTestId('change-secret').isVisible()) await aid.getByTestId('change-secret').click();
    await aid.getByTestId('secret-new').fill(passcode);
    await aid.getByTestId('secret-again').fill(passcode);
  }
  await aid.getByTestId('choose-keeping').click();
  // What is kept would be deleted: that is asked first.
  const sure = aid.getByTestId('choose-keeping-sure');
  if (how !== 'nothing') return;
  await until('it to be chosen, or asked for again', async () => (await sure.isVisible()) || (await rowsIn(aid)) === undefined);
  if (await sure.isVisible()) await sure.click();
}

/** Opens the plan that was changed last: in the panel, where it has no name, from the list of all of them. */
export async function openLast(aid: Aid): Promise<void> {
  const [named, all] = [aid.getByTestId('go-on'), aid.getByTestId('see-all')];
  await named.or(all).first().waitFor();
  if (await named.isVisible()) return named.click();
  await all.click();
  await aid.getByTestId('open-one').first().click();
}

/** Opens what a passphrase or passcode closes, and waits until it is open. */
export async function unlock(aid: Aid, secret: string): Promise<void> {
  await aid.getByTestId('secret').fill(secret);
  await aid.getByTestId('unlock').click();
  await aid.locator('[data-locked]').waitFor({ state: 'detached' });
}
