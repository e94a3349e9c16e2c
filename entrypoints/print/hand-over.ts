import type { Event, Who } from '../../lib/consultation/event-schema';
import type { Language } from '../../lib/languages';
import type { Layout } from '../../lib/layout';
import type { Pack } from '../../lib/pack/pack';

/** What a page to print from needs. It goes from page to page of the extension and is stored nowhere. */
export interface HandedOver {
  /** Name of the plan. */
  plan: string;
  events: readonly Event[];
  /** The decisions of the plan, so that the page prints what the screen shows. */
  packs: readonly Pack[];
  /** The same decisions in English, for paper in two languages. */
  english: readonly Pack[];
  /** That the screen is in. */
  language: Language;
  who: Who;
  layout: Layout;
  /** ISO instant at which print was pressed. */
  at: string;
  /** Under which the page and the panel that opened it tell each other that somebody is there. */
  there: string;
}

/** Long enough for a slow machine to open a tab. */
const patience = 20_000;

/** Hands `what` to the one page that asks for it by `name`. */
export function answerOnce(name: string, what: HandedOver): void {
  const channel = new BroadcastChannel(name);
  const close = () => channel.close();
  const timer = setTimeout(close, patience);
  channel.onmessage = () => {
    channel.postMessage(what);
    clearTimeout(timer);
    close();
  };
}

/** Asks for what was handed over under `name`; undefined when nobody answers. */
export function askFor(name: string): Promise<HandedOver | undefined> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(name);
    const end = (what?: HandedOver) => {
      clearTimeout(timer);
      channel.close();
      resolve(what);
    };
    const timer = setTimeout(end, 3_000);
    channel.onmessage = (message: MessageEvent<HandedOver>) => end(message.data);
    channel.postMessage('ready');
  });
}
