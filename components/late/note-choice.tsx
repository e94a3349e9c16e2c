import type { NoteOptions, RecordNote } from '../../lib/export/record-note';

export interface NoteChoiceProps {
  options: NoteOptions;
  onChange: (options: NoteOptions) => void;
  /** The note in the length that is chosen. */
  note: RecordNote;
}

export function NoteChoice({ note }: NoteChoiceProps) {
  return <pre>{note.text}</pre>;
}
