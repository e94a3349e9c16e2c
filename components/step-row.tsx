import { useEffect } from 'preact/hooks';
import { isUnknownThroughout } from '../lib/consultation/rows';
import { findingWords, sentence } from '../lib/export/row-words';
import { pastDate } from '../lib/pack/freshness';
import { type Row, sourcesOf } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { Crowds } from './crowds';
import { OptionHeads, StillOpen } from './option-heads';
import { Picture } from './picture';
import { ResultGroup } from './result-group';
import { RowSentences } from './row-sentences';
import { RowTable } from './row-table';
import { SourceLink } from './source-link';
import { Title } from './title';

/** One row, looked at closely: words, picture, table, how sure, where from, other studies, why it might not be you. */
export function StepRow({ rowKey }: { rowKey: string }) {
  const { t, words, decision, today, go } = useAid();
  const row = decision.row(rowKey);
  const all = decision.shown.value;
  const options = all.filter((option) => !isUnknownThroughout(option, decision.rows.value));
  const marked = decision.state.value.marks.includes(row.id);
  const { pack } = decision;
  const group = pack.strata.find(({ id }) => id === row.stratum);
  const past = pastDate(row, pack, today.value);
  useEffect(() => {
    if (all.length === 0) go({ at: 'compare' });
  }, []);
  return (
    <article class={past ? 'one-row expired' : 'one-row'} data-row={row.key}>
      <Title>{row.label}</Title>
      <p class="lead-in">
        <span>{sentence(words.say(row.window), words.locale)}</span>{' '}
        <span>
          {group
            ? t('row.figuresForAll', { group: group.inSentence })
            : t('row.figuresForWhom', { who: sentence(words.say(row.population.who), words.locale) })}
        </span>
      </p>
      {past && <p class="notice">{t('figure.pastDateSaid', { date: words.date(past) })}</p>}
      <OptionHeads options={options} still />
      <RowSentences row={row} options={options} />
      <Crowds row={row} options={options} />
      {all
        .filter((option) => !options.includes(option))
        .map((option) => (
          <StillOpen key={option.id} option={option} rows={[row]} />
        ))}
      {row.components && <ComponentsPart row={row} />}
      {row.result && <ResultGroup row={row} rows={decision.rows.value} options={options} />}
      <section class="part">
        <h2>
          <Picture part="compare" />
          {t('row.table')}
        </h2>
        <RowTable row={row} options={options} />
      </section>
      <section class="part">
        <h2>
          <Picture part="sure" />
          {t('row.sure')}
        </h2>
        <p>{findingWords(row, options, words)}</p>
        <p>
          {t('certainty', { certainty: t(`certainty.${row.certainty}`) })} {t(`certaintyWhy.${row.certainty}`)}{' '}
          {row.certaintyWhy && words.say(row.certaintyWhy)}
        </p>
      </section>
      {row.notes.length > 0 && (
        <section class="part">
          <h2>
            <Picture part="ask" />
            {t('row.notes')}
          </h2>
          {row.notes.map((note) => (
            <p key={note.text}>{words.say(note)}</p>
          ))}
        </section>
      )}
      <section class="part part-source">
        <h2>
          <Picture part="record" />
          {t('row.from')}
        </h2>
        {sourcesOf(row).length > 1 && <p>{t('compare.twoPlaces', { n: sourcesOf(row).length })}</p>}
        {row.sum && <p>{t('passport.sum', { sum: words.say(row.sum) })}</p>}
        <SourceLink row={row} named />
      </section>
      <section class="part">
        <h2>
          <Picture part="plan" />
          {t('row.others')}
        </h2>
        {row.otherStudies.length === 0 && <p>{t('row.noOthers')}</p>}
        {row.otherStudies.map(({ id, said, source }) => (
          <div key={id} class="other-study">
            <p>{words.say(said)}</p>
            <p class="small soft" lang="en" dir="ltr">
              {source.citation}
            </p>
          </div>
        ))}
      </section>
      <section class="part">
        <h2>
          <Picture part="women" />
          {t('row.notYou')}
        </h2>
        <ul class="plain-list">
          {[...row.notYou, ...pack.notYou].map((why) => (
            <li key={why.text}>{words.say(why)}</li>
          ))}
        </ul>
      </section>
      <label class="tick row-mark">
        <input
          type="checkbox"
          autocomplete="off"
          checked={marked}
          onChange={(event) => decision.mark(row.id, event.currentTarget.checked)}
        />
        <span>{t('row.mark')}</span>
      </label>
      <div class="actions">
        <button class="button" type="button" data-testid="back-to-compare" onClick={() => go({ at: 'compare' })}>
          {t('head.backToCompare')}
        </button>
        <button
          class="button button-quiet"
          type="button"
          data-testid="ask-about"
          onClick={() => go({ at: 'questions', about: row.key })}
        >
          {t('row.ask')}
        </button>
      </div>
    </article>
  );
}

/** A score that adds up events of different weight says what it is made of. */
function ComponentsPart({ row }: { row: Row }) {
  const { words } = useAid();
  const { components } = row;
  if (!components) return null;
  return (
    <section class="part">
      <h2>{components.title}</h2>
      <p>{words.say(components.lead)}</p>
      <table class="figures figures-list">
        <tbody>
          {components.items.map(({ id, label, value }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{words.rate(value, components.per)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {components.after && <p class="small soft">{words.say(components.after)}</p>}
      <p class="small soft" lang="en" dir="ltr">
        {components.source.short}, {components.locator}
      </p>
    </section>
  );
}
