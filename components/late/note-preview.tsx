import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordNote } from '../../lib/export/record-note';
import { useAid, useLocal } from '../aid-context';

/** Exactly the text that is copied or put in: every character of it, in the lines in which it goes. */
export function NotePreview({ note }: { note: RecordNote }) {
  const { t, record } = useAid();
  const frame = useRef<HTMLPreElement>(null);
  const scrolls = useLocal(false);
  // What scrolls needs a stop of its own: without it a keyboard could not read to the end. What does not scroll has none.
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = frame.current ?? {};
    scrolls.value = scrollHeight > clientHeight;
  }, [note.text]);
  return (
    <pre
      ref={frame}
      class="note-preview"
      lang={record.words.locale}
      dir="ltr"
      tabIndex={scrolls.value ? 0 : undefined}
      role="region"
      aria-label={t('note.preview', { length: t(`note.length.${note.length}`) })}
      translate={false}
    >
      {note.text}
    </pre>
  );
}
