import type { OfferRule, Report } from './offer-rule';
import type { CheckableDecision } from './parse-offer';
import { saysNothing } from './says-nothing';
import { writtenIn } from './written-in';

/** Every option of a decision is told, once, by its own name, with where it is. */
export const offerOptions: OfferRule = ({ offer, json, decisions, complete }, report) => {
  const named = (offer.decisions ?? []).map(({ decision }) => decision);
  for (const [place, { decision, options }] of (offer.decisions ?? []).entries()) {
    const where = ['decisions', decision];
    const known = decisions.find(({ id }) => id === decision);
    if (named.indexOf(decision) < place) report(where, 'stands twice', 'keep one of them');
    if (!known && complete)
      report(where, `there is no decision “${decision}”`, `use ${decisions.map(({ id }) => id).join(', ')}`);
    for (const [at, { option, here, where: told }] of options.entries()) {
      const path = [...where, 'options', option];
      if (options.findIndex((one) => one.option === option) < at) report(path, 'stands twice', 'keep one of them');
      if (saysNothing(told))
        report(
          [...path, 'where'],
          `“${told}” does not tell where it is`,
          here ? 'name the place' : 'name the nearest place that has it: an option that is not here is shown with where it is',
        );
    }
    if (known) {
      const written = writtenIn(json, decision).options;
      everyOption(where, known, written, report);
    }
  }
};

function everyOption(where: string[], { id, options }: CheckableDecision, written: readonly string[], report: Report) {
  for (const option of options.filter((one) => !written.includes(one.id)))
    report(
      [...where, 'options'],
      `nothing is said of “${option.name}” (${option.id})`,
      `add {"option": "${option.id}", "here": true or false, "where": …}: no option is left out`,
    );
  for (const option of new Set(written))
    if (!options.some((one) => one.id === option))
      report([...where, 'options', option], `is no option of ${id}`, `use ${options.map((one) => one.id).join(', ')}`);
}
