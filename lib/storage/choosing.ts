import type { Keeping } from '../keeping';
import { tooShort } from '../passphrase';
import type { Outcome } from '../platform';
import type { Keeper } from './keeper';

const done: Outcome = { ok: true, value: undefined };
/** A memory that refuses, or cryptography that does, throws: what is on the screen has to say so. */
const failed = (): Outcome<never> => ({ ok: false, why: 'store_failed' });

/** Keeps plans in another way from now on, with everything that is kept already. Runs in turn. */
export async function chooseNow(keeper: Keeper, how: Keeping, passphrase: string | undefined): Promise<Outcome> {
  const { byItself, consultation, now } = keeper.options;
  if (keeper.locked.peek()) return { ok: false, why: 'locked' };
  if (!keeper.state.peek().choices.includes(how)) return { ok: false, why: 'keeping_refused' };
  const asked = how === 'passphrase' || (how === 'session' && passphrase !== undefined);
  if (asked && tooShort(passphrase ?? '')) return { ok: false, why: 'passphrase_short' };
  if (how === 'nothing') return keepNothing(keeper);

  const begun = keeper.era;
  const store = await keeper.opened(true).catch(failed);
  const outcome = store.ok ? await store.value.choose(how, asked ? passphrase : undefined).catch(failed) : store;
  const said = () => consultation.events.peek().length > 0;
  if (!outcome.ok) {
    // Words that were to be kept for the first time are told not to be; those that are kept are kept as before.
    if (!keeper.here().goesOn && said() && outcome.why !== 'locked') keeper.fail(outcome.why);
    return outcome;
  }
  keeper.keeping = true;
  // What was kept before is not left behind unseen: the plan goes on from it.
  const before = byItself || keeper.here().goesOn ? undefined : await keeper.show(undefined, begun);
  if (before && !before.ok && before.why !== 'no_such_plan') return keeper.fail(before.why);
  if (said()) return keeper.write(keeper.here(), consultation.events.peek());
  keeper.kept.value = byItself ? { state: 'nowhere' } : { state: 'kept', at: now() };
  return done;
}

/** What is on the screen stays there; what is on disk goes. */
async function keepNothing(keeper: Keeper): Promise<Outcome> {
  keeper.era += 1;
  keeper.keeping = false;
  keeper.startAfresh();
  const erased = await eraseStored(keeper, undefined);
  keeper.kept.value = erased.ok ? { state: 'nowhere' } : { state: 'not_erased', why: erased.why };
  return erased;
}

/** Takes one plan off this device; without an id, everything. What is on the screen is not its business. */
export async function eraseStored(keeper: Keeper, id: string | undefined): Promise<Outcome> {
  const { mayHold, eraseUnopened, keys } = keeper.options;
  if (!keeper.store.peek() && (await mayHold()) === false) return done;
  const store = keeper.store.peek() || id !== undefined ? await keeper.opened(true).catch(failed) : undefined;
  if (store?.ok) return store.value.erase(id).catch(failed);
  if (store) return store;
  // Deleting takes less than opening, and works where opening does not.
  const erased = await eraseUnopened();
  return erased.ok ? keys.clear().then(() => erased, failed) : erased;
}
