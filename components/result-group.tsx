import { pastDate } from '../lib/pack/freshness';
import { armFor, type Option, type Row } from '../lib/pack/pack';
import { useAid } from './aid-context';

/**
 * All results of a test together, right and wrong ones alike, so that a reader sees that they add up to everybody
 * tested (IPDAS 40 to 43).
 */
export function ResultGroup({ row, rows, options }: { row: Row; rows: readonly Row[]; options: readonly Option[] }) {
  const { t, words, decision, today } = useAid();
  const group = rows.filter((other) => other.result?.group === row.result?.group && other.stratum === row.stratum);
  const tested = options.filter((option) => group.every((other) => armFor(other, option.id).kind === 'rate'));
  if (!row.result || tested.length === 0) return null;
  const count = (other: Row, { id }: Option) => {
    const arm = armFor(other, id);
    return arm.kind === 'rate' ? arm.value : 0;
  };
  return (
    <section class="part">
      <h2>{t('row.results')}</h2>
      <table class="figures figures-results">
        <thead>
          <tr>
            <th scope="col">{t('row.result')}</th>
            {tested.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.map((other) => {
            const past = pastDate(other, decision.pack, today.value);
            return (
              <tr key={other.key} class={past && 'expired'}>
                <th scope="row">
                  {other.label}
                  {past && <span class="expired-why"> {t('figure.pastDate', { date: words.date(past) })}</span>}
                </th>
                {tested.map((option) => (
                  <td key={option.id}>
                    <span class="paper-number">{words.number(count(other, option))}</span>
                  </td>
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('row.resultsTogether')}</th>
            {tested.map((option) => (
              <td key={option.id}>{words.number(group.reduce((sum, other) => sum + count(other, option), 0))}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
