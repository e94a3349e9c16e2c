import type { WordsFile } from '../../lib/pack/schema';
import { counted } from './counted';
import type { Judgement } from './judgement';
import type { PackFacts } from './pack-facts';

type OptionWords = WordsFile['options'][string];

/** Items 1 to 6: without all of them it is no decision aid. Keyed by the number of the item. */
export const judgeQualifying: Record<number, (facts: PackFacts) => Judgement> = {
  1: ({ words, reading }) => ({
    status: words.who.trim() && words.whoNot.trim() ? 'pass' : 'fail',
    why: [`Who it is for: “${reading.say(words.who)}”`, `Who it is not for is said too, in ${wordsIn(words.whoNot)} words.`],
  }),

  2: ({ words, parts, reading }) => {
    const missing =
      parts.length > 1 && parts.length !== Object.values(words.parts ?? {}).filter(({ question }) => question.trim()).length;
    return {
      status: words.question.trim() && words.lead.trim() && !missing ? 'pass' : 'fail',
      why: [
        `“${reading.say(words.question)}”`,
        `“${reading.say(words.lead)}”`,
        ...(parts.length > 1
          ? [`It is ${counted(parts.length, 'choice')}, ${missing ? 'not each of them with' : 'each with'} a question.`]
          : []),
      ],
    };
  },

  3: ({ parts, reading }) => {
    const faults = parts.flatMap(({ name, options }) => [
      ...(options.length < 2 ? [`There is ${counted(options.length, 'option')}${name}: nothing can be chosen.`] : []),
      ...(options.some(({ kind }) => kind === 'wait') ? [] : [`No option${name} is to wait, to do nothing or to decline.`]),
    ]);
    const listed = parts.map(({ name, options }) => {
      const waits = options.filter(({ kind }) => kind === 'wait').map(({ id }) => `“${reading.option(id)}”`);
      const all = `${counted(options.length, 'option')}${name}: ${reading.list(options.map(({ id }) => reading.option(id)))}.`;
      return waits.length > 0 ? `${all} To wait or decline: ${reading.list(waits)}.` : all;
    });
    return { status: faults.length > 0 ? 'fail' : 'pass', why: [...faults, ...listed] };
  },

  4: (facts) => eachOption(facts, 'good'),
  5: (facts) => eachOption(facts, 'hard'),

  6: (facts) => {
    const told = (['involves', 'where', 'time', 'people', 'changing'] as const).map((part) => eachOption(facts, part));
    const faults = told.filter(({ status }) => status === 'fail');
    if (faults.length > 0) return { status: 'fail', why: faults.flatMap(({ why }) => why) };
    return {
      status: 'person',
      why: [
        `What is done, where, for how long, with whom and how to change one’s mind is said of each of ${counted(facts.pack.options.length, 'option')}.`,
        'A pack has no field of its own for body, mind and life with others, so that no program can tell whether all three are there.',
      ],
    };
  },
};

function eachOption({ pack, words, reading }: PackFacts, part: keyof OptionWords): Judgement {
  const lengths = pack.options.map(({ id }) => wordsIn(words.options[id]?.[part] ?? ''));
  const without = pack.options.filter((_, index) => lengths[index] === 0);
  if (without.length > 0 || pack.options.length === 0) {
    const names = reading.list(without.map(({ id }) => `“${reading.option(id)}”`));
    return { status: 'fail', why: [`Nothing stands in \`${part}\` of ${names || 'any option'}.`] };
  }
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return {
    status: 'pass',
    why: [
      `Each of ${counted(pack.options.length, 'option')} has it, in ${least === most ? `${most}` : `${least} to ${most}`} words.`,
    ],
  };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
