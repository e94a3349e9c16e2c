import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { groupsOf } from '../../../lib/consultation/rows';
import type { DoubleOf } from '../../../lib/double/double-of';
import { linesOf } from '../../../lib/double/lines-of';
import { numberSaid } from '../../../lib/double/number-said';
import { numbered } from '../../../lib/double/numbered';
import { planPairs } from '../../../lib/double/plan-pairs';
import { screenOf } from '../../../lib/double/screen-of';
import { slotsFor } from '../../../lib/double/slots-for';
import type { Pack } from '../../../lib/pack/pack';
import { planNow } from '../../../lib/plan/plan-now';
import { aidWords, packsToday, type Talk, talk } from '../../support/builders';
import { parted as inParts, ofEveryKind } from '../../support/every-kind';
import { joinedPacks } from '../../support/joined-packs';

const parted: Pack = { ...inParts, id: 'parted' };
const [released] = joinedPacks().filter(({ id }) => id === 'place-of-birth');
const packs = [ofEveryKind, parted, ...(released ? [released] : [])];
const steps = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'] as const;
const around = { words: aidWords, english: aidWords, today: packsToday };

/** What somebody does to a decision in the aid: only what is on the screen because of it differs. */
type Act = (t: Talk, pack: Pack) => void;

const deed =
  (one: (pack: Pack) => Deed): Act =>
  (t, pack) =>
    t.consultation.add(pack.id, one(pack));
const decision = ({ consultation }: Talk, { id }: Pack) => consultation.decision(id);

const own: Act[] = [
  deed(() => ({ kind: 'question', question: 'q1', words: 'Who will be there?' })),
  deed(() => ({ kind: 'question', question: 'q2', words: 'How long?' })),
  deed(() => ({ kind: 'answer', question: 'q2', by: 'Sam', words: 'A day.', answered: true })),
  deed(() => ({ kind: 'about', prompt: 'worries', words: 'I am afraid of him.' })),
  deed(() => ({ kind: 'door', line: 'message', words: 'Please knock.' })),
  deed(({ ifThen }) => ({ kind: 'planB', ifThen: ifThen[0]?.id ?? '', words: 'I wait.' })),
  (t, pack) => decision(t, pack).giveReason('because'),
];
const keeping: Act[] = [
  deed(() => ({ kind: 'readers', others: true })),
  ...(['q1', 'q2'] as const).map((name) => deed(() => ({ kind: 'keptBack', of: 'question', name, on: true }))),
  deed(() => ({ kind: 'keptBack', of: 'about', name: 'worries', on: true })),
  deed(() => ({ kind: 'keptBack', of: 'door', name: 'message', on: true })),
  deed(() => ({ kind: 'keptBack', of: 'reason', name: '', on: true })),
  deed(({ ifThen }) => ({ kind: 'keptBack', of: 'planB', name: ifThen[0]?.id ?? '', on: true })),
];
const rest: Act[] = [
  ...[0, 1, 2].map(
    (at): Act =>
      (t, pack) => {
        const { part } = decision(t, pack);
        decision(t, pack).compare(part.value.options.filter((_, index) => index !== at).map(({ id }) => id));
      },
  ),
  (t, pack) =>
    decision(t, pack).compare(
      decision(t, pack)
        .part.value.options.slice(0, 1)
        .map(({ id }) => id),
    ),
  ...[0, 1].map(
    (at): Act =>
      (t, pack) => {
        const group = groupsOf(pack)[at];
        if (group) decision(t, pack).pickStratum(group.id);
      },
  ),
  (t, pack) => decision(t, pack).wasShown(),
  (t, pack) => decision(t, pack).weigh(pack.values[0]?.id ?? '', 'lot'),
  (t, pack) => decision(t, pack).mark(pack.rows.at(-1)?.id ?? '', true),
  (t, pack) => decision(t, pack).putFirst(true),
  (t, pack) => decision(t, pack).stand('leaning', pack.parts[0]?.options[0]?.id ?? '', pack.parts[0]?.id),
  deed(({ options }) => ({ kind: 'offered', option: options[0]?.id ?? '', offered: false, why: 'Closed.' })),
  deed((pack) => ({ kind: 'question', question: `${pack.id}.${pack.questions[0]?.id}`, words: pack.questions[0]?.text ?? '' })),
  deed(() => ({ kind: 'question', question: 'way.chances', words: 'What are the chances?' })),
  deed(() => ({ kind: 'conversation', field: 'present', words: 'Sam' })),
  deed(() => ({ kind: 'needStep', step: 'met', state: 'yes', on: null, words: '' })),
  deed(() => ({ kind: 'need', need: 'interpreter', ways: ['yes'], words: '' })),
];

const acts = fc.shuffledSubarray([...own, ...keeping, ...rest]);

function talked(pack: Pack, done: readonly Act[]): Talk {
  const t = talk({ packs });
  t.consultation.face(pack.id);
  for (const act of done) act(t, pack);
  return t;
}

/** Every line that there is now, by the screen and the part of the decision that it is on. */
function everyLine(t: Talk, pack: Pack): { place: string; id: string; number: string }[] {
  const { part, rows } = decision(t, pack);
  const screens: DoubleOf[] = [
    ...steps.map((step) => ({ step })),
    ...rows.value.slice(0, 3).map(({ key }) => ({ step: 'row' as const, row: key })),
  ];
  return screens.flatMap((of) => {
    const ofPart = of.step === 'compare' || of.step === 'row' ? part.value.id : '';
    const place = [of.step, ofPart, of.step === 'row' ? of.row : ''].join(' ');
    return linesOf(of, { consultation: t.consultation, ...around }).map(({ id, number }) => ({ place, id, number }));
  });
}

/** Her own questions, which stand last on their step and in what is of no decision alone. */
const isOwn = ({ id }: { id: string }) => /^asked\.q\d/.test(id);

describe('the number of a line', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))(
    'in %s is of that line alone, whatever she wrote, keeps back, answers, compares or was shown',
    (_, pack) => {
      const numberOf = new Map<string, string>();
      const lineOf = new Map<string, string>();
      fc.assert(
        fc.property(acts, (done) => {
          const lines = everyLine(talked(pack, done), pack);
          for (const { place, id, number } of lines.filter((line) => !isOwn(line))) {
            const line = `${place} ${id}`;
            expect(numberOf.get(line) ?? number, line).toBe(number);
            expect(lineOf.get(number) ?? line, number).toBe(line);
            numberOf.set(line, number);
            lineOf.set(number, line);
          }
          for (const { number, id } of lines.filter(isOwn)) expect(lineOf.get(number), id).toBeUndefined();
        }),
        { numRuns: 40 },
      );
      expect(lineOf.size).toBeGreaterThan(80);
    },
  );

  it('tells at home of nothing that she keeps from others there: paper is as if she had not said it', () => {
    const keptAll = [...own, ...keeping];
    fc.assert(
      fc.property(fc.shuffledSubarray(rest), fc.constantFrom(...packs), (done, pack) => {
        const home = (said: readonly Act[]) => {
          const plan = planNow(talked(pack, [...done, ...said]).consultation);
          return planPairs({ plan, words: aidWords }, { plan, words: aidWords }, false);
        };
        // Who may read it is said in both: a plan that others may read is another one.
        expect(home(keptAll)).toEqual(home(keeping.slice(0, 1)));
      }),
      { numRuns: 30 },
    );
  });

  it('in her plan is of the same decision whatever is taken back or kept back', () => {
    const places = (t: Talk) => planNow(t.consultation).decisions.map(({ pack, begun }) => `${pack.id} ${begun}`);
    const both = () => {
      const t = talked(parted, []);
      decision(t, parted).stand('unsure', null);
      t.consultation.face(ofEveryKind.id);
      decision(t, ofEveryKind).stand('unsure', null);
      return t;
    };
    const kinds = [parted, ofEveryKind].flatMap((pack) => [...own, ...keeping].map((one) => (t: Talk) => one(t, pack)));
    const expected = [`${parted.id} 1`, `${ofEveryKind.id} 2`].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(kinds), fc.nat(3), (done, undo) => {
        // What can be kept back, before anything else was said of either.
        const before = talk({ packs });
        for (const act of done) act(before);
        for (const pack of [parted, ofEveryKind]) decision(before, pack).stand('unsure', null);
        expect(places(before).sort()).toEqual(expected);
        const after = both();
        for (const act of done) act(after);
        for (let n = 0; n < undo; n += 1) after.consultation.undo();
        decision(after, parted).stand('leaning', null);
        expect(places(after).sort()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
    const t = both();
    const [first] = t.consultation.events.value;
    t.consultation.add(parted.id, { kind: 'undone', event: first?.id ?? '' });
    decision(t, parted).stand('leaning', null);
    expect(places(t).sort()).toEqual(expected);
  });

  it('in her plan stays when another decision is begun, and each decision is named in its own numbers', () => {
    const t = talked(parted, [...own, ...rest]);
    const plan = () => linesOf({ step: 'plan' }, { consultation: t.consultation, ...around });
    const before = plan();
    t.consultation.face(ofEveryKind.id);
    decision(t, ofEveryKind).stand('unsure', null);
    const after = plan();

    for (const { id, number } of before) expect(after.find((line) => line.id === id)?.number, id).toBe(number);
    expect(after.find(({ id }) => id === 'decision.parted')?.number).toBe('7.2.1');
    expect(after.find(({ id }) => id === `decision.${ofEveryKind.id}`)?.number).toBe('7.3.1');
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('counts a place with nothing in it', () => {
    const line = (id: string) => ({ id, as: 'text' as const, text: id, lang: 'en-GB' });

    expect(numbered([line('a'), undefined, line('b')], [4, 2]).map(({ number }) => number)).toEqual(['4.2.1', '4.2.3']);
    expect(slotsFor(['a', 'b', 'c'], [line('c'), line('a')]).map((slot) => slot?.id)).toEqual(['a', undefined, 'c']);
    expect(() => slotsFor(['a'], [line('x')])).toThrow('line x has no place');
  });
});

describe('a number that somebody types', () => {
  it.each([
    ['3.12', '3.12'],
    [' 3,12 ', '3.12'],
    ['٣٫١٢', '3.12'],
    ['۳۔۱۲', '3.12'],
    ['৩.১২', '3.12'],
    ['4. 13. 2.', '4.13.2'],
    ['12', '12'],
    ['line', ''],
  ])('%s is %s', (typed, number) => {
    expect(numberSaid(typed)).toBe(number);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('in %s leads to the screen that its line is on', (_, pack) => {
    const t = talked(pack, [(now, of) => decision(now, of).pickStratum(groupsOf(of)[0]?.id ?? '')]);
    const { rows } = decision(t, pack);
    const screens: DoubleOf[] = [
      ...steps.map((step) => ({ step })),
      ...rows.value.map(({ key }) => ({ step: 'row' as const, row: key })),
    ];
    for (const of of screens) {
      for (const { number } of linesOf(of, { consultation: t.consultation, ...around }))
        expect(screenOf(number, pack), number).toEqual(of);
    }
    for (const number of ['', '8.1', '0', '4.999.999.1']) expect(screenOf(number, pack), number).toBeUndefined();
  });
});
