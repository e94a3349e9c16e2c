import { describe, expect, it } from 'vitest';
import type { DebriefFacts } from '../../../lib/debrief/debrief-facts';
import { debriefFile } from '../../../lib/debrief/debrief-file';
import { factsOf } from '../../../lib/debrief/facts-of';
import { readDebrief } from '../../../lib/debrief/read-debrief';
import { actedCase, actedPractice, everythingTyped, lookAt, saidAt } from '../../support/acted-practice';
import { packOf, parsePlaceOfBirth } from '../../support/builders';
import { placesIn, withPut } from '../../support/places-in';

const pack = packOf(parsePlaceOfBirth());
const today = '2026-12-02';
const names = { cases: [actedCase], pack };
const [option] = pack.options;
const practice = actedPractice(pack, {
  looks: [lookAt(0, 'compare', { options: [option?.id ?? ''], rows: [pack.rows[0]?.key ?? ''] }), lookAt(300, 'away')],
  events: [...everythingTyped(pack, 'Zqword'), saidAt(pack, 70, { kind: 'question', question: 'way.nothing', words: 'Wait?' })],
  sheets: [{ by: 'secondObserver', marks: { gaveBothFrames: 'partly' } }],
  debrief: { well: ['namedEveryOption'], next: 'madePlanB' },
  instruments: [
    {
      instrument: {
        ...{ id: 'zq', title: 'Zqword', version: '1', by: 'woman' as const },
        licence: { holder: 'Zqword', reference: 'Zqword', terms: 'Zqword', until: '2027-01-01' },
        items: [
          { id: 'one', text: 'Zqword', answers: ['Yes', 'No'] },
          { id: 'two', text: 'Zqword', answers: ['Yes', 'No'] },
        ],
      },
      answers: { one: 1 },
    },
  ],
});
const facts = factsOf(practice, pack, actedCase, '2026-12-01');
const saved = (of: DebriefFacts = facts) => JSON.parse(debriefFile(of, names).text) as Record<string, unknown>;
const said = (value: unknown) => {
  const read = readDebrief(value, names, today);
  return read.ok ? [] : read.problems.map(({ where, what }) => `${where}: ${what}`);
};

describe('a debrief that was saved', () => {
  it('is read again as it was, the numbers of an instrument too', () => {
    expect(readDebrief(saved(), names, today)).toEqual({ ok: true, facts });
    expect(facts.instruments).toEqual([{ until: '2027-01-01', answers: [1, null] }]);
  });

  it('is read also where it is of before, when it had no instruments', () => {
    const { instruments: _none, ...old } = saved();
    expect(readDebrief({ ...old, format: 1 }, names, today)).toEqual({ ok: true, facts: { ...facts, instruments: [] } });
  });

  it('lets no word through that somebody wrote into it, wherever that stands, and repeats none of it', () => {
    const file = saved();
    const places = [...placesIn(file)].filter(([, list, at]) => list !== 'rows' || at === undefined || at === '0');
    expect(places.length).toBeGreaterThan(60);
    for (const path of places) {
      for (const what of ['Zqfatima', { name: 'Zqfatima' }, ['Zqfatima'], { Zqfatima: 1 }]) {
        const read = readDebrief(withPut(file, path, what), names, today);
        expect(read.ok, path.join(' › ')).toBe(false);
        expect(JSON.stringify(read), path.join(' › ')).not.toMatch(/zqfatima/i);
      }
      if (Number.isNaN(Number(path.at(-1)))) {
        const read = readDebrief(withPut(file, [...path.slice(0, -1), 'Zqfatima'], 1), names, today);
        expect(read.ok, path.join(' › ')).toBe(false);
        expect(JSON.stringify(read), path.join(' › ')).not.toMatch(/zqfatima/i);
      }
    }
  });

  it('is refused where one option is left out or told twice, since a hidden option would be told as none', () => {
    const { screen } = facts;
    if (!screen) throw new Error('nobody watched it');
    for (const options of [screen.options.slice(1), [...screen.options.slice(1), ...screen.options.slice(1, 2)]])
      expect(said({ ...saved(), screen: { ...screen, options } })).toEqual([
        'debrief › what was on the screen: is missing, or has something that no list of this version has',
      ]);
  });

  it('has no version that this build does not have, and no day on which nobody acted: each could be a number of a person', () => {
    const { case: acted, decision } = facts;
    if (!acted) throw new Error('no case was acted');
    const file = { ...saved(), case: { ...acted, version: '943.476.5919' }, decision: { ...decision, version: '943.476.5919' } };
    const read = readDebrief(file, names, today);
    expect(read).toMatchObject({ ok: true, facts: { case: { id: actedCase.id, version: null }, decision: { version: null } } });
    expect(JSON.stringify(read)).not.toContain('5919');
    for (const day of ['1994-03-07', '2026-12-03'])
      expect(said({ ...saved(), day })).toEqual(['debrief › day: is before Evenhand was begun, or after today']);
  });

  it('says all that is wrong at once, and of a newer one what it needs', () => {
    expect(said({ ...saved(), day: 'yesterday', well: ['Zq'], format: 2 })).toEqual([
      'debrief › day: is missing, or has something that no list of this version has',
      'debrief › what went well › 1: is missing, or has something that no list of this version has',
    ]);
    expect(said({ ...saved(), format: 3 })).toEqual(['debrief: was saved by a newer Evenhand']);
    expect(said('Zq')).toEqual(['debrief: is not one, or is damaged or cut short']);
  });
});
