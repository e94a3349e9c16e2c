import { effective } from '../consultation/state';
import type { DecisionPlan, Plan } from '../plan/plan';
import { sittingsOf } from '../plan/sittings';
import type { AidWords } from '../words/aid-words';
import { optionStates } from './note-options';
import { gestationWords, ofDecision, standWords } from './plan-words';
import { lower, sentence } from './row-words';

/** Longer than this, words of somebody are not for one line. */
const longest = 120;

/**
 * One line without a break: the decision, needs if there are any, the options, and where she is. Words of somebody
 * stand in it whole or not at all: where they are long, or could be taken for ours, it says that the full note has them.
 */
export function lineNote(plan: Plan, words: AidWords, version: string | undefined): string {
  const { t } = words;
  const last = sittingsOf(effective(plan.events)).at(-1);
  const needs = [
    plan.about.find(({ prompt }) => prompt === 'talk')?.said,
    plan.conversation.find(({ field }) => field === 'interpreter')?.said,
  ].flatMap((said) => (said ? [`${whole(said.words, words)} (${t(`note.by.${said.event.who}`)})`] : []));
  const hers =
    plan.about.some(({ said }) => said) || plan.decisions.some(({ reason, planB }) => reason || planB.some(({ said }) => said));
  const parts = [
    [words.list(plan.decisions.map(({ pack }) => pack.title)).toLocaleUpperCase(words.locale), last && words.date(last.from)]
      .filter(Boolean)
      .join(', '),
    plan.gestation ? `${t('note.weeks')}: ${gestationWords(plan.gestation, words)}` : '',
    needs.length > 0 ? `${t('note.needs')}: ${[...new Set(needs)].join('; ')}` : '',
    ...plan.decisions.map((decision) => decisionInLine(decision, plan, words)),
    t(hers ? 'note.hersInFull' : 'note.hersUnsaid'),
    t('note.madeWith', { version: version || t('note.unsaid') }),
  ];
  return parts
    .filter(Boolean)
    .map(sentence)
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}

function decisionInLine(decision: DecisionPlan, plan: Plan, words: AidWords): string {
  const { t, locale } = words;
  const { pack, wants } = decision;
  const states = optionStates(decision);
  const named = (list: typeof states) => list.map(({ option }) => lower(option.name, locale)).join(', ');
  const seen = named(states.filter(({ onScreen }) => onScreen));
  const not = named(states.filter(({ offered }) => offered === false));
  const stands = wants.map(({ part, stand }) => {
    const where = stand ? standWords(stand, words) : `${t('note.unsaid')}.`;
    return part.label ? `${part.label}: ${where}` : where;
  });
  const from = [
    t('note.packInLine', { pack: pack.id, version: pack.version }),
    pack.signOffs.length === 0 ? t('note.unsigned') : '',
  ];
  return [
    `${ofDecision(t('note.onScreen'), pack, plan)}: ${seen || t('note.noneOfThem')}.`,
    ...(not ? [`${t('conversation.notOffered')}: ${not}.`] : []),
    `${t('note.standing')}: ${stands.join(' ')}`,
    `${from.filter(Boolean).join(', ')}.`,
  ].join(' ');
}

/** In quotation marks where it fits in one line and nothing in it could be taken for their end. */
function whole(said: string, { t }: AidWords): string {
  return said.length <= longest && !/[\p{Cc}\p{Cs}\u2028\u2029"“”]/u.test(said) ? `“${said}”` : t('note.inFull');
}
