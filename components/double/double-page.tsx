import { useEffect, useRef } from 'preact/hooks';
import { dirOf } from '../../lib/double/dir-of';
import type { DoubleOf } from '../../lib/double/double-of';
import { useAid, useLocal } from '../aid-context';
import { WhoWrites } from '../needs/who-writes';
import { Title } from '../title';
import { DoubleLines } from './double-lines';
import { DoubleNext, InBoth } from './double-next';
import { doubleOfView } from './double-of-view';
import { DoubleOut } from './double-out';
import { GoToLine } from './go-to-line';
import { pairsOf } from './pairs-of';
import { PickBeside } from './pick-beside';
import { useBeside } from './use-beside';
import { useFolding } from './use-folding';
import { useLine } from './use-line';
import { useLineParts } from './use-line-parts';
import { useSeenInTwo } from './use-seen-in-two';
import { useTwoLanguages } from './use-two-languages';

/** Steps that ask in one language, too, who is writing: her own words are typed there. */
const hersIsAsked: ReadonlySet<DoubleOf['step']> = new Set(['matters', 'questions', 'decide']);

/** A screen in her language and in English, line by line, each under the one number that both have. */
export function DoublePage() {
  const two = useTwoLanguages();
  useBeside(two);
  return two ? <InTwo /> : <PickBeside />;
}

function InTwo() {
  const aid = useAid();
  const { t, words, record, view, go, consultation } = aid;
  const of = doubleOfView(view.value);
  const notHere = view.value.at === 'double' && !view.value.of && view.value.back?.at === 'needs';
  const root = useRef<HTMLDivElement>(null);
  const here = consultation.current.value && consultation.decision(consultation.current.value.id);
  // A group that is picked with the arrow keys does not change the page.
  const picking = useLocal(false);
  useEffect(() => {
    picking.value = of.step === 'compare' && here?.group.peek() === undefined;
  }, [view.value]);
  const asksGroup = of.step === 'compare' && here !== undefined && (picking.value || here.group.value === undefined);
  const folding = useFolding(of.step === 'compare' && !asksGroup && here ? here.rows.value.map(({ key }) => key) : []);
  const writing = useLocal(consultation.newName());
  const pairs = pairsOf(of, aid, asksGroup).filter(({ id }) => id !== `asked.${writing.value}`);
  const parts = useLineParts(of, pairs, folding, writing.value);
  useSeenInTwo(of.step === 'compare' && !asksGroup);
  useLine(root);
  return (
    <div ref={root}>
      <Title>{t('step.double')}</Title>
      {of.step !== 'plan' && <OfDecision />}
      <p class="lead-in">{t('double.lead')}</p>
      {notHere && <p class="notice">{t('double.notHere')}</p>}
      <div class="actions actions-line">
        <button
          class="button button-quiet"
          type="button"
          data-testid="double-to-step"
          onClick={() => go(of.step === 'row' ? { at: 'row', row: of.row } : { at: of.step })}
        >
          <InBoth say="double.toStep" />
        </button>
        {folding.any !== undefined && (
          <button class="button button-quiet" type="button" data-testid="fold-all" onClick={() => folding.all(!folding.any)}>
            <InBoth say={folding.any ? 'double.unfoldAll' : 'double.foldAll'} />
          </button>
        )}
      </div>
      {hersIsAsked.has(of.step) && <WhoWrites key={of.step} once />}
      {of.step === 'plan' && <DoubleOut />}
      <GoToLine of={of} pairs={pairs} folding={folding} />
      <DoubleLines pairs={folding.left(pairs)} words={words} english={record.words} parts={parts} />
      {asksGroup && here?.group.value !== undefined && (
        <div class="actions">
          <button class="button" type="button" data-testid="group-picked" onClick={() => (picking.value = false)}>
            <InBoth say="compare.showFigures" />
          </button>
        </div>
      )}
      <DoubleNext of={of} />
    </div>
  );
}

/** Of which decision the numbers are, to both readers: each decision has a line 1.1. Her plan says it on its own lines. */
function OfDecision() {
  const { consultation, record } = useAid();
  const names = [consultation, record.consultation].flatMap(({ current }) => current.value ?? []);
  return (
    <p class="double-of">
      {names.map(({ title, locale }, index) =>
        index > 0 && locale === names[0]?.locale ? null : (
          <span key={locale} lang={locale} dir={dirOf(locale)}>
            {title}
          </span>
        ),
      )}
    </p>
  );
}
