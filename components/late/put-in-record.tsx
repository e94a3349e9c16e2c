import type { RecordNote } from '../../lib/export/record-note';

export function PutInRecord({ note }: { note: RecordNote }) {
  return <span data-note={note.length} />;
}
