import type { ScreenFacts } from '../../lib/debrief/debrief-facts';
import type { Pack } from '../../lib/pack/pack';
import { type Span, withoutBreaks } from '../../lib/replay/spans';
import { classroomWords } from '../../lib/words/classroom-words';
import { clockWords, timeWords, whenWords } from '../../lib/words/time-words';

const { t, list } = classroomWords;
/** So many times are told one by one; more are told as how often and how long. */
const mostTold = 4;
/** Of the whole width, in hundredths: what lasts a second of an hour is drawn no thinner. */
const thinnest = 0.4;

interface OptionStripsProps {
  /** How long the conversation took, in whole seconds. */
  seconds: number;
  screen: ScreenFacts;
  pack: Pack;
}

/** A line of time for each option, all alike and on one scale of the time with the aid: dark where it was on the screen. */
export function OptionStrips({ seconds, screen, pack }: OptionStripsProps) {
  const inUse = withoutBreaks(screen.hidden);
  const long = inUse(seconds);
  return (
    <div class="replay-strips">
      {screen.options.map((option) => {
        const name = pack.options.find(({ id }) => id === option.id)?.name ?? option.id;
        return (
          <div key={option.id} class="replay-strip" data-strip={option.id}>
            <p aria-hidden="true">{name}</p>
            <Strip
              seconds={long}
              spans={option.spans.map(({ from, to }) => ({ from: inUse(from), to: inUse(to) }))}
              label={stripWords(name, option)}
            />
          </div>
        );
      })}
      <Scale seconds={long} />
      {screen.hidden.length > 0 && <p class="soft">{t('replay.strip.away', { spans: cutOut(screen) })}</p>}
    </div>
  );
}

function stripWords(option: string, { first, seconds, spans }: ScreenFacts['options'][number]): string {
  if (first === null) return t('replay.strip.never', { option });
  const told =
    spans.length <= mostTold
      ? spansWords(spans)
      : t('replay.strip.many', { n: spans.length, first: whenWords(first), time: timeWords(seconds) });
  return t('replay.strip', { option, spans: told });
}

const spansWords = (spans: readonly Span[]) =>
  list(spans.map(({ from, to }) => t('replay.strip.span', { from: clockWords(from), to: clockWords(to) })));

function cutOut({ hidden, away }: ScreenFacts): string {
  return hidden.length <= mostTold ? spansWords(hidden) : t('replay.strip.awayMany', { n: hidden.length, time: timeWords(away) });
}

interface StripProps {
  seconds: number;
  spans: readonly Span[];
  label: string;
}

/** How far along a moment is: in hundredths of the width, so that a strip is as wide as there is room. */
const along = (at: number, seconds: number) => (seconds === 0 ? 0 : (at * 100) / seconds);

function Strip({ seconds, spans, label }: StripProps) {
  return (
    <svg class="replay-line" role="img" aria-label={label}>
      <rect class="replay-track" width="100%" height="100%" />
      {spans.map(({ from, to }) => (
        <rect
          key={from}
          class="replay-span"
          x={`${Math.min(along(from, seconds), 100 - thinnest)}%`}
          width={`${Math.max(thinnest, along(to - from, seconds))}%`}
        />
      ))}
    </svg>
  );
}

/** Steps of the scale in minutes: the first that gives at most five of them. */
const stepsOfScale = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1_440];
const longestStep = 10_080;

function Scale({ seconds }: { seconds: number }) {
  const step = 60 * (stepsOfScale.find((minutes) => seconds / 60 / minutes <= 5) ?? longestStep);
  const marks = Array.from({ length: Math.floor(seconds / step) + 1 }, (_, at) => at * step);
  // Words at the very end of the line would not fit below it.
  const nearEnd = 92;
  return (
    <svg class="replay-scale" aria-hidden="true">
      {marks.map((at) => (
        <g key={at}>
          <line class="replay-tick" x1={`${along(at, seconds)}%`} x2={`${along(at, seconds)}%`} y1="0" y2="6" />
          <text
            class={at === 0 ? 'replay-mark-first' : along(at, seconds) > nearEnd ? 'replay-mark-last' : 'replay-mark'}
            x={`${along(at, seconds)}%`}
            y="19"
          >
            {timeWords(at)}
          </text>
        </g>
      ))}
    </svg>
  );
}
