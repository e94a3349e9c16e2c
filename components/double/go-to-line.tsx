import { dirOf } from '../../lib/double/dir-of';
import type { DoubleOf } from '../../lib/double/double-of';
import { numberSaid } from '../../lib/double/number-said';
import type { Pair } from '../../lib/double/paired';
import { useAid, useLocal, type View } from '../aid-context';
import { Icon } from '../icon';
import { tellsNobody } from '../tells-nobody';
import { InBoth } from './double-next';
import { lineNamed } from './line-named';
import type { Folding } from './use-folding';

interface GoToLineProps {
  of: DoubleOf;
  /** All lines of the screen, folded away or not. */
  pairs: readonly Pair[];
  folding: Folding;
}

interface Told {
  say: 'double.line' | 'double.noLine' | 'double.noNumber';
  number: string;
  /** It holds as long as this is on the screen. */
  at: View;
  /** The same once more is said once more. */
  nth: number;
}

/**
 * To the line that somebody on the telephone has named, on whatever step it is: `lineNamed`. Where it led is said with the whole
 * number, to both, since they may not be looking at the same screen.
 */
export function GoToLine({ of, pairs, folding }: GoToLineProps) {
  const aid = useAid();
  const { t, view, go, said } = aid;
  const typed = useLocal('');
  const told = useLocal<Told | undefined>(undefined);
  const nth = useLocal(0);
  const back = view.value.at === 'double' ? view.value.back : undefined;
  const tell = (say: Told['say'], number: string) => {
    nth.value += 1;
    told.value = { say, number, at: view.peek(), nth: nth.peek() };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const number = numberSaid(typed.peek());
    said.value = '';
    if (!number) return tell('double.noNumber', pairs[0]?.number ?? '');
    const named = lineNamed(number, { of, pairs }, aid);
    if (!named) return tell('double.noLine', number);
    folding.open(named.pair.id);
    go({ at: 'double', of: named.of, ...(back && { back }), line: named.pair.id });
    tell('double.line', named.pair.number);
  };
  return (
    <form class="double-go not-on-paper" onSubmit={submit}>
      <label>
        <InBoth say="double.goTo" />
        <input
          {...tellsNobody}
          type="text"
          inputMode="decimal"
          dir="ltr"
          data-testid="line-number"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            told.value = undefined;
          }}
        />
      </label>
      <button class="button button-quiet" type="submit" aria-label={t('double.goTo')}>
        <Icon shape="down" />
      </button>
      <p class="double-go-told" role="status">
        {told.value?.at === view.value && <InTwo key={told.value.nth} told={told.value} />}
      </p>
    </form>
  );
}

/** Both readers look for the line, and neither reads the other's language. */
function InTwo({ told: { say, number } }: { told: Told }) {
  const { words, record } = useAid();
  return (
    <>
      {[words, record.words].map(({ locale, t }) => (
        <span key={locale} lang={locale} dir={dirOf(locale)}>
          {t(say, { number })}
        </span>
      ))}
    </>
  );
}
