import type { ConversationField, Event } from '../consultation/event-schema';
import { effective } from '../consultation/state';
import type { DecisionPlan, Plan } from '../plan/plan';
import { sittingsOf } from '../plan/sittings';
import type { AidWords } from '../words/aid-words';
import { hersLine, noteLine } from './note-entries';
import { optionStates } from './note-options';
import { noteTitle } from './note-title';
import { gestationWords, ofDecision, standWords, unsignedWords, whenWords } from './plan-words';
import { receiptWords } from './receipt-words';
import { lower } from './row-words';
import { spoken } from './spoken';

/** Gathers lines, and the names of those that nobody filled in: none of these is missing in silence. */
interface Gathered {
  lines: string[];
  unsaid: string[];
}

/**
 * What a colleague needs on one screen: needs first, then the options, her words in full, where she is, plan B, what
 * was checked and what comes next.
 * @param version of Evenhand
 */
export function shortNote(plan: Plan, words: AidWords, version: string | undefined): string[][] {
  const { t } = words;
  const last = sittingsOf(effective(plan.events)).at(-1);
  // What was said at another visit has its date; what was said at this one has that of the note.
  const earlier = (event: Event) => (last && event.at >= last.from ? '' : whenWords(event, words));
  const stamp = (event: Event) => [t(`note.by.${event.who}`), earlier(event)].filter(Boolean).join(', ');
  const into: Gathered = { lines: [], unsaid: [] };
  const add = (label: string, line: string | undefined) => {
    if (line === undefined) into.unsaid.push(lower(label.replace(/[:.]$/, ''), words.locale));
    else into.lines.push(line);
  };
  const talk = (...fields: ConversationField[]) => {
    for (const field of fields) {
      const said = plan.conversation.find((one) => one.field === field)?.said;
      const label = t(`conversation.${field}`);
      add(label, said && noteLine(label, spoken(said.words), words));
    }
  };
  const about = (...prompts: Plan['about'][number]['prompt'][]) => {
    for (const { prompt, said } of plan.about) {
      if (!prompts.includes(prompt)) continue;
      const label = t(`about.${prompt}`);
      add(label, said && hersLine(label, said, words, stamp(said.event)));
    }
  };

  about('talk');
  talk('interpreter', 'needsMet', 'present');
  add(t('note.weeks'), plan.gestation && noteLine(t('note.weeks'), gestationWords(plan.gestation, words), words));
  talk('discussed', 'raised', 'recommendation');
  for (const decision of plan.decisions) optionsInto(add, decision, plan, words);
  about('home', 'hopes', 'before', 'worries');
  for (const decision of plan.decisions) standInto(add, into, decision, plan, words, stamp, earlier);
  talk('checked', 'time', 'given', 'next', 'review');
  return [
    [
      [noteTitle(plan, words), last && t('note.began', { date: words.date(last.from), time: words.time(last.from) })]
        .filter(Boolean)
        .join(', '),
      ...into.lines,
      ...(into.unsaid.length > 0 ? [noteLine(t('note.unsaidList'), into.unsaid.join('; '), words)] : []),
      ...plan.decisions.map(({ pack, receipt }) =>
        noteLine(t('note.receipt'), receiptWords(receipt, pack.title, words)[0], words),
      ),
      unsignedWords(plan, words),
      `${t('plan.notConsent')} ${t('note.madeWith', { version: version || t('note.unsaid') })}`,
    ].filter(Boolean),
  ];
}

type Add = (label: string, line: string | undefined) => void;

/** Every option of the decision: on the screen or not, and those not offered with the reason. */
function optionsInto(add: Add, decision: DecisionPlan, plan: Plan, words: AidWords) {
  const { t, locale } = words;
  const states = optionStates(decision);
  const label = (text: string) => ofDecision(text, decision.pack, plan);
  const named = (onScreen: boolean) =>
    states
      .filter((state) => state.onScreen === onScreen)
      .map(({ option }) => lower(option.name, locale))
      .join('; ');
  const [on, off] = [label(t('note.onScreen')), label(t('note.offScreen'))];
  add(on, noteLine(on, named(true) || t('note.noneOfThem'), words));
  if (named(false)) add(off, noteLine(off, named(false), words));
  const not = states.filter(({ offered }) => offered === false);
  const lead = label(t('conversation.notOffered'));
  if (not.length === 0) add(lead, undefined);
  for (const { option, why } of not)
    add(lead, `${lead}: ${lower(option.name, locale)}. ${noteLine(t('note.why'), why && spoken(why), words)}`);
}

/** Where she is, why, and what she wants if that changes. Where she is is said even where it is not recorded. */
function standInto(
  add: Add,
  { lines }: Gathered,
  decision: DecisionPlan,
  plan: Plan,
  words: AidWords,
  stamp: (event: Event) => string,
  earlier: (event: Event) => string,
) {
  const { t } = words;
  const label = (text: string) => ofDecision(text, decision.pack, plan);
  for (const { part, stand } of decision.wants) {
    const about = label([part.label, t('note.standing')].filter(Boolean).join(': '));
    lines.push(
      noteLine(
        about,
        stand &&
          `${standWords(stand, words)} (${[t('note.chosenBy', { who: lower(t(`who.${stand.event.who}`), words.locale) }), earlier(stand.event)].filter(Boolean).join(', ')})`,
        words,
      ),
    );
  }
  const why = label(t('note.why'));
  add(why, decision.reason && hersLine(why, decision.reason, words, stamp(decision.reason.event)));
  const said = decision.planB.filter((one) => one.said);
  lines.push(noteLine(label(t('note.planB')), t('note.planBAnswered', { n: said.length, total: decision.planB.length }), words));
  for (const one of said)
    lines.push(`- ${hersLine(words.say(one.ifThen.when), one.said, words, one.said && stamp(one.said.event))}`);
}
