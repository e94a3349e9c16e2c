import { useLayoutEffect, useRef } from 'preact/hooks';
import { addRecordDeed } from '../../lib/consultation/add-record-deed';
import { correct } from '../../lib/consultation/correct';
import type { NoteLength } from '../../lib/consultation/event-schema';
import { doneElsewhere } from '../../lib/consultation/looks';
import type { RecordNote } from '../../lib/export/record-note';
import type { Platform } from '../../lib/platform';
import type { Locked, Looked, Put, RecordBeside, Stands } from '../../lib/record-beside';
import { useAid, useLocal } from '../aid-context';
import { StaffWords } from '../staff-words';
import { PutField } from './put-field';
import { PutLock } from './put-lock';
import { PutOutcome } from './put-outcome';

export interface PutInRecordProps {
  /** The note as it is shown: exactly that goes into the record. */
  note: RecordNote;
  /** Another length was asked for, because the field takes no more. */
  onLength: (length: NoteLength) => void;
}

/** What is known of the field: nothing yet, which one it is, that it is locked, or what stands in it now. */
type State =
  | { at: 'start' }
  | { at: 'looking' | 'putting' }
  | ({ at: 'field' } & Extract<Looked, { field: object }>)
  | { at: 'locked'; lock: Locked }
  | { at: 'stands'; stands: Stands };

/**
 * Puts the note into the one field of the record that has the cursor: the first press says which one that is, the second
 * puts it in. Where the page beside the panel may be another woman's, neither does.
 */
export function PutInRecord(props: PutInRecordProps) {
  const { platform, consultation } = useAid();
  // What was looked at for another woman is not hers: each plan begins anew.
  return platform.record ? <PutNote key={consultation.plan.value} {...props} open={platform.record} /> : null;
}

interface PutNoteProps extends PutInRecordProps {
  open: NonNullable<Platform['record']>;
}

function PutNote({ note, onLength, open }: PutNoteProps) {
  const { t, platform, consultation, said } = useAid();
  const state = useLocal<State>({ at: 'start' });
  const beside = useRef<RecordBeside | undefined>(undefined);
  const root = useRef<HTMLElement>(null);
  const { at } = state.value;
  // The button that was pressed is gone: the focus goes to what is to be read before the next press.
  useLayoutEffect(() => {
    if (at === 'start' || at === 'looking' || at === 'putting') return;
    root.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [at]);

  /** The last thing that was said, and the length: what was done with the record since does not make it another note. */
  const says = () => {
    const last = consultation.events.peek().findLast(({ kind }) => !doneElsewhere.has(kind));
    return [consultation.plan.peek(), last?.id, note.length].join(' ');
  };
  const look = async () => {
    if (state.peek().at === 'looking' || state.peek().at === 'putting') return;
    said.value = '';
    state.value = { at: 'looking' };
    if (!beside.current) {
      const outcome = await open();
      if (!outcome.ok) {
        said.value = t(`why.${outcome.why}`);
        state.value = { at: 'start' };
        return;
      }
      beside.current = outcome.value;
    }
    const looked = await beside.current.look();
    if ('locked' in looked) state.value = { at: 'locked', lock: looked };
    else if ('not' in looked) state.value = { at: 'stands', stands: { how: 'not', why: looked.not, others: false } };
    else state.value = { at: 'field', ...looked };
  };
  const put = async () => {
    const now = state.peek();
    if (now.at !== 'field' || !beside.current) return;
    const of = consultation.plan.peek();
    state.value = { at: 'putting' };
    const outcome: Put = await beside.current.put(now.field, note.text, says());
    if ('locked' in outcome) {
      state.value = { at: 'locked', lock: outcome };
      return;
    }
    // Another woman's plan may be on the screen by now: it is not hers.
    const tell = ({ how }: Stands) => {
      if (of === consultation.plan.peek() && how !== 'not')
        addRecordDeed(consultation, { kind: 'entered', length: note.length, how });
    };
    tell(outcome);
    const told = consultation.events.peek().at(-1)?.id ?? '';
    const first: State = { at: 'stands', stands: outcome };
    state.value = first;
    const later = await beside.current.later(now.field, outcome);
    if (!later || of !== consultation.plan.peek()) return;
    if (later.how !== outcome.how) {
      // Where nothing stood at first, nothing was written down that would be wrong now.
      if (outcome.how !== 'not') correct(consultation, told, t('put.later'));
      tell(later);
    }
    if (state.peek() === first) state.value = { at: 'stands', stands: later };
  };
  const copy = async () => {
    said.value = '';
    const outcome = await platform.copy(note.text);
    said.value = outcome.ok ? t('done.copied') : t(`why.${outcome.why}`);
  };
  const same = (lock: Locked) => {
    addRecordDeed(consultation, { kind: 'sameWoman', because: lock.locked });
    beside.current?.sameWoman(lock);
    void look();
  };
  const { value: now } = state;
  const busy = at === 'looking' || at === 'putting';
  // Elsewhere the note is copied where it is shown.
  const needsWayOut = now.at === 'field' || (now.at === 'stands' && now.stands.how !== 'inserted');

  return (
    <section class="plan-part put" ref={root} data-put={at}>
      <h2>
        <StaffWords of="put.title" />
      </h2>
      {now.at === 'locked' ? (
        <PutLock
          lock={now.lock}
          onSame={() => same(now.lock)}
          onCopy={() => {
            state.value = { at: 'start' };
            void copy();
          }}
        />
      ) : (
        <>
          {now.at === 'field' ? (
            <PutField field={now.field} page={now.page} note={note} onLength={onLength} />
          ) : (
            <p class="put-lead">{t('put.lead')}</p>
          )}
          {/* It stays in the page, so that what came of a press is read out once. */}
          <div role="status" class="put-status">
            {busy && <p>{t(`put.${at}`)}</p>}
            {now.at === 'stands' && <PutOutcome stands={now.stands} />}
          </div>
          <div class="actions">
            {now.at === 'field' ? (
              <button class="button" type="button" data-testid="put-now" onClick={put}>
                <StaffWords of="put.now" />
              </button>
            ) : (
              <button
                class={at === 'stands' ? 'button button-quiet' : 'button'}
                type="button"
                data-testid="put-look"
                aria-disabled={busy || undefined}
                data-focus={at === 'stands' || undefined}
                onClick={look}
              >
                <StaffWords of={at === 'stands' ? 'put.again' : 'put.look'} />
              </button>
            )}
            {needsWayOut && (
              <button class="button button-quiet" type="button" data-testid="put-copy" onClick={copy}>
                <StaffWords of="put.copy" />
              </button>
            )}
          </div>
          {/* It is about the press that puts the note in: before that it would push the text of the note off the screen. */}
          {now.at === 'field' && (
            <p class="small soft">
              {t('put.once')} {t('put.undo')}
            </p>
          )}
        </>
      )}
    </section>
  );
}
