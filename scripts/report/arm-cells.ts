import { intlTag } from '../../lib/intl-tag';
import { own } from '../../lib/pack/own';
import { type Html, html } from './html';
import { intervalOf } from './interval-of';
import type { PackFacts } from './pack-facts';
import type { RowFile } from './reading';

/** The cells of one option in one row: both sides and the interval, or one cell that says why there is no figure. */
export function armCells({ words, reading }: PackFacts, row: RowFile, option: string): Html {
  const arm = row.arms.find((one) => one.option === option);
  const { number, rate, say } = reading;
  const figures = reading.figures(row);
  if (!arm) return html`<td colspan="3"><strong>Nothing stands here.</strong></td>`;
  if (arm.kind === 'unknown')
    return html`<td colspan="3" class="unknown"><strong>${arm.inWords ? 'No number; in words:' : 'Not known.'}</strong> ${say(own(words.reasons, arm.reason), figures)}</td>`;
  if (arm.kind === 'notApplicable')
    return html`<td colspan="3" class="not-applicable"><strong>Does not apply.</strong> ${say(own(words.reasons, arm.reason), figures)}</td>`;

  const ends = intervalOf(arm);
  if (arm.kind === 'range') {
    const between = (low: number, high: number) => html`${number(low)} to ${number(high)}<small>in ${number(row.per)}</small>`;
    return html`<td class="count">${between(arm.low, arm.high)}</td><td class="count">${between(row.per - arm.high, row.per - arm.low)}</td><td>A range is what is given</td>`;
  }
  const interval = ends ? `${number(ends.low)} to ${number(ends.high)}` : 'None given';
  if (arm.kind === 'measure') {
    const { value, unit, says } = arm.measure;
    const forms = own(words.units, unit);
    const said = forms?.[new Intl.PluralRules(intlTag(words.locale)).select(value)] ?? forms?.other;
    return html`<td colspan="2" class="count">${number(value)} ${say(said)}<small>${say(own(words.says, says))}</small></td><td>${interval}</td>`;
  }
  const count = (value: number) =>
    html`<td class="count" title="${rate(value, row.per)}">${number(value)}<small>in ${number(row.per)}</small></td>`;
  return html`${count(arm.value)}${count(row.per - arm.value)}<td>${interval}${arm.estimated && html`<small>an estimate by the source</small>`}</td>`;
}
