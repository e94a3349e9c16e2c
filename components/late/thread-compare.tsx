import { changeWords } from '../../lib/export/plan-words';
import { sittingWords, type ThreadAround, threadWords } from '../../lib/export/thread-words';
import { type Change, changesBetween } from '../../lib/plan/changes';
import { bySitting, type Moment } from '../../lib/plan/moments';
import { useAid, useLocal } from '../aid-context';
import { Hers } from '../paper-parts';

const start = 'start';
const now = 'now';
/** What is in her voice, whole. */
const hers = new Set<Change['kind']>(['about', 'reason', 'planB']);

/** What is different between any two moments; at first, between the end of the sitting before and now. */
export function ThreadCompare({ moments, around }: { moments: readonly Moment[]; around: ThreadAround }) {
  const { t, words, consultation } = useAid();
  const events = consultation.events.value;
  const picked = useLocal<{ from?: string; to?: string }>({});
  const before = moments.findLast(({ sitting }) => sitting < (moments.at(-1)?.sitting ?? 0))?.event.id ?? start;
  // Told by its event: one from another device may come to stand before it.
  const at = (name: string) => (name === now ? events.length : (moments.find(({ event }) => event.id === name)?.count ?? 0));
  const { from = before, to = now } = picked.value;
  const [first, last] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
  const packs = around.packs.filter(({ id }) => events.some(({ pack }) => pack === id));
  const changes = changesBetween(first, last, events, packs, consultation.shared.value.who);
  return (
    <section class="plan-part">
      <h2>{t('thread.between')}</h2>
      <div class="between">
        <Moments
          label={t('thread.betweenFrom')}
          moments={moments}
          around={around}
          picked={from}
          onPick={(name) => {
            picked.value = { ...picked.value, from: name };
          }}
        />
        <Moments
          label={t('thread.betweenTo')}
          moments={moments}
          around={around}
          picked={to}
          onPick={(name) => {
            picked.value = { ...picked.value, to: name };
          }}
        />
      </div>
      <p role="status">{changes.length > 0 ? t('thread.changes', { n: changes.length }) : t('thread.noChanges')}</p>
      <dl class="different">
        {changes.map((change, index) => {
          const { about, before: was, after: is } = changeWords(change, around.plan, words);
          return (
            <div key={index}>
              <dt>{about}</dt>
              <Side label={t('thread.earlier')} said={was} hers={hers.has(change.kind) && change.before !== undefined} />
              <Side label={t('thread.later')} said={is} hers={hers.has(change.kind) && change.after !== undefined} />
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Side({ label, said, hers: inHerVoice }: { label: string; said: string; hers: boolean }) {
  return (
    <dd>
      <span class="small soft">{label}</span>
      {inHerVoice ? (
        <Hers words={said} />
      ) : (
        <span class="kept-lines" dir="auto">
          {said}
        </span>
      )}
    </dd>
  );
}

interface MomentsProps {
  label: string;
  moments: readonly Moment[];
  around: ThreadAround;
  picked: string;
  onPick: (name: string) => void;
}

/** The platform's own list, which every phone and screen reader knows how to show. */
function Moments({ label, moments, around, picked, onPick }: MomentsProps) {
  const { t, words } = useAid();
  return (
    <label class="field">
      <span>{label}</span>
      <select class="moments" autocomplete="off" value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value={start}>{t('thread.start')}</option>
        {bySitting(moments).map((sitting) => {
          const said = sitting.map(({ event }) => event);
          return (
            <optgroup key={said[0]?.id} label={sittingWords(said, words)}>
              {said.map((event) => (
                <option key={event.id} value={event.id}>
                  {t('thread.moment', { time: words.time(event.at), about: threadWords(event, around, words).about })}
                </option>
              ))}
            </optgroup>
          );
        })}
        <option value={now}>{t('thread.now')}</option>
      </select>
    </label>
  );
}
