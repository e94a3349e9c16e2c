import { correct } from '../../lib/consultation/correct';
import type { Deed } from '../../lib/consultation/event-schema';
import { conversationFields } from '../../lib/plan/plan';
import { aidWords, hour, type Talk, talk, tiny } from './builders';

/** One field that a record of a consultation carries, and where a full note has it: empty, and filled. */
export interface RecordField {
  /** Among the thirty that the project's notes on the standards list; undefined for what a note has besides. */
  number: number | undefined;
  field: string;
  /** Titles of the parts of the note. */
  part: string;
  empty: readonly string[];
  filled: readonly string[];
}

const stamp = 'written by a clinician, on 25 November 2026, at 36 weeks, figures 1.2.3';
const hers = 'her words, on 25 November 2026, at 36 weeks, figures 1.2.3';
const byHer = 'on 25 November 2026, at 36 weeks, by the woman, figures 1.2.3';
const byClinician = 'on 25 November 2026, at 36 weeks, by a clinician, figures 1.2.3';
const time = aidWords.time('2026-11-25T10:00:00Z');
const line = (label: string, said: string) => ({ empty: [`${label}: not recorded`], filled: [`${label}: ${said}`] });
const lines = (number: number, part: string, field: string, ...labels: [string, string][]): RecordField => ({
  number,
  field,
  part,
  empty: labels.flatMap(([label, said]) => line(label, said).empty),
  filled: labels.flatMap(([label, said]) => line(label, said).filled),
});
const who = 'Who was there, and where';
const told = 'How she wants to be told';
const talked = 'What was talked through';
const after = 'Afterwards';
const forRecord = 'For the record';
const history = 'What was put right, and what changed';
const figures = 'Figures that were shown: A tiny choice';
const decision = 'A tiny choice';

/** What a clinician is made to write in each field of the conversation. */
export const noted = (field: string) => `Noted as ${field}.`;

/** The thirty fields, and two that a note has besides. */
export const recordFields: readonly RecordField[] = [
  {
    number: 1,
    field: 'decision and question',
    part: decision,
    empty: ['Decision: A tiny choice (tiny)', 'Question: You have a choice.'],
    filled: ['Decision: A tiny choice (tiny)', 'Question: You have a choice.'],
  },
  {
    number: 2,
    field: 'date, times, setting, mode',
    part: who,
    empty: [
      'When: not recorded',
      'Began and ended: not recorded',
      'Where: not recorded',
      'In person, by phone or by video: not recorded',
    ],
    filled: [
      `When: 25 November 2026, ${time} to ${time} (written by a clinician and the woman)`,
      `Began and ended: ${noted('times')}`,
      `Where: ${noted('setting')}`,
      `In person, by phone or by video: ${noted('mode')}`,
    ],
  },
  lines(
    3,
    who,
    'professionals, others, interpreter',
    ['Professional: name, role, organisation', noted('professional')],
    ['Who was there', noted('present')],
    ['Interpreter, and what helped to follow', noted('interpreter')],
  ),
  {
    number: 4,
    field: 'weeks, stage, urgency',
    part: who,
    empty: ['Weeks of pregnancy, as told: not recorded', 'How urgent: not recorded'],
    filled: ['Weeks of pregnancy, as told: 36 (on 25 November 2026)', `How urgent: ${noted('urgency')}`],
  },
  { number: 4, field: 'stage', part: decision, empty: ['Stage: Birth'], filled: ['Stage: Birth'] },
  {
    number: 5,
    field: 'capacity',
    part: told,
    empty: ['Capacity: presumed, or where an assessment is: not recorded'],
    filled: [`Capacity: presumed, or where an assessment is (${stamp}): ${noted('capacity')}`],
  },
  {
    number: 6,
    field: 'communication needs',
    part: told,
    empty: ['What helps when you talk with me: not recorded', 'Communication needs: how they were met: not recorded'],
    filled: [
      `What helps when you talk with me (${hers}): “Slowly.”`,
      `Communication needs: how they were met (${stamp}): ${noted('needsMet')}`,
    ],
  },
  {
    number: 7,
    field: 'what matters, in her words',
    part: 'What matters to her',
    empty: ['What I hope for: not recorded', 'What worries me: not recorded'],
    filled: [`What I hope for (${hers}): “To be at home.”`, `What worries me (${stamp}): “The drive.”`],
  },
  {
    number: 8,
    field: 'involvement',
    part: told,
    empty: ['How much she wants to know and to decide; what she did not want told: not recorded'],
    filled: [`How much she wants to know and to decide; what she did not want told (${stamp}): ${noted('involvement')}`],
  },
  {
    number: 9,
    field: 'options, every one of them',
    part: decision,
    empty: ['- Go now: not on the screen.', '- Other way: not on the screen.', '- Wait: not on the screen.'],
    filled: [
      '- Go now: on the screen.',
      `- Other way: on the screen. Not offered (${byClinician}). Why: Closed.`,
      '- Wait: not on the screen.',
    ],
  },
  lines(
    9,
    talked,
    'options raised by her',
    ['What was talked about', noted('discussed')],
    ['What she raised herself', noted('raised')],
  ),
  lines(10, talked, 'recommendation', ['What was recommended, if anything, and why', noted('recommendation')]),
  {
    number: 11,
    field: 'figures shown',
    part: figures,
    empty: ['No figures were on the screen.'],
    filled: [
      '- Go now: 9 in 1,000 had it, 991 in 1,000 did not',
      '- Other way: 5 in 1,000 had it, 995 in 1,000 did not',
      '[1] A. Author. A study. 2020. Table 1.',
    ],
  },
  {
    number: 12,
    field: 'pack, version, hash, language, dates',
    part: figures,
    empty: [
      `Receipt: A tiny choice, pack tiny, version 1.2.3, content ${tiny.hash.slice(0, 12)}. Compared: not recorded.`,
      'Language en-GB. Figures as of 2 January 2026. To be looked at again by 31 December 2027.',
      `Whole content hash: ${tiny.hash}`,
    ],
    filled: [
      `Receipt: A tiny choice, pack tiny, version 1.2.3, content ${tiny.hash.slice(0, 12)}. Compared: go now and other way. Not on the screen: wait.`,
      'Language en-GB. Figures as of 2 January 2026. To be looked at again by 31 December 2027.',
      `Whole content hash: ${tiny.hash}`,
    ],
  },
  {
    number: 13,
    field: 'what mattered most',
    part: decision,
    empty: ['- How I rest: not recorded', '- What I pay: not recorded', 'Rows marked as what matters to her: not recorded'],
    filled: [`Each answer here: ${byHer}.`, '- How I rest: A lot', '- What I pay: not recorded', `- Losing sleep (${byHer})`],
  },
  lines(14, talked, 'individual factors', ['What about her may change the chances', noted('factors')]),
  {
    number: 15,
    field: 'questions',
    part: 'Her questions',
    empty: ['none recorded'],
    filled: [`- Question (${hers}): “Who comes?”`, '  Who will answer: Sam', `  Answer: answered (${byHer}): Two of us.`],
  },
  lines(16, talked, 'understanding', ['How understanding was checked', noted('checked')]),
  lines(17, after, 'given to take away', ['What was given to take away', noted('given')]),
  lines(18, talked, 'time', ['Time given to decide', noted('time')]),
  {
    number: 19,
    field: 'preference now',
    part: decision,
    empty: ['- Where she is now: not recorded'],
    filled: [`- Where she is now: I have decided: go now. (${byHer})`],
  },
  {
    number: 20,
    field: 'decision made',
    part: decision,
    empty: ['- Decision made: not recorded'],
    filled: ['- Decision made: yes, by the woman; written down on 25 November 2026, at 36 weeks, by the woman'],
  },
  {
    number: 21,
    field: 'her reasons',
    part: decision,
    empty: ['- Why: not recorded'],
    filled: [`- Why (${hers}): “It is near.”`],
  },
  {
    number: 22,
    field: 'plan A and plan B',
    part: decision,
    empty: ['Plan A:', 'Plan B:', '- If it is full: not recorded', '- If it is late: not recorded'],
    filled: ['Plan A:', 'Plan B:', `- If it is full (${hers}): “Then home.”`, '- If it is late: not recorded'],
  },
  lines(23, forRecord, 'consent elsewhere', ['Where consent is recorded', noted('consent')]),
  lines(24, after, 'actions', ['What happens next', noted('next')]),
  {
    number: 25,
    field: 'review, and that she can change her mind',
    part: after,
    empty: ['When to look at it again: not recorded', 'She can change her mind at any time.'],
    filled: [`When to look at it again: ${noted('review')}`, 'She can change her mind at any time.'],
  },
  lines(26, after, 'copy given', ['Her copy: when and how', noted('copy')]),
  lines(27, forRecord, 'sharing', ['Who may see it', noted('sharing')]),
  {
    number: 28,
    field: 'author of each entry',
    part: talked,
    empty: ['What was talked about: not recorded'],
    filled: [`Each answer here: ${stamp}.`],
  },
  {
    number: 29,
    field: 'amendments',
    part: history,
    empty: ['Recorded in error: none recorded'],
    filled: [
      'Recorded in error:',
      `- What happened before, to me or to someone close (on 24 November 2026, by the woman, figures 1.2.3)`,
      '  What stood there: “Of another woman.”',
      '  Recorded in error. Marked so on 24 November 2026, by the woman.',
      '  Why: Wrong plan.',
    ],
  },
  lines(30, forRecord, 'measure', ['Questionnaire: name, version, result', noted('measure')]),
  {
    number: undefined,
    field: 'the record beside the panel',
    part: history,
    empty: ['The record beside the panel: none recorded'],
    filled: [
      `- A clinician said that it is the same woman’s. The page beside the panel had changed since the conversation began. (${byClinician}, ${time})`,
      `- Put in the record (Short). All of it stood in the field afterwards. (${byClinician}, ${time})`,
    ],
  },
  {
    number: undefined,
    field: 'confirmed codes',
    part: decision,
    empty: ['- MATERNITY CARE PLAN TYPE: not recorded', '- MATERNITY CARE SETTING (OF PLANNED DELIVERY): not recorded'],
    filled: [
      `- MATERNITY CARE PLAN TYPE (${byClinician}): 06: birth plan`,
      '- MATERNITY CARE SETTING (OF PLANNED DELIVERY): not recorded',
    ],
  },
];

/** A conversation on two days in which every field is filled. */
export function everyFieldFilled(): Talk {
  const t = talk();
  const add = (...deeds: Deed[]) => {
    for (const deed of deeds) t.consultation.add('tiny', deed);
  };
  add({ kind: 'about', prompt: 'before', words: 'Of another woman.' });
  correct(t.consultation, 'e1', 'Wrong plan.');
  t.clock.pass(24 * hour);
  add({ kind: 'speaker', who: 'clinician' }, { kind: 'gestation', weeks: 36 });
  add(...conversationFields.map((field): Deed => ({ kind: 'conversation', field, words: noted(field) })));
  add(
    { kind: 'about', prompt: 'worries', words: 'The drive.' },
    { kind: 'offered', option: 'other', offered: false, why: 'Closed.' },
    { kind: 'coded', set: 'planType', code: '06' },
    { kind: 'sameWoman', because: 'page' },
    { kind: 'entered', length: 'short', how: 'inserted' },
    { kind: 'speaker', who: 'woman' },
    { kind: 'stratum', stratum: 'first' },
    { kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sore.first', 'sleep', 'cost'] },
    { kind: 'about', prompt: 'talk', words: 'Slowly.' },
    { kind: 'about', prompt: 'hopes', words: 'To be at home.' },
    { kind: 'value', value: 'rest', weight: 'lot' },
    { kind: 'mark', row: 'sleep', on: true },
    { kind: 'question', question: 'q1', words: 'Who comes?' },
    { kind: 'answer', question: 'q1', by: 'Sam', words: 'Two of us.', answered: true },
    { kind: 'standing', standing: 'decided', option: 'go' },
    { kind: 'reason', words: 'It is near.' },
    { kind: 'planB', ifThen: 'full', words: 'Then home.' },
  );
  return t;
}
