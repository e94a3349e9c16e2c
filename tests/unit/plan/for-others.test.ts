import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { myWords } from '../../../lib/export/my-words';
import { recordNote } from '../../../lib/export/record-note';
import type { Pack } from '../../../lib/pack/pack';
import { forOthers } from '../../../lib/plan/for-others';
import { keepables } from '../../../lib/plan/keepable';
import { planOf } from '../../../lib/plan/plan';
import { packsIn } from '../../../lib/plan/plan-now';
import { aidWords, hour, talk, tiny } from '../../support/builders';

const secret = 'I am afraid of him.';
/** Everything of hers that can be kept back, said with the same words, and how to keep it back. */
const said: readonly { what: string; deeds: readonly Deed[]; keep: Extract<Deed, { kind: 'keptBack' }> }[] = [
  {
    what: 'what worries her',
    deeds: [{ kind: 'about', prompt: 'worries', words: secret }],
    keep: { kind: 'keptBack', of: 'about', name: 'worries', on: true },
  },
  {
    what: 'a need',
    deeds: [{ kind: 'need', need: 'helper', ways: ['yes'], words: secret }],
    keep: { kind: 'keptBack', of: 'need', name: 'helper', on: true },
  },
  {
    what: 'a reason',
    deeds: [
      { kind: 'standing', standing: 'leaning', option: 'go' },
      { kind: 'reason', words: secret },
    ],
    keep: { kind: 'keptBack', of: 'reason', name: '', on: true },
  },
  {
    what: 'a plan B',
    deeds: [{ kind: 'planB', ifThen: 'full', words: secret }],
    keep: { kind: 'keptBack', of: 'planB', name: 'full', on: true },
  },
  {
    what: 'a question',
    deeds: [
      { kind: 'question', question: 'q1', words: secret },
      { kind: 'answer', question: 'q1', by: 'Sam', words: secret, answered: true },
    ],
    keep: { kind: 'keptBack', of: 'question', name: 'q1', on: true },
  },
];
const others: Deed = { kind: 'readers', others: true };

const planAfter = (...deeds: readonly Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t.plan();
};

describe.each(said)('$what, in a plan that others at home may read', ({ deeds, keep }) => {
  it('is there until she keeps it back', () => {
    expect(myWords(planAfter(...deeds, others), aidWords)).toContain(secret);
  });

  it('is nowhere in it once she does, as if it had not been said', () => {
    const plan = forOthers(planAfter(...deeds, others, keep));

    // What it is called, and which events there are, is for the record and not for the paper.
    expect(JSON.stringify({ ...plan, keptBack: [], amendments: [], sittings: [] })).not.toContain(secret);
    expect(myWords(plan, aidWords)).not.toMatch(/afraid|left out|kept back/i);
  });

  it('is in none of what changed since the last visit, and in no reason of before', () => {
    const t = talk();
    const add = (...more: readonly Deed[]) => {
      for (const deed of more) t.consultation.add('tiny', deed);
    };
    add({ kind: 'about', prompt: 'hopes', words: 'Quiet.' }, ...deeds, others, keep);
    t.clock.pass(48 * hour);
    add({ kind: 'standing', standing: 'decided', option: 'other' });
    add(...deeds.map((deed): Deed => ('words' in deed ? { ...deed, words: `${secret} Still.` } : deed)));

    expect(JSON.stringify(forOthers(t.plan()))).not.toContain(secret);
  });

  it('is in the note for the record, which says what is kept back and not what it says', () => {
    const { text } = recordNote(planAfter(...deeds, others, keep), aidWords, { length: 'full', ascii: false, version: '1' });

    expect(text).toContain(secret);
    expect(text).toMatch(/Others at home may read what she prints or saves\. Not to be read by others at home: .*\./);
    expect(/Not to be read by others at home: (.*)/.exec(text)?.[1]).not.toContain(secret);
  });

  it('is named as kept back in no note once nothing is left out: only she reads it, or she cleared the answer', () => {
    for (const readers of [false, null]) {
      const plan = planAfter(...deeds, others, keep, { kind: 'readers', others: readers });
      for (const length of ['full', 'short'] as const) {
        const { text } = recordNote(plan, aidWords, { length, ascii: false, version: '1' });
        expect(text).not.toContain('Not to be read by others at home');
      }
      expect(myWords(plan, aidWords)).toContain(secret);
    }
  });

  it('stays where she alone reads it, or has not said who does', () => {
    expect(myWords(planAfter(...deeds, keep), aidWords)).toContain(secret);
    expect(myWords(planAfter(...deeds, keep, { kind: 'readers', others: false }), aidWords)).toContain(secret);
  });
});

describe('a decision of which she keeps back all that was said', () => {
  const induction: Pack = { ...tiny, id: 'induction', title: 'Induction' };
  const other: Pack = { ...tiny, id: 'another', title: 'Another' };
  const packs = [tiny, induction, other];
  const secretly: [string, Deed][] = said
    .filter(({ what }) => what !== 'a reason')
    .flatMap(({ deeds, keep }) => [...deeds, keep].map((deed): [string, Deed] => ['induction', deed]));
  const openly: readonly [string, Deed][] = [
    ['tiny', { kind: 'standing', standing: 'leaning', option: 'go' }],
    ['another', { kind: 'planB', ifThen: 'full', words: 'Wait' }],
    ['induction', { kind: 'mark', row: 'minutes', on: true }],
    ['tiny', others],
  ];
  const atHome = (spoken: readonly [string, Deed][]) => {
    const t = talk({ packs });
    for (const [pack, deed] of spoken) t.consultation.add(pack, deed);
    const { events, packs: known } = t.consultation;
    const plan = planOf(events.value, packsIn(events.value, known.value), 'woman', t.clock.now());
    return forOthers(plan).decisions.map(({ pack, begun }) => [pack.id, begun]);
  };

  it('is not in the plan that others may read, and is in hers', () => {
    expect(atHome([...secretly, ['tiny', others]])).toEqual([]);
    expect(atHome(secretly)).toEqual([['induction', 1]]);
  });

  it('tells of itself by no order and no number of the others, whenever it was said', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...openly]),
        fc.array(fc.nat(20), { minLength: secretly.length, maxLength: secretly.length }),
        (open, at) => {
          const spoken = [...open];
          secretly.forEach((secret, index) => {
            spoken.splice((at[index] ?? 0) % (spoken.length + 1), 0, secret);
          });
          spoken.push(...secretly.filter(([, { kind }]) => kind === 'keptBack'), ['tiny', others]);
          expect(atHome(spoken)).toEqual(atHome([...open, ['tiny', others]]));
        },
      ),
    );
  });
});

describe('what can be kept back', () => {
  it('is everything that she said in her own words, but for who is not to interpret: that is on no paper', () => {
    const plan = planAfter(...said.flatMap(({ deeds }) => deeds), { kind: 'need', need: 'notBy', ways: [], words: secret });

    expect(keepables(plan).map(({ of, name }) => `${of} ${name}`.trim())).toEqual([
      'need helper',
      'about worries',
      'reason',
      'planB full',
      'question q1',
    ]);
    expect(myWords(plan, aidWords).split(secret)).toHaveLength(said.length + 2);
  });
});

describe('what staff wrote about a need', () => {
  const staff: readonly Deed[] = [
    { kind: 'needStep', step: 'present', state: 'phone', on: null, words: '' },
    { kind: 'conversation', field: 'interpreter', words: 'Ms Khan' },
    { kind: 'conversation', field: 'discussed', words: 'Both ways' },
  ];
  const need = (name: 'interpreter' | 'room'): Deed => ({ kind: 'need', need: name, ways: [], words: 'x' });
  const keep = (name: 'interpreter' | 'room'): Deed => ({ kind: 'keptBack', of: 'need', name, on: true });

  it('is left out at home with a need of language, and only with that', () => {
    const text = (of: 'interpreter' | 'room') => myWords(planAfter(need(of), ...staff, others, keep(of)), aidWords);

    expect(text('interpreter')).not.toMatch(/interpreter|Khan|telephone/i);
    expect(text('interpreter')).toContain('Both ways');
    expect(text('room')).toContain('Ms Khan');
  });

  it('goes with the English that an interpreter gave', () => {
    const t = talk();
    const hopes = t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'میں' });
    t.consultation.add('tiny', { kind: 'english', event: hopes.id, by: 'interpreter', words: 'Me' });
    for (const deed of [need('interpreter'), others]) t.consultation.add('tiny', deed);
    expect(myWords(t.plan(), aidWords)).toContain('Me');
    t.consultation.add('tiny', keep('interpreter'));

    expect(myWords(t.plan(), aidWords)).not.toMatch(/interpret/i);
    expect(myWords(t.plan(), aidWords)).toContain('میں');
  });
});
