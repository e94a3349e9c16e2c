import type { Signal } from '@preact/signals';
import { lower } from '../../lib/export/row-words';
import type { Pack, Said } from '../../lib/pack/pack';
import { sourcesIn } from '../../lib/tilts/places-of';
import { classroomWords } from '../../lib/words/classroom-words';
import { useAid } from '../aid-context';
import { OptionAbout } from '../option-about';
import { TiltRow } from './tilt-row';

const { t: say } = classroomWords;

export interface TiltBodyProps {
  /** As `placesOf` calls it. */
  place: string;
  /** Whether the row is opened on both pages. */
  open: Signal<boolean>;
}

/** One place of a page, drawn by the parts of the aid; a page that has not got it says so. */
export function TiltBody({ place, open }: TiltBodyProps) {
  const { t, words, decision } = useAid();
  const { pack } = decision;
  const [kind = '', id = ''] = place.split(/:(.*)/);
  switch (kind) {
    case 'words':
      return (
        <>
          <p class="tilt-title">{pack.title}</p>
          <p class="question">{words.say(pack.question)}</p>
          <p>{words.say(pack.lead)}</p>
        </>
      );
    case 'order':
      return (
        <>
          <ol class="tilt-options">
            {decision.part.value.options.map((option) => (
              <li key={option.id}>{option.name}</li>
            ))}
          </ol>
          <p class="soft">{pack.optionOrder}</p>
        </>
      );
    case 'option': {
      const option = decision.part.value.options.find((one) => one.id === id);
      return option ? (
        <>
          <p class="tilt-title">{option.name}</p>
          <p>{words.say(option.short)}</p>
          <OptionAbout option={option} />
        </>
      ) : (
        <Nothing />
      );
    }
    case 'test':
      return <Test pack={pack} />;
    case 'who':
      return (
        <Terms
          lines={[
            [t('start.whoTitle'), words.say(pack.who)],
            [t('start.whoNotTitle'), words.say(pack.whoNot)],
          ]}
        />
      );
    case 'heads':
      return <Heads />;
    case 'row': {
      const row = decision.rows.value.find(({ key }) => key === id);
      return row ? <TiltRow row={row} options={decision.shown.value} open={open} /> : <Nothing />;
    }
    case 'value':
      return <Line text={pack.values.find((one) => one.id === id)?.label} />;
    case 'ifThen': {
      const asked = pack.ifThen.find((one) => one.id === id);
      return asked ? <Terms lines={[[words.say(asked.when), words.say(asked.ask)]]} /> : <Nothing />;
    }
    case 'question':
      return <Line text={pack.questions.find((one) => one.id === id)?.text} />;
    case 'unknowns':
      return <Many texts={pack.unknowns} />;
    case 'notYou':
      return <Many texts={pack.notYou} />;
    case 'makers':
      return (
        <Terms
          lines={[
            [t('made.made'), pack.makers],
            [t('made.funding'), pack.funding],
            [t('made.how'), pack.evidenceMethod],
            [
              t('passport.reviewed'),
              `${t('passport.reviewedOn', { published: words.date(pack.published), reviewBy: words.date(pack.reviewBy) })} ${pack.updates}`,
            ],
          ]}
        />
      );
    default:
      return <SourceOf pack={pack} id={id} />;
  }
}

/** The names and what each option is, as heads of the columns: in a list, since half a screen has no columns for them. */
function Heads() {
  const { t, words, decision } = useAid();
  const { shown, part } = decision;
  const away = part.value.options.filter((option) => !shown.value.includes(option));
  return (
    <>
      <Terms lines={shown.value.map(({ name, short }) => [name, words.say(short)])} />
      {away.length > 0 && (
        <p class="soft">{t('compare.notOnScreen', { options: words.list(away.map(({ name }) => lower(name, words.locale))) })}</p>
      )}
    </>
  );
}

const testParts = ['measures', 'positive', 'negative', 'neverTrouble', 'counts'] as const;

function Test({ pack: { test } }: { pack: Pack }) {
  const { t, words } = useAid();
  return test ? <Terms lines={testParts.map((part) => [t(`test.${part}`), words.say(test[part])])} /> : <Nothing />;
}

function SourceOf({ pack, id }: { pack: Pack; id: string }) {
  const source = sourcesIn(pack).find((one) => one.id === id);
  if (!source) return <Nothing />;
  return (
    <>
      <p class="tilt-title">{source.short}</p>
      <p>{source.citation}</p>
      <p>{source.standing}</p>
      {source.url && (
        <p>
          <a href={source.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {source.url.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        </p>
      )}
    </>
  );
}

function Terms({ lines }: { lines: readonly (readonly [string, string])[] }) {
  return (
    <dl class="tilt-terms">
      {lines.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Many({ texts }: { texts: readonly Said[] }) {
  const { words } = useAid();
  if (texts.length === 0) return <Nothing />;
  return (
    <ul class="plain-list">
      {texts.map((one) => (
        <li key={one.text}>{words.say(one)}</li>
      ))}
    </ul>
  );
}

function Line({ text }: { text: string | undefined }) {
  return text === undefined ? <Nothing /> : <p class="tilt-line">{text}</p>;
}

function Nothing() {
  return <p class="tilt-nothing">{say('tilt.nothing')}</p>;
}
