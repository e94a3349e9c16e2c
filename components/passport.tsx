import { signOffWords } from '../lib/export/plan-words';
import { lower, sentence } from '../lib/export/row-words';
import { hasFigure, type Pack, type Row, type Source } from '../lib/pack/pack';
import { type AidKey, type AidWords, useAid } from './aid-context';

/** Always the same lines in the same order: who, where and when, counted, method, read at, does not tell, checked by. */
export function Passport({ row }: { row: Row }) {
  const { t, words, decision } = useAid();
  const stratum = decision.pack.strata.find(({ id, pick }) => pick && id === row.stratum);
  const lines: [AidKey, preact.ComponentChildren][] = [
    ['passport.who', [sentence(words.say(row.population.who)), stratum && ` ${stratum.label}.`]],
    ['passport.where', words.say(row.population.where)],
    ['passport.counted', words.say(row.population.counted)],
    ['passport.method', methodWords(row, decision.pack, words)],
    ['passport.read', <ReadAt key="read" source={row.source} locator={row.locator} />],
    ['passport.doesNotTell', words.say(row.doesNotTell)],
    ['passport.checked', signOffWords(decision.pack, words)],
  ];
  return (
    <dl>
      {lines.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function methodWords(row: Row, pack: Pack, words: AidWords): string {
  const figured = row.arms.filter(hasFigure);
  if (figured.length === 0) return words.t('passport.method.unknown');
  if (figured.every(({ kind }) => kind === 'measure')) return words.t('passport.method.measured');
  const estimates = figured.flatMap((arm) => (arm.kind === 'rate' && arm.estimated ? [arm.option] : []));
  const names = pack.options.filter(({ id }) => estimates.includes(id)).map(({ name }) => lower(name, words.locale));
  const method = words.t(`passport.method.${row.method}`, { per: row.per });
  return names.length > 0 ? `${method} ${words.t('passport.estimated', { options: words.list(names) })}` : method;
}

function ReadAt({ source, locator }: { source: Source; locator: string }) {
  const { t, words } = useAid();
  return (
    <>
      {source.short}. {locator}.{source.updated && ` ${t('passport.updated', { date: words.date(source.updated) })}.`}{' '}
      {source.standing}{' '}
      {source.url && (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.url.replace(/^https?:\/\/(www\.)?/, '')}
        </a>
      )}
      <span class="cited">{source.citation}</span>
    </>
  );
}
