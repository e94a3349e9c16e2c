import { useSignal } from '@preact/signals';
import { debriefFile } from '../../lib/debrief/debrief-file';
import { factsOf } from '../../lib/debrief/facts-of';
import { filledBy } from '../../lib/debrief/sheets-beside';
import type { Debrief } from '../../lib/practice/practice';
import { allSheetItems } from '../../lib/practice/sheet-items';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';
import { timeWords } from '../../lib/words/time-words';
import { dayOf } from './day-of';
import { DebriefPicks } from './debrief-picks';
import { FactsInShort } from './facts-in-short';
import { InstrumentAnswers } from './instrument-answers';
import { OptionStrips } from './option-strips';
import { OptionsTable } from './options-table';
import type { PracticeProps } from './props';
import { RowsTable } from './rows-table';
import { SheetsDiffer } from './sheets-differ';
import { SheetsTable } from './sheets-table';
import { TryNext } from './try-next';
import { ViewsLine } from './views-line';

const { t, date } = classroomWords;

/**
 * What the people in the room take from it: to look at, to print and to save. Of what was acted it shows the closed facts
 * alone (`factsOf`), so that no word that anybody typed can be on it.
 */
export function DebriefPage({ practice, pack, acted, change, print, download, today, cases }: PracticeProps) {
  const said = useSignal<ClassroomKey | undefined>(undefined);
  const now = practice.value;
  const facts = factsOf(now, pack, acted, dayOf(now.began));
  const { screen, well, next, decision } = facts;
  const filled = filledBy(facts.sheets).length > 0;
  const pick = (debrief: Partial<Debrief>) => change({ ...now, debrief: { ...now.debrief, ...debrief } });
  const save = async () => {
    const outcome = await download(debriefFile(facts, { cases, pack }));
    said.value = outcome.ok ? 'debrief.saved' : 'debrief.notSaved';
  };
  return (
    <article class="debrief">
      <h1 tabIndex={-1}>{t('debrief.title')}</h1>
      <p class="classroom-lead not-on-paper">{t('debrief.lead')}</p>
      <dl class="debrief-about">
        <div>
          <dt>{t('debrief.case')}</dt>
          <dd>
            {facts.case && acted
              ? t('debrief.case.said', { title: acted.title, version: facts.case.version })
              : t('debrief.case.none')}
          </dd>
        </div>
        <div>
          <dt>{t('debrief.decision')}</dt>
          <dd>
            {decision.version === null
              ? t('debrief.decision.notKnown', { title: pack.title })
              : t('debrief.decision.said', { title: pack.title, version: decision.version })}
          </dd>
        </div>
        <div>
          <dt>{t('debrief.day')}</dt>
          <dd>{date(facts.day)}</dd>
        </div>
        <div>
          <dt>{t(screen ? 'debrief.took' : 'debrief.lasted')}</dt>
          <dd>{timeWords(facts.seconds - (screen?.away ?? 0))}</dd>
        </div>
        {screen && screen.away > 0 && (
          <div>
            <dt>{t('debrief.apart')}</dt>
            <dd>{t('debrief.apart.said', { time: timeWords(screen.away) })}</dd>
          </div>
        )}
      </dl>
      <section class="plan-part">
        <h2>{t('debrief.facts')}</h2>
        {!screen && <p class="notice">{t('replay.noScreen')}</p>}
        <FactsInShort facts={facts} pack={pack} />
      </section>
      <section class="plan-part">
        <h2>{t('debrief.sheets')}</h2>
        {filled ? <SheetsDiffer sheets={facts.sheets} /> : <p>{t('debrief.sheets.none')}</p>}
      </section>
      <section class="plan-part not-on-paper">
        <h2>{t('debrief.well')}</h2>
        <DebriefPicks
          legend={t('debrief.well.pick')}
          kind="checkbox"
          name="well"
          picked={well}
          onPick={(item, on) => pick({ well: allSheetItems.filter((one) => (one === item ? on : well.includes(one))) })}
        />
      </section>
      <section class="plan-part debrief-next">
        <h2>{t('debrief.next')}</h2>
        <DebriefPicks
          legend={t('debrief.next.pick')}
          kind="radio"
          name="next"
          picked={next ? [next] : []}
          onPick={(item) => pick({ next: item })}
        />
        {next && (
          <button class="link-button not-on-paper" type="button" onClick={() => pick({ next: null })}>
            {t('debrief.next.clear')}
          </button>
        )}
        <Picked
          items={next ? [`${t(`sheet.item.${next}`)}. ${t(`sheet.item.${next}.seen`)}`] : []}
          none={t('debrief.next.none')}
        />
      </section>
      <TryNext />
      <div class="debrief-behind">
        <section class="plan-part debrief-well only-on-paper">
          <h2>{t('debrief.well')}</h2>
          <Picked items={well.map((item) => t(`sheet.item.${item}`))} none={t('debrief.well.none')} />
        </section>
        {acted && facts.case && (
          <section class="plan-part debrief-talk">
            <h2>{t('debrief.talk')}</h2>
            <ul class="debrief-list">
              {acted.after.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
        {screen && (
          <section class="plan-part">
            <h2>{t('debrief.behind')}</h2>
            <div class="debrief-tables">
              <ViewsLine views={screen.views} />
              <OptionStrips seconds={facts.seconds} screen={screen} pack={pack} />
              <OptionsTable screen={screen} pack={pack} />
              <RowsTable screen={screen} pack={pack} />
            </div>
          </section>
        )}
        {filled && (
          <section class="plan-part">
            <h2>{t('sheet.beside')}</h2>
            <SheetsTable sheets={facts.sheets} />
          </section>
        )}
        <InstrumentAnswers filled={now.instruments ?? []} today={today} />
      </div>
      <div class="actions actions-line not-on-paper">
        <button class="button" type="button" data-testid="print-debrief" onClick={print}>
          {t('debrief.print')}
        </button>
        <button class="button button-quiet" type="button" data-testid="save-debrief" onClick={save}>
          {t('debrief.save')}
        </button>
      </div>
      <p role="status">{said.value && t(said.value)}</p>
    </article>
  );
}

/** On paper there are no fields: what was picked stands there as a list. */
function Picked({ items, none }: { items: readonly string[]; none: string }) {
  if (items.length === 0) return <p class="only-on-paper">{none}</p>;
  return (
    <ul class="only-on-paper debrief-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
