import { describe, expect, it } from 'vitest';
import type { Deed, Standing, Weight } from '../../../lib/consultation/event-schema';
import { aboutPrompts, conversationFields, doorLines, needNames, needStates, needSteps } from '../../../lib/consultation/said-of';
import { stepWords, waysWords } from '../../../lib/export/need-words';
import { recordNote } from '../../../lib/export/record-note';
import { lower } from '../../../lib/export/row-words';
import { aidWords, talk } from '../../support/builders';
import { riversideSaid } from '../../support/riverside';
import { someWays } from '../../support/some-ways';

const notRecorded = 'Not recorded: ';
const alsoSaid = 'In the full note only: ';

const linesAfter = (deeds: readonly Deed[]) => {
  const t = talk({ who: 'clinician' });
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '1' }).text.trimEnd().split('\n');
};
const listed = (lines: readonly string[], begins: string) =>
  lines.filter((line) => line.startsWith(begins)).flatMap((line) => line.slice(begins.length).split('; '));

/** Something that somebody may say, and where a short note has it: in a line of its own, or by its name among the rest. */
interface Said {
  deeds: readonly Deed[];
  line?: string;
  named?: string;
}
const question: Deed = { kind: 'question', question: 'q1', words: 'Who comes?' };
const shown: Deed = { kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sleep'] };
const standings: Record<Standing, string> = {
  decided: 'decided: go now',
  leaning: 'leaning to go now',
  unsure: 'not sure',
  time: 'wants more time',
  help: 'wants help to decide',
  none: 'no to all of these',
};
const weights: Record<Weight, Omit<Said, 'deeds'>> = {
  lot: { line: 'Matters a lot to her: How I rest' },
  some: { named: 'how much other things matter' },
  little: { named: 'how much other things matter' },
  unsure: { named: 'how much other things matter' },
};

/** Every kind of deed; none for what is no statement: looking, finding one's way, and what is told with what it is about. */
const kinds: Record<Deed['kind'], readonly Said[]> = {
  about: aboutPrompts.map((prompt) => ({
    deeds: [{ kind: 'about', prompt, words: 'Said.' }],
    line: `${aidWords.t(`note.about.${prompt}`)} (written down by a clinician as told): “Said.”`,
  })),
  conversation: conversationFields.map((field) => ({
    deeds: [{ kind: 'conversation', field, words: 'Said.' }],
    line: `${aidWords.t(`note.field.${field}`)}: Said.`,
  })),
  need: needNames.flatMap((need) => {
    const deeds: Deed[] = [{ kind: 'need', need, ways: someWays(need), words: 'Said.' }];
    const label = aidWords.t(`note.need.${need}`);
    const picked = waysWords(need, someWays(need), aidWords);
    return [
      { deeds, line: `${label} (written down by a clinician as told): “Said.”` },
      ...(picked ? [{ deeds, line: `${label} (picked from the list by a clinician as told): ${picked}` }] : []),
    ];
  }),
  needStep: needSteps.flatMap((step) =>
    needStates[step].map((state) => ({
      deeds: [{ kind: 'needStep' as const, step, state, on: '2026-12-02', words: 'Said.' }],
      line: `${aidWords.t(`needStep.${step}`)}: ${stepWords(step, { state, on: '2026-12-02' }, aidWords)}. Said.`,
    })),
  ),
  readers: [
    { deeds: [{ kind: 'readers', others: true }], line: 'Others at home may read what she prints or saves.' },
    { deeds: [{ kind: 'readers', others: false }], line: 'Only she reads what she prints or saves.' },
  ],
  keptBack: [
    {
      deeds: [
        { kind: 'about', prompt: 'worries', words: 'My husband.' },
        { kind: 'readers', others: true },
        { kind: 'keptBack', of: 'about', name: 'worries', on: true },
      ],
      line: 'Others at home may read what she prints or saves. Not to be read by others at home: what worries her.',
    },
  ],
  english: [
    {
      deeds: [
        { kind: 'about', prompt: 'worries', words: 'الطريق' },
        { kind: 'english', event: 'e1', by: 'interpreter', words: 'The road.' },
      ],
      line: '  An interpretation in English, by: an interpreter (written down by a clinician): “The road.”',
    },
  ],
  door: doorLines.map((line) => ({
    deeds: [{ kind: 'door', line, words: 'Said.' }],
    named: 'her words for the door of the birth room',
  })),
  standing: (Object.keys(standings) as Standing[]).flatMap((standing) => [
    {
      deeds: [{ kind: 'standing', standing, option: standing === 'decided' || standing === 'leaning' ? 'go' : null }],
      line: `Where she is now: ${standings[standing]} (written down by a clinician)`,
    },
  ]),
  value: (Object.keys(weights) as Weight[]).map((weight) => ({
    deeds: [{ kind: 'value', value: 'rest', weight }],
    ...weights[weight],
  })),
  gestation: [{ deeds: [{ kind: 'gestation', weeks: 36 }], line: 'Gestation, as told: 36 weeks (on 24 November 2026)' }],
  mark: [{ deeds: [{ kind: 'mark', row: 'sleep', on: true }], line: 'Rows marked as what matters to her: Losing sleep' }],
  reason: [{ deeds: [{ kind: 'reason', words: 'Near.' }], line: 'Why (written down by a clinician as told): “Near.”' }],
  planB: [
    {
      deeds: [{ kind: 'planB', ifThen: 'late', words: 'Home.' }],
      line: '- If it is late (written down by a clinician as told): “Home.”',
    },
  ],
  question: [{ deeds: [question], line: 'Question, not answered yet (written down by a clinician as told): “Who comes?”' }],
  answer: [
    {
      deeds: [question, { kind: 'answer', question: 'q1', by: 'Sam', words: '', answered: false }],
      line: '  Who will answer: Sam',
    },
    { deeds: [question, { kind: 'answer', question: 'q1', by: '', words: 'Two.', answered: false }], line: '  Answer: Two.' },
    {
      deeds: [question, { kind: 'answer', question: 'q1', by: '', words: 'Two.', answered: true }],
      named: 'questions that were answered',
    },
  ],
  offered: [
    { deeds: [{ kind: 'offered', option: 'go', offered: true, why: '' }], line: 'Offered: go now' },
    {
      deeds: [{ kind: 'offered', option: 'go', offered: false, why: 'Closed.' }],
      line: 'Not offered: go now. Why: Closed.',
    },
  ],
  stratum: [{ deeds: [{ kind: 'stratum', stratum: 'first' }, shown], named: 'each figure' }],
  shown: [{ deeds: [shown], line: 'Options on the screen: go now; other way' }],
  local: [
    {
      deeds: [riversideSaid],
      line: 'Local: The offer on the screen was that of “Riverside Hospitals”, written on 1 November 2026. It holds until 31 October 2027. Its content: abababababab. Its figures on the screen: stayed.',
    },
  ],
  coded: [{ deeds: [{ kind: 'coded', set: 'planType', code: '06' }], named: 'codes that a clinician confirmed' }],
  sameWoman: [{ deeds: [{ kind: 'sameWoman', because: 'page' }], named: 'what was done with the record beside the panel' }],
  entered: [
    {
      deeds: [{ kind: 'entered', length: 'short', how: 'inserted' }],
      line: `Follows the note put in at ${aidWords.time('2026-11-24T10:00:00Z')} on 24 November 2026.`,
      named: 'what was done with the record beside the panel',
    },
  ],
  corrected: [{ deeds: [question, { kind: 'corrected', event: 'e1', why: 'Wrong plan.' }], named: 'what was recorded in error' }],
  speaker: [],
  part: [],
  compare: [],
  first: [],
  opened: [],
  label: [],
  language: [],
  undone: [],
};

describe('a short note has nothing missing in silence', () => {
  it.each(Object.entries(kinds).flatMap(([kind, all]) => all.map((said) => ({ kind, ...said }))))(
    'of what is said as $kind: $line $named',
    ({ deeds, line, named }) => {
      const lines = linesAfter(deeds);

      if (line) expect(lines).toContain(line);
      if (named) expect(listed(lines, alsoSaid)).toContain(named);
      expect([line, named].filter(Boolean)).not.toEqual([]);
    },
  );

  it('of where she stood before, and of what changed since last time', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('leaning', 'go');
    t.clock.pass(24 * 3_600_000);
    t.consultation.decision('tiny').stand('decided', 'other');
    const lines = recordNote(t.plan(), aidWords, { length: 'short', ascii: false }).text.split('\n');

    expect(listed(lines, alsoSaid)).toEqual(['where she stood before', 'what changed since last time']);
  });

  it('of who wrote a line down, where the line does not say it', () => {
    const named = (deeds: readonly Deed[]) => listed(linesAfter(deeds), alsoSaid);

    expect(named([{ kind: 'conversation', field: 'next', words: 'A tour.' }])).toContain('who wrote each line');
    expect(named([{ kind: 'reason', words: 'Near.' }])).toEqual([]);
  });

  it('of what nobody said: what a reader must not miss is named, and the others are counted, and the full note names each', () => {
    const missing = listed(linesAfter([]), notRecorded);
    const full = recordNote(talk().plan(), aidWords, { length: 'full', ascii: false, version: '1' }).text;
    const fields = [
      ...conversationFields.map((field) => aidWords.t(`note.field.${field}`)),
      ...aboutPrompts.map((prompt) => aidWords.t(`note.about.${prompt}`)),
      ...(['note.needSteps', 'note.marks'] as const).map((key) => aidWords.t(key)),
    ];
    const named = (label: string) => missing.includes(lower(label, 'en-GB'));
    const others = fields.filter((label) => !named(label));

    expect(missing).toEqual([
      'professional',
      'gestation, as told',
      'why',
      'which options were not offered',
      'how much each thing matters to her',
      'what she hopes for',
      'what worries her',
      'what was recommended, and why',
      'how understanding was checked',
      'her questions',
      'what happens next',
      `${others.length} other fields, named in the full note`,
    ]);
    for (const label of others) expect(full, label).toMatch(new RegExp(`^(?:- )?${label}: not recorded$`, 'm'));
  });

  it('of what was not done for a need that she has', () => {
    const need: Deed = { kind: 'need', need: 'senses', ways: ['hearing'], words: '' };
    const step: Deed = { kind: 'needStep', step: 'flagged', state: 'yes', on: null, words: '' };

    expect(listed(linesAfter([need]), notRecorded)).toContain('what was done about her needs');
    expect(listed(linesAfter([need, step]), notRecorded)).toEqual(
      expect.arrayContaining(['interpreter, as she asks', 'interpreter at this visit', 'needs met at this visit']),
    );
  });

  it('says nothing of what else was said where nothing was', () => {
    expect(linesAfter([]).filter((line) => line.startsWith(alsoSaid))).toEqual([]);
  });
});
