import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { NoteLength } from '../../lib/consultation/event-schema';
import { type NoteOptions, type RecordNote, recordNote } from '../../lib/export/record-note';
import { replacedOne } from '../../lib/export/replaced-words';
import { useAid } from '../aid-context';
import { ChoiceGroup } from '../choice-group';
import { StaffWords } from '../staff-words';
import { useRecordPlan } from '../use-record-plan';
import { NotePreview } from './note-preview';

export interface NoteChoiceProps {
  options: NoteOptions;
  onChange: (options: NoteOptions) => void;
  /** The note in the length that is chosen. */
  note: RecordNote;
  /** Whether her plan in two languages goes with it; not there where the screen is in English. */
  inTwo?: Signal<boolean>;
  /** What is done with the note, between its length and its text: a long text would push it off the screen. */
  children?: ComponentChildren;
}

/** What has a shape of its own; a control character has none. */
const shows = /^[\p{L}\p{N}\p{P}\p{S}]/u;
const lengths: readonly NoteLength[] = ['full', 'short', 'line'];

/** How long the note is and in which characters, and exactly the text that goes into the record. */
export function NoteChoice({ options, onChange, note, inTwo, children }: NoteChoiceProps) {
  const { t, words, record, platform, said, go } = useAid();
  const plan = useRecordPlan();
  const charactersOf = (length: NoteLength) =>
    length === note.length ? note.characters : recordNote(plan.value, record.words, { ...options, length }).characters;
  const name = t(`note.length.${note.length}`);
  const copy = async () => {
    said.value = '';
    const outcome = await platform.copy(note.text);
    said.value = outcome.ok ? t('note.copied', { length: name, n: note.characters }) : t(`why.${outcome.why}`);
  };
  return (
    <>
      <section class="plan-part note-choice">
        <h2 class="unseen">
          <StaffWords of="note.choose" />
        </h2>
        <ChoiceGroup
          as="line"
          legend={<StaffWords of="note.lengths" />}
          unseenLegend
          choices={lengths.map((length) => ({
            value: length,
            label: (
              <>
                <StaffWords of={`note.length.${length}`} /> <small>{words.number(charactersOf(length))}</small>
                <span class="unseen"> {t('note.charactersUnit')}</span>
              </>
            ),
          }))}
          chosen={options.length}
          onChoose={(length) => onChange({ ...options, length })}
        />
      </section>
      {children}
      <section class="plan-part note-text">
        <h2>
          <StaffWords of="note.text" />
        </h2>
        {/* Above the text: below it, a long one would push the button off a narrow panel. */}
        <div class="actions">
          <button class="button button-quiet" type="button" data-testid="copy-note" onClick={copy}>
            <StaffWords of="note.copy" />
          </button>
        </div>
        <NotePreview note={note} />
        <p class="small soft" data-testid="note-count">
          {t('note.characters', { n: note.characters })}
        </p>
        {inTwo && (
          <label class="tick">
            <input
              type="checkbox"
              autocomplete="off"
              data-testid="note-in-two"
              checked={inTwo.value}
              onChange={(event) => {
                inTwo.value = event.currentTarget.checked;
              }}
            />
            <span>
              <StaffWords of="double.noteAdd" />
              <small class="field-hint">{t('double.noteHint')}</small>
            </span>
          </label>
        )}
        <label class="tick">
          <input
            type="checkbox"
            autocomplete="off"
            data-testid="plain-characters"
            checked={options.ascii}
            onChange={(event) => onChange({ ...options, ascii: event.currentTarget.checked })}
          />
          <span>
            <StaffWords of="note.plain" />
            <small class="field-hint">{t('note.plainHint')}</small>
          </span>
        </label>
        {note.replaced.length > 0 && (
          <details class="note-replaced">
            <summary>
              <StaffWords
                of={({ t }) => t('note.replacedCount', { n: note.replaced.reduce((sum, { times }) => sum + times, 0) })}
              />
            </summary>
            <ul>
              {note.replaced.map((one) => (
                <li key={one.what}>
                  {shows.test(one.what) && <bdi>{one.what} </bdi>}
                  {replacedOne(one, words)}
                </li>
              ))}
            </ul>
          </details>
        )}
        {options.ascii && note.replaced.length === 0 && <p class="soft">{t('note.replacedNothing')}</p>}
        <p>
          <button class="link-button" type="button" data-testid="fill-in" onClick={() => go({ at: 'conversation' })}>
            <StaffWords of="note.fillIn" />
          </button>
        </p>
      </section>
    </>
  );
}
