import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Policy } from '../../lib/policy';
import type { LastSent, Send } from '../../lib/smart/send';
import type { Sent } from '../../lib/smart/sent';

export interface Given {
  policy: ReadonlySignal<Policy>;
  /** The plan on the screen: another one has no news of what was sent. */
  plan: ReadonlySignal<string>;
  locked: ReadonlySignal<boolean>;
  /** Opens a page of the extension in a tab; answers what closes it. */
  openTab: (page: string) => Promise<() => void>;
  /** A name never given before. */
  newName: () => string;
  /** The name of this panel: see `ToSend`. */
  there: string;
  /** ISO instant. */
  now: () => string;
}

/** The verb that sends, for as long as the trust's policy names a server. What it needs is fetched when it is used. */
export function sendVerb({ policy, plan, locked, openTab, newName, there, now }: Given): ReadonlySignal<Send | undefined> {
  const last = signal<LastSent | undefined>(undefined);
  const base = computed(() => policy.value.server?.base);
  let close = () => {};
  // The page over there shows her plan: it goes with what is on the screen here, and with the address.
  effect(() => {
    locked.value;
    base.value;
    plan.value;
    untracked(() => close());
  });
  effect(() => {
    plan.value;
    last.value = undefined;
  });
  const open: Send['open'] = async (document) => {
    const [of, to, made] = [plan.peek(), base.peek(), now()];
    const came = (sent: Sent) => {
      if (plan.peek() === of) last.value = { sent, made };
    };
    const closeBefore = close;
    const { openSend } = await import('./open-send');
    const openPage = (page: string) => openTab(`/send.html#${page}`);
    const opened = await openSend({ openPage, name: newName(), document, there, came });
    // After, and not before: a tab that is on its way out cannot be the one from which another is opened.
    closeBefore();
    if (!opened.ok) return opened;
    close = opened.value;
    if (locked.peek() || plan.peek() !== of || base.peek() !== to) close();
    return { ok: true, value: undefined };
  };
  return computed(() => (base.value === undefined ? undefined : { host: new URL(base.value).host, open, last }));
}
