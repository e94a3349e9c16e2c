import type { ReadonlySignal } from '@preact/signals';
import { Facts } from '../../components/late/facts';
import { SentLine } from '../../components/late/sent-line';
import type { DocumentFacts } from '../../lib/smart/read-document';
import type { Sent, Stage } from '../../lib/smart/sent';
import type { AidWords } from '../../lib/words/aid-words';

/** A document and where it goes. */
export interface ToGo {
  facts: DocumentFacts;
  /** The FHIR base, in full. */
  base: string;
}

export type SendState =
  /** Nothing to show yet, or any more. */
  | { is: 'waiting' | 'gone' }
  /** It cannot go, whatever is pressed. */
  | { is: 'stopped'; sent: Sent }
  | { is: 'ready'; go: ToGo }
  | { is: 'busy'; go: ToGo; stage: Stage }
  | { is: 'done'; go: ToGo; sent: Sent };

export interface SendPageProps {
  state: ReadonlySignal<SendState>;
  words: AidWords;
  send: () => void;
  close: () => void;
}

/** What goes where, one button that sends it, and what came of that. */
export function SendPage({ state, words, send, close }: SendPageProps) {
  const { t } = words;
  const now = state.value;
  const go = 'go' in now ? now.go : undefined;
  const host = go && new URL(go.base).host;
  const busy = now.is === 'busy';
  const kept = now.is === 'done' && (now.sent.is === 'sent' || now.sent.is === 'there');
  return (
    <main class="sheet" data-send={now.is}>
      <h1>{t('send.page')}</h1>
      {go && <WhatGoes go={go} words={words} />}
      {go && !kept && <p>{t('send.private')}</p>}
      <div role="status">
        {(now.is === 'waiting' || now.is === 'gone') && <p>{t(`send.${now.is}`)}</p>}
        {now.is === 'busy' && <p>{t(`send.stage.${now.stage}`, { host: host ?? '' })}</p>}
        {'sent' in now && <SentLine sent={now.sent} words={words} />}
      </div>
      <div class="actions">
        {go && !kept && (
          <button
            class="button"
            type="button"
            data-testid="send-now"
            aria-disabled={busy || undefined}
            onClick={() => busy || send()}
          >
            {now.is === 'done' ? t('send.again') : t('send.press', { host: host ?? '' })}
          </button>
        )}
        {now.is !== 'waiting' && !busy && (
          <button class="button button-quiet" type="button" data-testid="close-send" onClick={close}>
            {t('send.close')}
          </button>
        )}
      </div>
    </main>
  );
}

function WhatGoes({ go: { facts, base }, words }: { go: ToGo; words: AidWords }) {
  const { t, list } = words;
  return (
    <Facts
      facts={[
        [t('send.where'), <bdi key="base">{base}</bdi>],
        [t('send.what'), facts.title],
        [t('send.parts'), list(facts.parts)],
        [t('send.who'), t(facts.names ? 'send.names.yes' : 'send.names.no')],
        [t('send.size'), t('send.kilobytes', { n: Math.max(1, Math.round(facts.bytes / 1_000)) })],
      ]}
    />
  );
}
