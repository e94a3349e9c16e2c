import { factsOf } from '../../lib/debrief/facts-of';
import { replayOf } from '../../lib/replay/replay';
import { classroomWords } from '../../lib/words/classroom-words';
import { timeWords } from '../../lib/words/time-words';
import { dayOf } from './day-of';
import { FactsInShort } from './facts-in-short';
import { Moments } from './moments';
import { OptionStrips } from './option-strips';
import { OptionsTable } from './options-table';
import type { PracticeProps } from './props';
import { QuestionsTable } from './questions-table';
import { RowsTable } from './rows-table';

const { t, date } = classroomWords;

/** What happened in a practice conversation: the facts in short, what was on the screen, and moment by moment. */
export function ReplayPage({ practice: { value: practice }, pack, acted }: PracticeProps) {
  const replay = replayOf(practice, pack);
  const day = dayOf(practice.began);
  const facts = factsOf(practice, pack, acted, day);
  const { screen } = facts;
  // The page is left at the end, and that is no moment of the conversation.
  const moments = replay.moments.filter(({ deed, at }) => deed.kind !== 'view' || deed.view !== 'away' || at < replay.seconds);
  return (
    <article class="replay">
      <h1 tabIndex={-1}>{t('replay.title')}</h1>
      <p class="classroom-lead">{t('replay.lead')}</p>
      <p class="soft">
        {t(screen ? 'replay.how.seen' : 'replay.how', { day: date(day), time: timeWords(facts.seconds - (screen?.away ?? 0)) })}{' '}
        {screen && screen.away > 0 && t('replay.away', { time: timeWords(screen.away) })}
      </p>
      {!screen && <p class="notice">{t('replay.noScreen')}</p>}
      {replay.outOfOrder > 0 && <p class="notice">{t('replay.back', { n: replay.outOfOrder })}</p>}
      <section class="plan-part">
        <h2>{t('replay.short')}</h2>
        <FactsInShort facts={facts} pack={pack} />
      </section>
      {screen && (
        <section class="plan-part">
          <h2>{t('replay.options')}</h2>
          <p class="soft">{t('replay.options.lead')}</p>
          <div class="replay-beside">
            <OptionStrips seconds={facts.seconds} screen={screen} pack={pack} />
            <OptionsTable screen={screen} pack={pack} />
          </div>
        </section>
      )}
      {screen && (
        <section class="plan-part">
          <h2>{t('replay.rows')}</h2>
          <p class="soft">{t('replay.rows.lead')}</p>
          <RowsTable screen={screen} pack={pack} />
        </section>
      )}
      {facts.questions.length > 0 && (
        <section class="plan-part">
          <h2>{t('replay.questions.title')}</h2>
          <QuestionsTable questions={facts.questions} pack={pack} />
        </section>
      )}
      <section class="plan-part">
        <h2>{t('replay.moments')}</h2>
        <p class="soft">{t('replay.moments.lead')}</p>
        {moments.length === 0 ? <p>{t('replay.none')}</p> : <Moments moments={moments} pack={pack} events={practice.events} />}
      </section>
    </article>
  );
}
