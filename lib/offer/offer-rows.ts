import type { OfferRule, Report } from './offer-rule';
import type { OfferFile } from './offer-schema';
import { saysNothing } from './says-nothing';
import { writtenIn } from './written-in';

type Row = NonNullable<NonNullable<OfferFile['decisions']>[number]['rows']>[number];

/** Each local figure is whole people out of one number, for every option or with why not, both ways round, and as old as it says. */
export const offerRows: OfferRule = ({ offer, json, today, decisions }, report) => {
  for (const { decision, rows = [] } of offer.decisions ?? []) {
    const written = writtenIn(json, decision);
    const options = decisions.find(({ id }) => id === decision)?.options.map(({ id }) => id) ?? [...new Set(written.options)];
    for (const [place, row] of rows.entries()) {
      const where = ['decisions', decision, 'rows', row.id];
      if (rows.findIndex(({ id }) => id === row.id) < place)
        report(where, 'stands twice', 'keep one of them, or give the other an id of its own');
      const arms = written.armsOf(row.id);
      figures(where, row, report);
      if (row.arms.length === arms.length && !row.arms.some(({ kind }) => kind === 'rate'))
        report(
          [...where, 'arms'],
          'there is no figure in the row',
          'add what was counted for one option at least, or take the row out',
        );
      everyArm([...where, 'arms'], row, arms, options, report);
      if (row.source.date > today)
        report(
          [...where, 'source', 'date'],
          `${row.source.date} is after today, ${today}`,
          'write the last day that was counted',
        );
    }
  }
};

function figures(where: string[], { per, had, not, arms }: Row, report: Report) {
  for (const arm of arms) {
    const at = [...where, 'arms', arm.option];
    if (arm.kind !== 'rate') {
      if (saysNothing(arm.why)) report([...at, 'why'], `“${arm.why}” says nothing`, 'say why there is no figure');
    } else if (arm.value > per)
      report(
        [...at, 'value'],
        `${arm.value} is above ${per}, what the row counts out of`,
        'write how many of them it happened to',
      );
  }
  if (had.toLowerCase() === not.toLowerCase())
    report(
      [...where, 'not'],
      `says the same as had, “${had}”`,
      'write what completes the sentence for those it did not happen to',
    );
}

function everyArm(where: string[], { arms }: Row, written: readonly string[], options: readonly string[], report: Report) {
  for (const option of options.filter((one) => !written.includes(one)))
    report(where, `there is none for ${option}`, 'add its figure, or "kind": "unknown" with why');
  for (const [place, { option }] of arms.entries()) {
    if (!options.includes(option)) report([...where, option], 'is no option of this decision', `use ${options.join(', ')}`);
    if (arms.findIndex((one) => one.option === option) < place) report([...where, option], 'stands twice', 'keep one of them');
  }
}
