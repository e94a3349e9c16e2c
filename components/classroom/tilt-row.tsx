import type { Signal } from '@preact/signals';
import type { Option, Row } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { useAid } from '../aid-context';
import { GridRow } from '../grid-row';
import { Passport } from '../passport';
import { RowSentences } from '../row-sentences';

const { t: say } = classroomWords;

export interface TiltRowProps {
  row: Row;
  options: readonly Option[];
  /** Opened on both pages at once, to be held against each other. */
  open: Signal<boolean>;
}

/** A row as on the grid, and under it everything that opens on a screen of its own. */
export function TiltRow({ row, options, open }: TiltRowProps) {
  const { words, t } = useAid();
  return (
    <>
      <p class="tilt-about">{t(`compare.about.${row.about}`)}</p>
      <GridRow row={row} options={options} level="h4" />
      <details
        class="tilt-more"
        open={open.value}
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>{say('tilt.more')}</summary>
        {open.value && (
          <>
            <RowSentences row={row} options={options} />
            {row.components?.items.map(({ id, label, value }) => (
              <p key={id}>
                {label}: {words.rate(value, row.components?.per ?? row.per)}
              </p>
            ))}
            {row.notes.map((note) => (
              <p key={note.text}>{words.say(note)}</p>
            ))}
            {row.otherStudies.map(({ id, said, source }) => (
              <p key={id}>
                {words.say(said)} <span class="soft">{source.citation}</span>
              </p>
            ))}
            <div class="tilt-passport">
              <Passport row={row} />
            </div>
          </>
        )}
      </details>
    </>
  );
}
