import { needNames } from '../../lib/consultation/said-of';
import { waysWords } from '../../lib/export/need-words';
import { aidWords, tiny } from './builders';
import { someWays } from './some-ways';

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

const hers = 'her words, on 25 November 2026, at 36 weeks';
const byHer = 'written down by the woman, on 25 November 2026, at 36 weeks';
const byClinician = 'written down by a clinician, on 25 November 2026, at 36 weeks';
const told = `told through an interpreter, ${byClinician}`;
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
const toldPart = 'How she wants to be told';
const talked = 'What was talked through';
const after = 'Afterwards';
const forRecord = 'For the record';
const history = 'What was put right, and what changed';
const figures = 'Figures that were shown: A tiny choice';
const decision = 'A tiny choice';

/** What a clinician is made to write in each field of the conversation. */
export const noted = (field: string) => `Noted as ${field}.`;

/** The thirty fields, and what a note has besides. */
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
      `When: 25 November 2026, recorded at ${time} (written down by a clinician and the woman)`,
      `Began and ended: ${noted('times')}`,
      `Where: ${noted('setting')}`,
      `In person, by phone or by video: ${noted('mode')}`,
    ],
  },
  lines(
    3,
    who,
    'professionals, others, interpreter',
    ['Professional', noted('professional')],
    ['Who was there', noted('present')],
  ),
  {
    number: 3,
    field: 'interpreter',
    part: toldPart,
    empty: ['Interpreter’s name, and what helped: not recorded'],
    filled: [
      'Interpreter, as she asks (picked from the list by the woman): Wanted',
      `Interpreter, as she asks (her words): “${noted('interpreter')}”`,
      `Not to interpret for her (her words): “${noted('notBy')}”`,
      `Interpreter booked: Yes; for 2 December 2026. ${noted('booked')}`,
      `Interpreter at this visit: In the room. ${noted('present')}`,
      `Interpreter’s name, and what helped: ${noted('interpreter')}`,
    ],
  },
  {
    number: 4,
    field: 'weeks, stage, urgency',
    part: who,
    empty: ['Gestation, as told: not recorded', 'How urgent: not recorded'],
    filled: ['Gestation, as told: 36 weeks (on 25 November 2026)', `How urgent: ${noted('urgency')}`],
  },
  {
    number: 4,
    field: 'stage',
    part: decision,
    empty: ['What the plan is for: birth'],
    filled: ['What the plan is for: birth'],
  },
  {
    number: 5,
    field: 'capacity',
    part: toldPart,
    empty: ['Capacity: not recorded'],
    filled: [`Capacity: ${noted('capacity')}`],
  },
  {
    number: 6,
    field: 'communication needs',
    part: toldPart,
    empty: [
      'Needs: not recorded',
      'What helps her to follow: not recorded',
      'What was done about her needs: not recorded',
      'How needs were met: not recorded',
    ],
    filled: [
      'What helps her to follow (her words): “Slowly.”',
      `How needs were met: ${noted('needsMet')}`,
      ...needNames.flatMap((need) => {
        const label = aidWords.t(`note.need.${need}`);
        const picked = waysWords(need, someWays(need), aidWords);
        return [
          ...(picked ? [`${label} (picked from the list by the woman): ${picked}`] : []),
          `${label} (her words): “${noted(need)}”`,
        ];
      }),
      'What was done about her needs:',
      `Each answer here: ${byClinician}.`,
      `Asked about her needs: Yes. ${noted('identified')}`,
      `Looked at again: Yes; to be looked at again on 2 December 2026. ${noted('reviewed')}`,
    ],
  },
  {
    number: 7,
    field: 'what matters, in her words',
    part: 'What matters to her',
    empty: ['What she hopes for: not recorded', 'What worries her: not recorded'],
    filled: [`What she hopes for (${hers}): “To be at home.”`, `What worries her (${told}): “The drive.”`],
  },
  {
    number: 8,
    field: 'involvement',
    part: toldPart,
    empty: ['How much she wants to know and decide: not recorded'],
    filled: [`How much she wants to know and decide: ${noted('involvement')}`],
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
  lines(10, talked, 'recommendation', ['What was recommended, and why', noted('recommendation')]),
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
  lines(14, talked, 'individual factors', ['What may change the chances for her', noted('factors')]),
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
    filled: [`- Where she is now: decided: go now (${byHer})`],
  },
  {
    number: 20,
    field: 'decision made',
    part: decision,
    empty: ['- Decision made: not recorded'],
    filled: [`- Decision made: yes, by the woman; ${byHer}`],
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
  lines(26, after, 'copy given', ['Her copy', noted('copy')]),
  lines(27, forRecord, 'sharing', ['Who may see it', noted('sharing')]),
  {
    number: 28,
    field: 'author of each entry',
    part: talked,
    empty: ['What was talked about: not recorded'],
    filled: [`Each answer here: ${byClinician}.`],
  },
  {
    number: 29,
    field: 'amendments',
    part: history,
    empty: ['Recorded in error: none recorded'],
    filled: [
      'Recorded in error:',
      '- What happened before, to her or someone close (written down by the woman, on 24 November 2026)',
      '  What stood there: “Of another woman.”',
      '  Recorded in error. Marked so on 24 November 2026, by the woman.',
      '  Why: Wrong plan.',
    ],
  },
  lines(30, forRecord, 'measure', ['Questionnaire', noted('measure')]),
  {
    number: undefined,
    field: 'the version of the figures, once',
    part: decision,
    empty: ['Figures here: version 1.2.3, where a line names no other'],
    filled: ['Figures here: version 1.2.3, where a line names no other'],
  },
  {
    number: undefined,
    field: 'the door of the birth room',
    part: 'What matters to her',
    empty: ['For the door of the birth room: not recorded'],
    filled: ['For the door of the birth room:', `- With her (${hers}): “My mother.”`],
  },
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
