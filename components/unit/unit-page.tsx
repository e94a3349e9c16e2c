import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { addFiles, type UnitCounts } from '../../lib/unit/add-files';
import { unitMeasures } from '../../lib/unit/unit-measures';
import { unitWords } from '../../lib/words/unit-words';
import { FileChoice } from '../file-choice';
import { MeasureSection } from './measure-section';
import { readFiles } from './read-files';
import { SaidSection } from './said-section';

const { t } = unitWords;
const howTo = ['how.points', 'how.limits', 'how.rules', 'how.not'] as const;

interface UnitPageProps {
  /** Opens the browser's print. */
  print: () => void;
  /** YYYY-MM, by the clock of this device. */
  thisMonth: () => string;
}

/** Adds files of counts together, draws them and prints them. Nothing of them outlives the page. */
export function UnitPage({ print, thisMonth }: UnitPageProps) {
  const counts = useSignal<UnitCounts | undefined>(undefined);
  const title = useRef<HTMLHeadingElement>(null);
  const choose = async (files: readonly File[]) => {
    // One that cannot be read is told of with the others, and does not leave an older sum on the screen.
    counts.value = addFiles(await readFiles(files), thisMonth());
    title.current?.focus();
  };
  return (
    <main class="sheet unit">
      <h1 tabIndex={-1} ref={title}>
        {t('title')}
      </h1>
      <p class="unit-lead not-on-paper">{t('lead')}</p>
      <p class="unit-paper unit-blanks">
        <span>{t('paper.unit')}</span>
        <span>{t('paper.printed')}</span>
      </p>
      <div class="unit-choose">
        <FileChoice
          label={counts.value ? t('again') : t('choose')}
          testid="choose-counts"
          look="button"
          multiple
          onFiles={choose}
        />
        <p class="unit-note">{t('choose.hint')}</p>
      </div>
      <div role="status">{counts.value && <WhatWasRead {...counts.value} />}</div>
      {counts.value && <Found counts={counts as Signal<UnitCounts>} print={print} />}
      <section class="unit-how">
        <h2>{t('how')}</h2>
        {howTo.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </section>
    </main>
  );
}

function WhatWasRead({ files, repeated, problems }: UnitCounts) {
  return (
    <>
      <p>
        {t('files', { n: files })} {repeated > 0 && t('repeated', { n: repeated })}
      </p>
      {problems.length > 0 && (
        // The name of a file could be somebody's, and paper goes from hand to hand.
        <p class="unit-paper">{t('problems.paper')}</p>
      )}
      {problems.length > 0 && (
        <div class="unit-problems not-on-paper" data-testid="unit-problems">
          <h2>{t('problems')}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.where} ${problem.what}`}>{t('problem', { ...problem, todo: capital(problem.todo) })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Found({ counts, print }: { counts: Signal<UnitCounts>; print: () => void }) {
  const sums = counts.value;
  if (sums.months.length === 0) return sums.files > 0 ? <p>{t('none')}</p> : null;
  return (
    <>
      <p class="not-on-paper">
        <button class="button button-quiet" type="button" data-testid="print-unit" onClick={print}>
          {t('print')}
        </button>
      </p>
      {unitMeasures.map((measure) => (
        <MeasureSection key={measure.id} counts={sums} measure={measure} />
      ))}
      <SaidSection {...sums} />
    </>
  );
}
