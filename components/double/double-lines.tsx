import type { ComponentChildren } from 'preact';
import { dirOf } from '../../lib/double/dir-of';
import type { Pair } from '../../lib/double/paired';
import { englishWords } from '../../lib/export/english-words';
import type { AidWords } from '../../lib/words/aid-words';
import { Hers, Said } from '../paper-parts';
import { DoubleTexts, type Fold } from './double-texts';

/** What a screen adds to its lines; paper has the lines alone. */
export interface LineParts {
  /** How a line is answered, with its words in it. */
  answer?: (pair: Pair) => ComponentChildren;
  /** The line that asks what this one is a choice of. */
  askedBy?: (pair: Pair) => Pair | undefined;
  fold?: (pair: Pair) => Fold | undefined;
  between?: (pair: Pair) => ComponentChildren;
  under?: (pair: Pair) => ComponentChildren;
}

export interface DoubleLinesProps {
  pairs: readonly Pair[];
  words: AidWords;
  /** Of the other language. */
  english: AidWords;
  /** False on paper, where the first line is the title of all. */
  titled?: boolean;
  parts?: LineParts;
}

const linesAlone: LineParts = {};

/**
 * Numbered lines in two languages. It takes no context, so that paper can show it. The numbers are Latin digits in every
 * language, as those of the figures are.
 */
export function DoubleLines({ pairs, words, english, titled = true, parts = linesAlone }: DoubleLinesProps) {
  const line = (pair: Pair) => <Line key={pair.id} pair={pair} words={words} english={english} titled={titled} parts={parts} />;
  const deep = pairs.some(({ number }) => number.split('.').length > 2);
  return (
    <ol class={deep ? 'double-lines is-deep' : 'double-lines'}>
      {together(pairs, parts).map(({ asked, lines }) =>
        asked ? (
          <li key={lines[0]?.id} class="double-group">
            <fieldset>
              <legend class="unseen">
                {asked.texts.map(({ text, lang }) => (
                  <span key={lang} lang={lang} dir={dirOf(lang)}>
                    {text}{' '}
                  </span>
                ))}
              </legend>
              <ol>{lines.map(line)}</ol>
            </fieldset>
          </li>
        ) : (
          lines.map(line)
        ),
      )}
    </ol>
  );
}

/** Lines that are the choices of one question stand in one group, so that a screen reader says what they answer. */
function together(pairs: readonly Pair[], { askedBy }: LineParts): { asked: Pair | undefined; lines: Pair[] }[] {
  const groups: { asked: Pair | undefined; lines: Pair[] }[] = [];
  for (const pair of pairs) {
    const asked = askedBy?.(pair);
    const last = groups.at(-1);
    if (last && last.asked === asked) last.lines.push(pair);
    else groups.push({ asked, lines: [pair] });
  }
  return groups;
}

interface LineProps {
  pair: Pair;
  words: AidWords;
  english: AidWords;
  titled: boolean;
  parts: LineParts;
}

function Line({ pair, words, english, titled, parts: { answer, fold, between, under } }: LineProps) {
  const { number, id, as, chosen, typed } = pair;
  return (
    <li
      class={`double-line is-${as}${chosen ? ' is-chosen' : ''}`}
      value={Number(number.split('.').at(-1))}
      data-line={id}
      // Whoever goes to it by its number stands on it.
      tabIndex={-1}
    >
      <b class="line-number">{number}</b>
      {answer?.(pair) ?? (
        <>
          <DoubleTexts pair={pair} titled={titled} between={between?.(pair)} fold={fold?.(pair)} />
          {typed && <Typed typed={typed} sides={[words, english]} />}
        </>
      )}
      {under?.(pair)}
    </li>
  );
}

interface TypedProps {
  typed: NonNullable<Pair['typed']>;
  /** Her language first. */
  sides: readonly [AidWords, AidWords];
}

function Typed({ typed: { words, by, english }, sides }: TypedProps) {
  return (
    <div class="double-typed">
      <InTwo say={({ t }) => t(by === 'her' ? 'matters.wordsTitle' : 'double.typed')} sides={sides} />
      {by === 'her' ? (
        <Hers words={words} />
      ) : (
        <p>
          <Said words={words} />
        </p>
      )}
      {english && (
        <div class="hers-in-english">
          <InTwo say={(side) => englishWords(english, side)} sides={sides} />
          <p class="kept-lines" lang="en" dir="ltr" translate={false}>
            {english.words}
          </p>
        </div>
      )}
    </div>
  );
}

/** What words are, in both languages: neither reader has to take the other's word for whose they are. */
function InTwo({ say, sides }: { say: (words: AidWords) => string; sides: TypedProps['sides'] }) {
  return (
    <p class="who">
      {sides.map((side, index) => (
        <span key={side.locale} lang={side.locale} dir={dirOf(side.locale)}>
          {index > 0 && ' · '}
          {say(side)}
        </span>
      ))}
    </p>
  );
}
