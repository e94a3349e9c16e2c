import type { Pack } from '../../lib/pack/pack';
import type { Practice } from '../../lib/practice/practice';
import type { Moment } from '../../lib/replay/replay';
import { classroomWords } from '../../lib/words/classroom-words';
import { clockWords } from '../../lib/words/time-words';
import { momentWords } from './moment-words';
import { viewWords } from './view-words';

const { t } = classroomWords;

interface MomentsProps {
  moments: readonly Moment[];
  pack: Pack;
  /** Whose words are shown: this page is practice, and stays on this device. */
  events: Practice['events'];
}

/** What was on the screen, step by step, and what was done and said in each. */
export function Moments({ moments, pack, events }: MomentsProps) {
  const said = saidIn(events);
  const deeds = moments.filter(({ deed }) => deed.kind !== 'view');
  const named = new Set(deeds.filter(({ who }, at) => who !== deeds[at - 1]?.who));
  return (
    <ol class="replay-moments">
      {byView(moments).map(({ view, done }) => (
        <li key={`${view?.at} ${done[0]?.event}`} class="replay-view">
          {view?.deed.kind === 'view' && (
            <h3>
              <Clock at={view.at} /> {viewWords(view.deed.view, view.deed.of)}
            </h3>
          )}
          {done.length > 0 && (
            <ol>
              {done.map((moment) => (
                <Done
                  key={moment.event}
                  moment={moment}
                  pack={pack}
                  words={said.get(moment.event ?? '') ?? ''}
                  named={named.has(moment)}
                />
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What was said in the end, by the name of the event with which it began: typing is many events, and one saying. */
function saidIn(events: Practice['events']): Map<string, string> {
  const roots = new Map<string, string>();
  const said = new Map<string, string>();
  for (const event of events) {
    const root = (event.continues && roots.get(event.continues)) ?? event.id;
    roots.set(event.id, root);
    if ('words' in event) said.set(root, event.words.trim());
  }
  return said;
}

function Clock({ at }: { at: number }) {
  return <time dateTime={`PT${at}S`}>{clockWords(at)}</time>;
}

interface DoneProps {
  moment: Moment;
  pack: Pack;
  words: string;
  /** Somebody else than in the line above. */
  named: boolean;
}

function Done({ moment: { at, who, deed, undone }, pack, words, named }: DoneProps) {
  if (deed.kind === 'view') return null;
  return (
    <li class={undone ? 'replay-undone' : undefined}>
      <Clock at={at} />
      <div>
        {named && <p class="replay-who">{t(`replay.who.${who}`)}</p>}
        <p>
          {momentWords(deed, pack)} {undone && <b>{t('replay.undone')}</b>}
        </p>
        {words && deed.kind !== 'need' && (deed.kind !== 'question' || deed.question === 'own') && (
          <blockquote class="hers" dir="auto">
            {words}
          </blockquote>
        )}
      </div>
    </li>
  );
}

/** Moments under the view in which they were. */
function byView(moments: readonly Moment[]): { view: Moment | undefined; done: Moment[] }[] {
  const views: { view: Moment | undefined; done: Moment[] }[] = [];
  for (const moment of moments) {
    if (moment.deed.kind === 'view') views.push({ view: moment, done: [] });
    else {
      if (views.length === 0) views.push({ view: undefined, done: [] });
      views.at(-1)?.done.push(moment);
    }
  }
  return views;
}
