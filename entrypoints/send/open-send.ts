import type { Outcome } from '../../lib/platform';
import type { Sent } from '../../lib/smart/sent';
import type { FromSend, ToSend } from './talk';

export interface Asked {
  /** Opens the page that sends, told by which name to speak; answers what closes it. */
  openPage: (name: string) => Promise<() => void>;
  /** A name never given before: what is said under it is heard by the one page that was told it. */
  name: string;
  document: string;
  /** The name of this panel: see `ToSend`. */
  there: string;
  /** Called each time something came of a press over there. */
  came: (sent: Sent) => void;
}

/**
 * Opens the page that shows what goes where, and hands the document to it: to the first page that asks, once.
 * @returns what closes that page and forgets the document
 */
export async function openSend({ openPage, name, document, there, came }: Asked): Promise<Outcome<() => void>> {
  const channel = new BroadcastChannel(name);
  let waiting: string | undefined = document;
  channel.onmessage = ({ data }: MessageEvent<FromSend>) => {
    if (data.is === 'result') came(data.sent);
    if (data.is === 'closed') channel.close();
    if (data.is !== 'ready' || waiting === undefined) return;
    channel.postMessage({ is: 'document', text: waiting, there } satisfies ToSend);
    waiting = undefined;
  };
  try {
    const closePage = await openPage(name);
    const close = () => {
      waiting = undefined;
      // The channel stays: a page that is closed while it sends says so as it goes.
      closePage();
    };
    return { ok: true, value: close };
  } catch {
    channel.close();
    return { ok: false, why: 'send_blocked' };
  }
}
