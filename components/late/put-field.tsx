import type { NoteLength } from '../../lib/consultation/event-schema';
import type { RecordNote } from '../../lib/export/record-note';
import type { Field, PageBeside } from '../../lib/record-beside';
import { useAid } from '../aid-context';

export interface PutFieldProps {
  field: Field;
  page: PageBeside;
  note: RecordNote;
  onLength: (length: NoteLength) => void;
}

import { StaffWords } from '../staff-words';

/** Where a value goes in a sentence, to be set in bold: a sign that no words have. */
const mark = '\u0000';

/** Which field on which page will get the text, and whether the text fits into it, before anything is done. */
export function PutField({ field, page, note, onLength }: PutFieldProps) {
  const { t, words, consultation } = useAid();
  const values = [field.label || t('put.noName'), page.title || t('put.noTitle')];
  const parts = t('put.into', { field: mark, page: mark, host: page.host }).split(mark);
  const tooManyLines = field.kind === 'line' && note.text.includes('\n');
  const tooLong = field.room !== undefined && note.characters > field.room;
  const shorter: NoteLength | undefined =
    note.length === 'line' ? undefined : tooManyLines || note.length === 'short' ? 'line' : 'short';
  const last = consultation.shared.value.recordDeeds.findLast(({ kind }) => kind === 'entered');
  const { before, behind } = field.beside;
  const stands = field.kind === 'line' ? 'line' : before && behind ? 'middle' : 'lines';
  return (
    <>
      <p class="put-into" tabIndex={-1} data-focus>
        {parts.map((part, at) => (
          <>
            {part}
            {at < parts.length - 1 && <b dir="auto">{values[at]}</b>}
          </>
        ))}{' '}
        {t('put.readName')}
      </p>
      {(before || behind) && <p data-beside={stands}>{t(`put.beside.${stands}`)}</p>}
      {last && (
        <p data-before>{t('put.before', { time: t('note.began', { date: words.date(last.at), time: words.time(last.at) }) })}</p>
      )}
      {(tooManyLines || tooLong) && (
        <div class="notice" role="alert">
          {tooManyLines && <span>{t('put.oneLine')}</span>}
          {!tooManyLines && (
            <span>{t('put.room', { room: words.number(field.room ?? 0), length: words.number(note.characters) })}</span>
          )}
          {shorter && (
            <p class="where-actions">
              <button class="link-button" type="button" data-testid="put-shorter" onClick={() => onLength(shorter)}>
                <StaffWords of={shorter === 'line' ? 'put.useLine' : 'put.useShort'} />
              </button>
            </p>
          )}
        </div>
      )}
    </>
  );
}
