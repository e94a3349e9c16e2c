import type { Person } from '../../lib/fhir/patient';
import type { Send } from '../../lib/smart/send';
import { useAid, useLocal } from '../aid-context';
import { StaffWords } from '../staff-words';
import { SentLine } from './sent-line';

/** Sends the plan on the screen to the trust's own server; nothing at all where its policy names none. */
export function SendOut({ person }: { person?: Person | undefined }) {
  const send = useAid().platform.send?.value;
  return send ? <SendTo send={send} person={person} /> : null;
}

function SendTo({ send, person }: { send: Send; person: Person | undefined }) {
  const { t, words, platform, consultation, said } = useAid();
  const busy = useLocal(false);
  const last = send.last.value;
  const open = async () => {
    if (busy.peek()) return;
    busy.value = true;
    said.value = '';
    try {
      const { documentNow } = await import('../../lib/fhir/document-now');
      const outcome = await send.open(await documentNow({ consultation, words, version: platform.version, person }));
      said.value = outcome.ok ? t('send.opened') : t(`why.${outcome.why}`);
    } catch {
      // What opens the page comes late, and did not.
      said.value = t('why.send_blocked');
    } finally {
      busy.value = false;
    }
  };
  const saidSince = last !== undefined && consultation.events.value.some(({ at }) => at > last.made);
  return (
    <section class="plan-part" data-send-out>
      <h2>
        <StaffWords of={({ t }) => t('send.title', { host: send.host })} />
      </h2>
      <p>{t('send.lead')}</p>
      <div role="status">
        {last && <SentLine sent={last.sent} words={words} />}
        {saidSince && <p>{t('send.since')}</p>}
      </div>
      <div class="actions">
        <button
          class="button button-quiet"
          type="button"
          data-testid="open-send"
          aria-disabled={busy.value || undefined}
          onClick={open}
        >
          <StaffWords of="send.open" />
        </button>
      </div>
    </section>
  );
}
