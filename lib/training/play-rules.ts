import type { CaseRule } from './case-rule';

const lists = ['options', 'rows', 'values', 'questions'] as const;

/** A case speaks of a decision that is there, and puts nothing out of sight that the aid shows. */
export const playRules: readonly CaseRule[] = [
  {
    id: 'decision-there',
    reason: 'A case on a decision that nobody can open cannot be acted.',
    check: ({ draft, decisions }, report) => {
      if (draft.decision !== undefined && !decisions.some(({ id }) => id === draft.decision))
        report(
          ['decision'],
          `there is no pack \`${draft.decision}\``,
          `write one of ${decisions.map(({ id }) => id).join(', ')}`,
        );
    },
  },
  {
    id: 'in-play-there',
    reason: 'What the cards speak of has to be on the screen.',
    check: ({ draft, decisions }, report) => {
      const decision = decisions.find(({ id }) => id === draft.decision);
      const { inPlay = {} } = draft;
      if (!decision) return;
      const { part, ...listed } = inPlay;
      const has = (list: (typeof lists)[number]) => (list === 'options' ? decision.options.map(({ id }) => id) : decision[list]);
      for (const list of lists) {
        const ids = listed[list] ?? [];
        for (const [at, id] of ids.entries()) {
          if (!has(list).includes(id))
            report(
              ['inPlay', list, String(at)],
              `\`${decision.id}\` has no \`${id}\` there`,
              `write one of ${has(list).join(', ')}`,
            );
          if (ids.indexOf(id) !== at) report(['inPlay', list, String(at)], `\`${id}\` stands there already`, 'take one out');
        }
      }
      const names = decision.parts.map(({ id }) => id);
      if (part !== undefined && !names.includes(part))
        report(
          ['inPlay', 'part'],
          `\`${decision.id}\` has no part \`${part}\``,
          names.length > 0 ? `write one of ${names.join(', ')}` : 'take it out; that decision has one part',
        );
      if (part === undefined && names.length > 0)
        report(['inPlay', 'part'], 'is missing, and the decision has several', `write one of ${names.join(', ')}`);
      const chosen = decision.parts.find(({ id }) => id === part);
      for (const id of listed.options ?? [])
        if (chosen && has('options').includes(id) && !chosen.options.includes(id))
          report(['inPlay', 'options'], `\`${id}\` is not in the part \`${chosen.id}\``, `write of ${chosen.options.join(', ')}`);
    },
  },
  {
    id: 'waiting-in-play',
    reason: 'Where waiting or declining is not in play, there is no choice to practise.',
    check: ({ draft, decisions }, report) => {
      const decision = decisions.find(({ id }) => id === draft.decision);
      if (!decision || draft.inPlay?.options === undefined) return;
      const waits = decision.options.filter(({ kind }) => kind === 'wait').map(({ id }) => id);
      if (!draft.inPlay.options.some((id) => waits.includes(id)))
        report(['inPlay', 'options'], 'none is to wait, to decline or to keep the choice open', `add one of ${waits.join(', ')}`);
    },
  },
  {
    id: 'told-values-there',
    reason: 'A value that the aid does not have cannot be marked when she tells it.',
    check: ({ draft, decisions }, report) => {
      const decision = decisions.find(({ id }) => id === draft.decision);
      for (const [at, { value }] of (draft.roles?.woman?.tellsIfAsked ?? []).entries()) {
        if (value === undefined) continue;
        const where = ['roles', 'woman', 'tellsIfAsked', String(at), 'value'];
        if (decision && !decision.values.includes(value))
          report(where, `\`${decision.id}\` has no value \`${value}\``, `write one of ${decision.values.join(', ')}`);
        else if (draft.inPlay?.values && !draft.inPlay.values.includes(value))
          report(where, `\`${value}\` is not in play`, 'add it to inPlay › values');
      }
    },
  },
];
