import type { Event } from '../../../lib/consultation/event-schema';
import { aboutPrompt, conversationField, doorLine } from '../../../lib/consultation/event-schema';
import type { Pack } from '../../../lib/pack/pack';
import { minute, talk } from '../../support/builders';
import { joinedPacks, sightsOf } from '../../support/joined-packs';
import { riversideSaid } from '../../support/riverside';

export const richPacks: readonly Pack[] = joinedPacks();

/**
 * A plan of some decisions of the released packs, in which everything that can be said is said, by each of the three.
 * @param words what everybody says, each time they say something
 */
export function richPlan(words: (what: string) => string, decisions = 12): readonly Event[] {
  const { consultation, clock, newId } = talk({ packs: richPacks });
  const [first, ...more] = richPacks.slice(0, decisions);
  if (!first) throw new Error('there are no packs');
  const say: typeof consultation.add = (pack, deed) => {
    clock.pass(minute);
    return consultation.add(pack, deed);
  };

  say(first.id, { kind: 'label', words: words('label') });
  say(first.id, { kind: 'gestation', weeks: 34 });
  for (const prompt of aboutPrompt.options) say(first.id, { kind: 'about', prompt, words: words(prompt) });
  for (const { id, options, parts, values, rows, ifThen, questions } of [first, ...more]) {
    const pack = richPacks.find((one) => one.id === id);
    if (!pack) continue;
    for (const { part, group, rows: seen } of sightsOf(pack).slice(0, 1)) {
      say(id, { kind: 'stratum', stratum: group });
      say(id, {
        kind: 'shown',
        stratum: group,
        options: part.options.map((option) => option.id),
        rows: seen.map(({ key }) => key),
        ...(parts.length > 1 && { part: part.id }),
      });
      say(id, {
        ...riversideSaid,
        options: options.map((option) => ({ option: option.id, here: option !== options[0], where: 'Hillside, Marlow Street' })),
      });
      if (seen[0]) say(id, { kind: 'opened', row: seen[0].key, options: part.options.slice(0, 2).map((option) => option.id) });
    }
    for (const [at, value] of values.entries())
      say(id, { kind: 'value', value: value.id, weight: (['lot', 'some', 'little', 'unsure'] as const)[at % 4] ?? null });
    if (rows[0]) say(id, { kind: 'mark', row: rows[0].key, on: true });
    for (const { id: part, options: own } of parts)
      say(id, { kind: 'standing', standing: 'leaning', option: own[0]?.id ?? null, ...(parts.length > 1 && { part }) });
    say(id, { kind: 'reason', words: words(`reason ${id}`) });
    for (const one of ifThen) say(id, { kind: 'planB', ifThen: one.id, words: words(`planB ${id} ${one.id}`) });
    const question = newId();
    say(id, { kind: 'question', question, words: questions[0]?.text ?? words('question') });
    say(first.id, { kind: 'speaker', who: 'clinician' });
    say(id, { kind: 'answer', question, by: words('by'), words: words('answer'), answered: true });
    say(id, { kind: 'offered', option: options.at(-1)?.id ?? '', offered: false, why: words('not offered') });
    say(first.id, { kind: 'speaker', who: 'woman' });
  }
  for (const line of doorLine.options) say(first.id, { kind: 'door', line, words: words(line) });
  say(first.id, { kind: 'speaker', who: 'supporter' });
  say(first.id, { kind: 'question', question: newId(), words: words('supporter') });
  say(first.id, { kind: 'speaker', who: 'clinician' });
  for (const field of conversationField.options) say(first.id, { kind: 'conversation', field, words: words(field) });
  say(first.id, { kind: 'coded', set: 'planType', code: '06' });
  say(first.id, { kind: 'coded', set: 'plannedSetting', code: '96' });
  say(first.id, { kind: 'sameWoman', because: 'page' });
  say(first.id, { kind: 'entered', length: 'short', how: 'inserted' });
  say(first.id, { kind: 'about', prompt: 'talk', words: words('wrong') });
  consultation.undo();
  return consultation.events.peek();
}
