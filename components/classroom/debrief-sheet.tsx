import type { ComponentChildren } from 'preact';
import type { DebriefFacts } from '../../lib/debrief/debrief-facts';
import { filledBy } from '../../lib/debrief/sheets-beside';
import type { Pack } from '../../lib/pack/pack';
import type { Debrief } from '../../lib/practice/practice';
import { allSheetItems } from '../../lib/practice/sheet-items';
import type { Case } from '../../lib/training/case';
import { classroomWords } from '../../lib/words/classroom-words';
import { timeWords } from '../../lib/words/time-words';
import { DebriefPicks } from './debrief-picks';
import { FactsInShort } from './facts-in-short';
import { InstrumentAnswers } from './instrument-answers';
import { OptionStrips } from './option-strips';
import { OptionsTable } from './options-table';
import { RowsTable } from './rows-table';
import { SheetsDiffer } from './sheets-differ';
import { SheetsTable } from './sheets-table';
import { TryNext } from './try-next';
import { ViewsLine } from './views-line';

const { t, date } = classroomWords;

interface DebriefSheetProps {
  facts: DebriefFacts;
  /** The decision that it is about, in English. */
  pack: Pack;
  /** The case that was acted; undefined where this version does not have it. */
  acted: Case | undefined;
  /** ISO date. */
  today: string;
  /** Takes what was picked; without it what was picked stands there and stays. */
  onPick?: (debrief: Partial<Debrief>) => void;
  /** What can be done with it. */
  children: ComponentChildren;
}

/** A debrief on the screen and on paper, from the closed facts alone: of what anybody typed there is nothing to show. */
export function DebriefSheet({ facts, pack, acted, today, onPick, children }: DebriefSheetProps) {
  const { screen, well, next, decision } = facts;
  const filled = filledBy(facts.sheets).length > 0;
  return (
    <article class="debrief">
      <h1 tabIndex={-1}>{t('debrief.title')}</h1>
      <p class="classroom-lead not-on-paper">{t(onPick ? 'debrief.lead' : 'debrief.lead.kept')}</p>
      <dl class="debrief-about">
        <div>
          <dt>{t('debrief.case')}</dt>
          <dd>
            {facts.case && acted
              ? facts.case.version === null
                ? t('debrief.case.otherVersion', { title: acted.title })
                : t('debrief.case.said', { title: acted.title, version: facts.case.version })
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
      {onPick && (
        <section class="plan-part not-on-paper">
          <h2>{t('debrief.well')}</h2>
          <DebriefPicks
            legend={t('debrief.well.pick')}
            kind="checkbox"
            name="well"
            picked={well}
            onPick={(item, on) => onPick({ well: allSheetItems.filter((one) => (one === item ? on : well.includes(one))) })}
          />
        </section>
      )}
      <section class="plan-part debrief-next">
        <h2>{t('debrief.next')}</h2>
        {onPick && (
          <DebriefPicks
            legend={t('debrief.next.pick')}
            kind="radio"
            name="next"
            picked={next ? [next] : []}
            onPick={(item) => onPick({ next: item })}
          />
        )}
        {onPick && next && (
          <button class="link-button not-on-paper" type="button" onClick={() => onPick({ next: null })}>
            {t('debrief.next.clear')}
          </button>
        )}
        <Picked
          alone={!onPick}
          items={next ? [`${t(`sheet.item.${next}`)}. ${t(`sheet.item.${next}.seen`)}`] : []}
          none={t('debrief.next.none')}
        />
      </section>
      <TryNext />
      <div class="debrief-behind">
        <section class={onPick ? 'plan-part debrief-well only-on-paper' : 'plan-part debrief-well'}>
          <h2>{t('debrief.well')}</h2>
          <Picked alone={!onPick} items={well.map((item) => t(`sheet.item.${item}`))} none={t('debrief.well.none')} />
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
        <InstrumentAnswers filled={facts.instruments} today={today} />
      </div>
      {children}
    </article>
  );
}

interface PickedProps {
  items: readonly string[];
  none: string;
  /** There is nothing to pick here, so it stands on the screen too. */
  alone: boolean;
}

/** On paper there are no fields: what was picked stands there as a list. */
function Picked({ items, none, alone }: PickedProps) {
  const paper = alone ? undefined : 'only-on-paper';
  if (items.length === 0) return <p class={paper}>{none}</p>;
  return (
    <ul class={paper ? `${paper} debrief-list` : 'debrief-list'}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
