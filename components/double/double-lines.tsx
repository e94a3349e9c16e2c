import { dirOf } from '../../lib/double/dir-of';
import type { Pair } from '../../lib/double/paired';
import type { AidWords } from '../../lib/words/aid-words';
import { InEnglish } from '../in-english';
import { Hers, Said } from '../paper-parts';

export interface DoubleLinesProps {
  pairs: readonly Pair[];
  words: AidWords;
  /** False on paper, where the first line is the title of all. */
  titled?: boolean;
}

interface LineProps {
  pair: Pair;
  words: AidWords;
  titled: boolean;
}

/**
 * Numbered lines in two languages: side by side where there is room, one above the other where there is not. It takes no
 * context, so that paper can show it. The numbers are Latin digits in every language, as those of the figures are.
 */
export function DoubleLines({ pairs, words, titled = true }: DoubleLinesProps) {
  return (
    <ol class="double-lines">
      {pairs.map((pair) => (
        <Line key={pair.id} pair={pair} words={words} titled={titled} />
      ))}
    </ol>
  );
}

function Line({ pair: { number, id, as, texts, chosen, typed }, words, titled }: LineProps) {
  return (
    <li class={`double-line is-${as}${chosen ? ' is-chosen' : ''}`} value={number} data-line={id}>
      <b class="line-number">{words.number(number)}</b>
      <div class={texts.length > 1 ? 'double-texts' : 'double-texts is-one'}>
        {texts.map((text, index) => (
          <div key={text.lang} class="double-text" lang={text.lang} dir={dirOf(text.lang)}>
            <Words as={index === 0 ? as : 'text'} text={text} titled={titled} />
          </div>
        ))}
      </div>
      {typed && (
        <div class="double-typed">
          {typed.by === 'her' ? (
            <>
              <p class="who">{words.t('matters.wordsTitle')}</p>
              <Hers words={typed.words} />
            </>
          ) : (
            <>
              <p class="who">{words.t('double.typed')}</p>
              <p>
                <Said words={typed.words} />
              </p>
            </>
          )}
        </div>
      )}
    </li>
  );
}

interface WordsProps {
  as: Pair['as'];
  text: Pair['texts'][number];
  titled: boolean;
}

/** A heading is one in the first language; what stands beside it says the same, and is no second one. */
function Words({ as, text: { text, published, answer }, titled }: WordsProps) {
  if (as === 'title') return titled ? <h2>{text}</h2> : <h1>{text}</h1>;
  if (as === 'head') return titled ? <h3>{text}</h3> : <h2>{text}</h2>;
  return (
    <p>
      {text}
      {published && (
        <>
          {' '}
          <InEnglish>{published}</InEnglish>
        </>
      )}
      {answer && (
        <>
          {' '}
          <b class="double-answer">{answer}</b>
        </>
      )}
    </p>
  );
}
