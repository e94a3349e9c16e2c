import { signal } from '@preact/signals-core';
import { onTestFinished } from 'vitest';
import type { Keeping } from '../../lib/keeping';
import { type Policy, panelPolicy, widgetPolicy } from '../../lib/policy';
import { eraseUnopened } from '../../lib/storage/erase-unopened';
import type { KeyHolder } from '../../lib/storage/key-holder';
import { memoryKeys } from '../../lib/storage/memory-keys';
import { openStore } from '../../lib/storage/open-store';
import { createPlans } from '../../lib/storage/plans';
import type { PlansOptions } from '../../lib/storage/plans-options';
import type { OpenStore, Store } from '../../lib/storage/store';
import { wasKept } from '../../lib/storage/was-kept';
import { clockAt, idsFrom, type Talk, talk } from './builders';
import { wordsOf } from './words-of';

export interface KeepingOptions {
  /** The database that it is kept in; another store instead with `open`. */
  name?: string;
  open?: OpenStore;
  byItself?: boolean;
  /** As told; where it is not, the browser is asked. */
  mayHold?: boolean;
  eraseUnopened?: PlansOptions['eraseUnopened'];
  eraseBeside?: NonNullable<PlansOptions['eraseBeside']>;
  talk?: Talk;
  keys?: KeyHolder;
  policy?: Policy;
}

const keyName = idsFrom('key-');

/** A store in a database of this name, opened or thrown. */
export async function storeNamed(
  name: string,
  { keys = memoryKeys(), policy = panelPolicy, clock = clockAt(), byItself = true } = {},
): Promise<Store> {
  const outcome = await openStore({ name, keys, policy: signal(policy), now: clock.now, newId: keyName, byItself })(
    () => undefined,
  );
  if (!outcome.ok) throw new Error(outcome.why);
  onTestFinished(outcome.value.close);
  return outcome.value;
}

/** A consultation whose words are kept until the test ends, and a wait for everything that is under way. */
export function keeping(options: KeepingOptions = {}) {
  const { byItself = true, talk: t = talk(), keys = memoryKeys(), name = '', mayHold } = options;
  const policy = signal<Policy>(options.policy ?? (byItself ? panelPolicy : widgetPolicy));
  const { now } = t.clock;
  const plans = createPlans({
    consultation: t.consultation,
    open: options.open ?? openStore({ name, keys, policy, now, newId: keyName, byItself }),
    byItself,
    eraseUnopened: options.eraseUnopened ?? (() => eraseUnopened(name)),
    ...(options.eraseBeside && { eraseBeside: options.eraseBeside }),
    mayHold: async () => (mayHold === undefined && !options.open ? wasKept(name) : (mayHold ?? true)),
    keys,
    policy,
    now,
    newId: t.newId,
  });
  onTestFinished(plans.stop);
  const say = (words: string) => t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
  // Reading stands in the same queue as writing: it comes true when all before it is done.
  const settled = () => plans.list();
  const screen = () => wordsOf(t.consultation.events.value);
  const keptWords = async (): Promise<string[][]> => {
    const list = await plans.list();
    if (!list.ok) throw new Error(list.why);
    const words: string[][] = [];
    for (const { id } of list.value.plans) {
      const plan = await plans.look(id);
      if (!plan.ok) throw new Error(plan.why);
      words.push(wordsOf(plan.value.events));
    }
    return words;
  };
  const choose = async (how: Keeping, passphrase?: string) => {
    const outcome = await plans.choose(how, passphrase);
    if (!outcome.ok) throw new Error(outcome.why);
  };
  return { ...t, plans, policy, keys, say, settled, screen, keptWords, choose };
}
