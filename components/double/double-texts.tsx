import type { ComponentChildren } from 'preact';
import { colonAfter } from '../../lib/double/colon-after';
import { dirOf } from '../../lib/double/dir-of';
import type { Pair } from '../../lib/double/paired';
import { Icon } from '../icon';
import { InEnglish } from '../in-english';

export interface Fold {
  open: boolean;
  toggle: () => void;
}

interface DoubleTextsProps {
  pair: Pair;
  /** False on paper, where the first line is the title of all. */
  titled?: boolean;
  /** Between both languages, once. */
  between?: ComponentChildren;
  /** A heading folds away what stands below it. */
  fold?: Fold | undefined;
}

/** What a line says in each of its languages: side by side where there is room, one above the other where there is not. */
export function DoubleTexts({ pair: { as, texts }, titled = true, between, fold }: DoubleTextsProps) {
  const [hers, beside] = texts;
  const has = between ? ' has-picture' : '';
  return (
    <div class={`double-texts${beside ? '' : ' is-one'}${has}`}>
      {hers && (
        <div class="double-text" lang={hers.lang} dir={dirOf(hers.lang)}>
          <Words as={as} text={hers} titled={titled} fold={fold} />
        </div>
      )}
      {between}
      {beside && (
        <div class="double-text" lang={beside.lang} dir={dirOf(beside.lang)}>
          <Words as="text" text={beside} titled={titled} />
        </div>
      )}
    </div>
  );
}

/** The same where nothing but words may stand: in a label. */
export function DoubleWords({ pair: { texts } }: { pair: Pair }) {
  return (
    <span class={texts.length > 1 ? 'double-texts' : 'double-texts is-one'}>
      {texts.map((text) => (
        <span key={text.lang} class="double-text" lang={text.lang} dir={dirOf(text.lang)}>
          <Bare text={text} />
        </span>
      ))}
    </span>
  );
}

interface WordsProps {
  as: Pair['as'];
  text: Pair['texts'][number];
  titled: boolean;
  fold?: Fold | undefined;
}

/** A heading is one in the first language; what stands beside it says the same, and is no second one. */
function Words({ as, text, titled, fold }: WordsProps) {
  if (as === 'title') return titled ? <h2>{text.text}</h2> : <h1>{text.text}</h1>;
  if (as === 'head' && fold)
    return (
      <h3>
        <button class="double-fold" type="button" aria-expanded={fold.open} onClick={fold.toggle}>
          <span>{text.text}</span>
          <Icon shape="down" />
        </button>
      </h3>
    );
  if (as === 'head') return titled ? <h3>{text.text}</h3> : <h2>{text.text}</h2>;
  return (
    <p>
      <Bare text={text} />
    </p>
  );
}

function Bare({ text: { text, published, answer } }: { text: Pair['texts'][number] }) {
  const [before, after] = text.split('{published}');
  return (
    <>
      {before}
      {published && <InEnglish>{published}</InEnglish>}
      {after}
      {answer && colonAfter(text)}
      {answer && (
        <>
          {' '}
          <b class="double-answer">{answer}</b>
        </>
      )}
    </>
  );
}
