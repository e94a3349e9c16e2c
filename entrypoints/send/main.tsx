import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PageEnd } from '../../components/late/page-end';
import { readDocument } from '../../lib/smart/read-document';
import { sendDocument } from '../../lib/smart/send-document';
import type { Sent, WhyNotSent } from '../../lib/smart/sent';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import later from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { screenLock } from '../sidepanel/screen-lock';
import { thereToo } from '../sidepanel/there-too';
import { trustPolicy } from '../sidepanel/trust-policy';
import { SendPage, type SendState } from './send-page';
import { signInWindow } from './sign-in-window';
import type { FromSend, ToSend } from './talk';

/** A panel that waits answers at once; one that is gone never does. The browser may take three seconds for its policy. */
const patience = 5_000;

const words = createWords<AidMessages>('en-GB', english, more, panel, later);
const root = document.getElementById('send');
if (!root) throw new Error('the page that sends has no #send');

const now = () => new Date().toISOString();
const { policy } = trustPolicy(browser.storage);
const state = signal<SendState>({ is: 'waiting' });
const channel = new BroadcastChannel(location.hash.slice(1));
let over = false;
const tell = (what: FromSend) => {
  // A closed channel throws.
  if (!over) channel.postMessage(what);
};
/** Her plan: here while this page shows it, and nowhere else. */
let text: string | undefined;
const notSent = (why: WhyNotSent): Sent => ({ is: 'not', at: now(), why, said: undefined });

const show = () => {
  if (text === undefined || !policy.value.known || state.value.is !== 'waiting') return;
  const [facts, base] = [readDocument(text), policy.value.server?.base];
  const why = !base ? 'no_server' : 'not_a_document';
  state.value = facts && base ? { is: 'ready', go: { facts, base } } : { is: 'stopped', sent: notSent(why) };
};

const send = async () => {
  const before = state.value;
  const server = policy.value.server;
  if (!('go' in before) || before.is === 'busy' || text === undefined) return;
  const { go } = before;
  const come = (sent: Sent) => {
    // Somebody may have closed the page, and it has said so.
    if (state.value.is !== 'busy') return;
    state.value = { is: 'done', go, sent };
    tell({ is: 'result', sent });
  };
  state.value = { is: 'busy', go, stage: 'looking' };
  // Asked for in the press itself: browsers listen to nothing else.
  const granted = await browser.permissions.request({ permissions: ['identity'] }).catch(() => false);
  if (!granted) return come(notSent('no_permission'));
  // It goes where this page says that it goes, or nowhere.
  if (server?.base !== go.base) return come(notSent('no_server'));
  const sent = await sendDocument(text, {
    net: { fetch: (url, init) => fetch(url, init), limit: (milliseconds) => AbortSignal.timeout(milliseconds) },
    server,
    signInWindow: signInWindow(browser.identity),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    now,
    stage: (stage) => {
      if (state.value.is === 'busy') state.value = { is: 'busy', go, stage };
    },
  });
  come(sent);
};

/** Her plan does not stay on a screen that nobody looks at. The panel closes this page too, if it is still there. */
const end = () => {
  if (over) return;
  const last = state.value;
  if (last.is === 'busy')
    tell({ is: 'result', sent: { is: last.stage === 'sending' ? 'unknown' : 'not', at: now(), why: 'closed', said: undefined } });
  tell({ is: 'closed' });
  channel.close();
  over = true;
  text = undefined;
  state.value = { is: 'gone' };
  close();
};

channel.onmessage = ({ data }: MessageEvent<ToSend>) => {
  if (data.is !== 'document' || text !== undefined) return;
  text = data.text;
  thereToo({ page: document, name: data.there, clock: Date.now });
  show();
};
policy.subscribe(show);
const nobody = () => {
  if (state.value.is !== 'waiting') return;
  // It stays, and says so: whoever loaded it again wonders where the plan is.
  state.value = text === undefined ? { is: 'gone' } : { is: 'stopped', sent: notSent('no_server') };
};
setTimeout(nobody, patience);
// That nobody has touched the computer is known here as it is in the panel, and told before. While she signs in, in a
// window whose touches never come here, it goes by the browser alone, which counts those of every window.
screenLock(browser.idle, policy)((how) => (how === 'locked' || state.peek().is === 'busy') && end());
addEventListener('pagehide', end);
const minutes = computed(() => policy.value.lockMinutes);
const isWatched = computed(() => state.value.is !== 'gone' && state.value.is !== 'busy');

function Page() {
  return (
    <>
      {isWatched.value && <PageEnd words={words} minutes={minutes} clock={Date.now} onEnd={end} />}
      <SendPage state={state} words={words} send={() => void send()} close={end} />
    </>
  );
}

render(<Page />, root);
tell({ is: 'ready' });
