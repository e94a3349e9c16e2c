import { correct } from '../../lib/consultation/correct';
import type { Deed } from '../../lib/consultation/event-schema';
import { conversationFields, needNames, needStates, needSteps } from '../../lib/consultation/said-of';
import { hour, type Talk, talk } from './builders';
import { noted } from './record-fields';
import { riversideSaid } from './riverside';
import { someWays } from './some-ways';

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
    ...needSteps.map((step): Deed => {
      const on = step === 'booked' || step === 'reviewed' ? '2026-12-02' : null;
      return { kind: 'needStep', step, state: needStates[step][0], on, words: noted(step) };
    }),
    { kind: 'about', prompt: 'worries', words: 'The drive.' },
    { kind: 'offered', option: 'other', offered: false, why: 'Closed.' },
    { kind: 'coded', set: 'planType', code: '06' },
    { kind: 'sameWoman', because: 'page' },
    { kind: 'entered', length: 'short', how: 'inserted' },
    { kind: 'speaker', who: 'woman' },
    { kind: 'stratum', stratum: 'first' },
    { kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sore.first', 'sleep', 'cost'] },
    riversideSaid,
    ...needNames.map((need): Deed => ({ kind: 'need', need, ways: someWays(need), words: noted(need) })),
    { kind: 'about', prompt: 'talk', words: 'Slowly.' },
    { kind: 'about', prompt: 'hopes', words: 'To be at home.' },
    { kind: 'value', value: 'rest', weight: 'lot' },
    { kind: 'mark', row: 'sleep', on: true },
    { kind: 'question', question: 'q1', words: 'Who comes?' },
    { kind: 'answer', question: 'q1', by: 'Sam', words: 'Two of us.', answered: true },
    { kind: 'standing', standing: 'decided', option: 'go' },
    { kind: 'reason', words: 'It is near.' },
    { kind: 'planB', ifThen: 'full', words: 'Then home.' },
    { kind: 'door', line: 'with', words: 'My mother.' },
  );
  return t;
}
