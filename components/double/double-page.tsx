import { useAid } from '../aid-context';
import { Title } from '../title';
import { DoubleLines } from './double-lines';
import { DoubleNext, InBoth } from './double-next';
import { doubleOfView } from './double-of-view';
import { DoubleOut } from './double-out';
import { pairsOf } from './pairs-of';
import { PickBeside } from './pick-beside';
import { useBeside } from './use-beside';
import { useTwoLanguages } from './use-two-languages';

/** A screen in her language and in English, line by line, each under the one number that both have. */
export function DoublePage() {
  const aid = useAid();
  const { t, words, view, go } = aid;
  const of = doubleOfView(view.value);
  const two = useTwoLanguages();
  useBeside(two);
  if (!two) return <PickBeside />;
  return (
    <>
      <Title>{t('step.double')}</Title>
      <p class="lead-in">{t('double.lead')}</p>
      <p>
        <button
          class="button button-quiet"
          type="button"
          data-testid="double-to-step"
          onClick={() => go(of.step === 'row' ? { at: 'row', row: of.row } : { at: of.step })}
        >
          <InBoth say="double.toStep" />
        </button>
      </p>
      {of.step === 'plan' && <DoubleOut />}
      <DoubleLines pairs={pairsOf(of, aid)} words={words} />
      <DoubleNext of={of} />
    </>
  );
}
