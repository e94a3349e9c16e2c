import type { CaseDecision } from '../../../lib/training/case-decision';
import type { CaseFile } from '../../../lib/training/case-schema';
import { parseCase } from '../../../lib/training/parse-case';

/** Two decisions that no pack stands behind: one whole, one in two parts. */
export const tinyDecisions: CaseDecision[] = [
  {
    id: 'tea',
    parts: [],
    options: [
      { id: 'pot', kind: 'course' },
      { id: 'cup', kind: 'course' },
      { id: 'none', kind: 'wait' },
    ],
    rows: ['warm', 'spilt'],
    values: ['taste', 'quiet'],
    questions: ['how-long'],
  },
  {
    id: 'cake',
    parts: [
      { id: 'dough', options: ['knead', 'leave'] },
      { id: 'icing', options: ['pink', 'bare'] },
    ],
    options: [
      { id: 'knead', kind: 'course' },
      { id: 'leave', kind: 'wait' },
      { id: 'pink', kind: 'course' },
      { id: 'bare', kind: 'wait' },
    ],
    rows: ['warm'],
    values: ['taste'],
    questions: ['how-long'],
  },
];

/** A case without a fault, with every card that there can be. */
export function tinyCase(): CaseFile {
  return {
    id: 'tea-at-four',
    version: '1.0.0',
    title: 'Tea is offered',
    decision: 'tea',
    inPlay: { options: ['pot', 'none'], rows: ['warm'], values: ['taste', 'quiet'], questions: ['how-long'] },
    stage: 'pregnancy',
    setting: 'A kitchen, in the afternoon.',
    scene: 'She has come in from the rain.',
    minutes: 10,
    roles: {
      woman: {
        name: 'Amina',
        who: 'You drive a van.',
        brings: 'You were asked in.',
        feels: 'You are cold.',
        wantsToKnow: ['Is it hot?'],
        firstWords: 'Good afternoon.',
        tellsIfAsked: [
          { kind: 'value', asked: 'the taste', tells: 'You like it strong and without any milk.', value: 'taste' },
          { kind: 'hope', asked: 'the hour', tells: 'You hope to sit by the window.' },
          { kind: 'fear', asked: 'the cup', tells: 'You are afraid that you drop it.' },
        ],
        turns: [{ when: 'you are asked', you: 'smile.' }],
        neverSays: ['That you drank some already.'],
      },
      clinician: {
        post: 'A host',
        knows: ['Amina has been here before.'],
        task: ['Find out what she would like.'],
        notTold: 'There is more. She tells it if you ask.',
        firstWords: 'Come in, Amina.',
      },
      supporter: {
        name: 'Tom',
        who: 'You are a friend.',
        knows: ['She slept badly.'],
        does: ['Answer first.'],
        firstWords: 'She would like a pot.',
        turns: [{ when: 'you are asked', you: 'let her speak.' }],
      },
      interpreter: {
        who: 'You are on the telephone.',
        knows: ['You see nothing.'],
        does: ['Pass on all that is said.'],
        firstWords: 'Good afternoon.',
        turns: [{ when: 'the line breaks off', you: 'say so.' }],
      },
    },
    observer: {
      listenFor: [
        { item: 'saidThereIsAChoice', cue: 'Said that there is a choice.' },
        { item: 'namedWaitingOrDeclining', cue: 'Named having none.' },
        { item: 'acceptedHerAnswer', cue: 'Took her answer.' },
      ],
    },
    after: ['What was asked?', 'What was heard?', 'What was left out?'],
  };
}

/** What is wrong with a case, one line a problem, each with its rule. */
export function faultsOf(written: unknown, decisions = tinyDecisions): string[] {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  const parsed = parseCase({ name: 'tea-at-four', text }, decisions);
  return parsed.ok ? [] : parsed.problems.map(({ rule, where, what, todo }) => `${where}: ${what}; ${todo} [${rule}]`);
}

/** The small case with something done to it. */
export function spoilt(spoil: (written: CaseFile) => void): CaseFile {
  const written = tinyCase();
  spoil(written);
  return written;
}
