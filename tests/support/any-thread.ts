import fc from 'fast-check';
import { correct } from '../../lib/consultation/correct';
import type { Deed, Event } from '../../lib/consultation/event-schema';
import { talk } from './builders';

const words = fc.constantFrom('', 'Quiet.', 'Loud.', 'I am afraid of him.');
const options = ['go', 'other', 'wait'] as const;

/** Anything that may be said of the tiny decision, as often as not in the same words as before. */
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('about' as const), prompt: fc.constantFrom('hopes' as const, 'worries' as const), words }),
  fc.record({ kind: fc.constant('reason' as const), words }),
  fc.record({
    kind: fc.constant('need' as const),
    need: fc.constantFrom('interpreter' as const, 'helper' as const),
    ways: fc.constantFrom<string[]>([], ['yes'], ['no']),
    words,
  }),
  fc.record({
    kind: fc.constant('needStep' as const),
    step: fc.constantFrom('met' as const, 'booked' as const),
    state: fc.constantFrom('yes', 'no', null),
    on: fc.constantFrom('2026-12-02', null),
    words,
  }),
  fc.record({ kind: fc.constant('readers' as const), others: fc.constantFrom(true, false, null) }),
  fc.record({
    kind: fc.constant('keptBack' as const),
    of: fc.constant('reason' as const),
    name: fc.constant(''),
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('planB' as const), ifThen: fc.constantFrom('full', 'late'), words }),
  fc.record({
    kind: fc.constant('standing' as const),
    standing: fc.constantFrom('decided' as const, 'unsure' as const),
    option: fc.constantFrom(...options),
  }),
  fc.record({
    kind: fc.constant('value' as const),
    value: fc.constantFrom('rest', 'money'),
    weight: fc.constantFrom('lot' as const, null),
  }),
  fc.record({ kind: fc.constant('mark' as const), row: fc.constantFrom('sore', 'sleep'), on: fc.boolean() }),
  fc.record({ kind: fc.constant('question' as const), question: fc.constantFrom('q1', 'q2'), words }),
  fc.record({
    kind: fc.constant('answer' as const),
    question: fc.constantFrom('q1', 'q2'),
    by: fc.constantFrom('', 'Sam'),
    words,
    answered: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('first' as const), on: fc.boolean() }),
);

type Act = { does: 'says'; deed: Deed } | { does: 'undoes' } | { does: 'corrects'; which: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('says' as const), deed: anyDeed }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undoes' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('corrects' as const), which: fc.nat() }) },
);

/** What people do one after the other, each after some minutes, with everything that can be taken back and corrected. */
export const anyThread: fc.Arbitrary<readonly Event[]> = fc
  .array(fc.tuple(anyAct, fc.nat({ max: 200 })), { maxLength: 25 })
  .map((acts) => {
    const { consultation, clock } = talk();
    for (const [act, minutes] of acts) {
      clock.pass(minutes * 60_000);
      const events = consultation.events.peek();
      if (act.does === 'says') consultation.add('tiny', act.deed);
      else if (act.does === 'undoes') consultation.undo();
      else correct(consultation, events[act.which % Math.max(events.length, 1)]?.id ?? '', 'Wrong.');
    }
    return consultation.events.peek();
  });
