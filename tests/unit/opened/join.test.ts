import { describe, expect, it } from 'vitest';
import type { JoinedArm, Pack, Row } from '../../../lib/pack/pack';
import { aidWords, type Spoil } from '../../support/builders';
import { aboutATest, everyKind, inParts, joined } from '../../support/every-kind';

const rowOf = (pack: Pack, key: string): Row => {
  const row = pack.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
};
const armOf = (row: Row, option: string) => row.arms.find((arm) => arm.option === option) as JoinedArm;
const weeks: Spoil = (pack) => {
  pack.figures.births = { figure: { kind: 'count', value: 64_535 }, source: 'study', locator: 'Table 1' };
  pack.figures.since = { figure: { kind: 'year', value: 2008 }, source: 'study', locator: 'Table 1' };
};

describe('a name', () => {
  it('has the counts and years that it names in it, as they are written', () => {
    const pack = joined(weeks, (_, words) => {
      words.title = 'A choice at {weeks} weeks';
      words.options.go = { ...words.options.other, name: 'Go at {weeks} weeks' } as typeof words.options.go & object;
      words.strata.first = { label: 'One of {births}', inSentence: 'one of {births}' };
      words.values.rest = 'How I rest at {weeks} weeks';
      words.questions['who-comes'] = 'Who comes since {since}?';
      Object.assign(words.rows.sore ?? {}, { label: 'Being sore at {weeks} weeks' });
    });

    expect(pack.title).toBe('A choice at 37 weeks');
    expect(pack.options[0]?.name).toBe('Go at 37 weeks');
    expect(pack.strata[0]).toMatchObject({ label: 'One of 64,535', inSentence: 'one of 64,535' });
    expect(pack.values[0]?.label).toBe('How I rest at 37 weeks');
    expect(pack.questions[0]?.text).toBe('Who comes since 2008?');
    expect(pack.rows[0]?.label).toBe('Being sore at 37 weeks');
  });

  it('with a rate in it throws: a chance is a sentence with both of its frames', () => {
    const rate: Spoil = (pack, words) => {
      pack.figures.chance = { figure: { kind: 'rate', value: 9, per: 1000 }, source: 'study', locator: 'Table 1' };
      words.title = 'A choice with {chance}';
    };

    expect(() => joined(rate)).toThrow('{chance} is no count or year, although the rules passed');
  });

  it('with a figure that is not there throws', () => {
    expect(() => joined((_, words) => Object.assign(words, { title: 'A choice at {lost} weeks' }))).toThrow(/\{lost\}/);
  });
});

describe('the words of a row', () => {
  it('are those of its group, where the words differ between groups', () => {
    const pack = joined((_, words) => {
      const { sore } = words.rows;
      if (sore) words.rows['sore.later'] = { ...sore, label: 'Being sore again' };
    });

    expect([rowOf(pack, 'sore.first').label, rowOf(pack, 'sore.later').label]).toEqual(['Being sore', 'Being sore again']);
  });

  it('name an arm by its option, as the row counts it', () => {
    const { sum } = rowOf(joined(everyKind), 'ache');

    expect(sum && aidWords.say(sum)).toBe('20 in 10,000 for going now, from both groups of the study.');
  });

  it('have the unit in the form that its number takes', () => {
    const row = rowOf(joined(everyKind), 'length');

    const units = ['go', 'other'].map((option) => {
      const arm = armOf(row, option);
      return arm.kind === 'measure' && [arm.measure.value, aidWords.say(arm.measure.unit)];
    });
    expect(units).toEqual([
      [1, 'hour'],
      [3, 'hours'],
    ]);
  });

  it.each([
    [0, 'hours'],
    [0.5, 'hours'],
    [1, 'hour'],
    [1.5, 'hours'],
    [2, 'hours'],
    [21, 'hours'],
  ])('say %d %s', (value, unit) => {
    const pack = joined(everyKind, ({ rows }) => {
      const arm = rows.find(({ id }) => id === 'length')?.arms[0];
      if (arm?.kind === 'measure') arm.measure.value = value;
    });

    const arm = armOf(rowOf(pack, 'length'), 'go');
    expect(arm.kind === 'measure' && aidWords.say(arm.measure.unit)).toBe(unit);
  });

  it('have the source of an arm that was read elsewhere, whole, and of no other', () => {
    const row = rowOf(joined(everyKind), 'ache');

    expect(armOf(row, 'other')).toMatchObject({ source: { id: 'second', standing: 'Read beside it.' }, locator: 'Figure 2' });
    expect(armOf(row, 'go')).not.toHaveProperty('source');
    expect(row.source.id).toBe('study');
  });

  it('have why the certainty is what it is, where that is said', () => {
    const pack = joined(everyKind);

    expect(rowOf(pack, 'ache').certaintyWhy?.text).toBe('There were few women in it.');
    expect(rowOf(pack, 'fever')).not.toHaveProperty('certaintyWhy');
  });
});

describe('the parts of a decision', () => {
  it('are one without words, with every option, where it is one choice', () => {
    const pack = joined();

    expect(pack.parts).toEqual([{ id: 'all', options: pack.options }]);
    expect(new Set(pack.rows.flatMap(({ parts }) => parts))).toEqual(new Set(['all']));
  });

  it('have their names and questions, and their options in the order of the pack', () => {
    const pack = joined(inParts, ({ parts }) => parts?.forEach(({ options }) => void options.reverse()));

    expect(pack.parts.map(({ id, label, question }) => [id, label, question])).toEqual([
      ['how', 'How it begins', 'You can begin in either way.'],
      ['after', 'What comes after', 'You can stay, or wait.'],
    ]);
    expect(pack.parts.map(({ options }) => options.map(({ id }) => id))).toEqual([
      ['go', 'other', 'wait'],
      ['stay', 'wait'],
    ]);
  });
});

describe('what is said of a test', () => {
  it('is there for a test, each sentence with its figures', () => {
    const pack = joined(aboutATest, (_, words) => Object.assign(words.test ?? {}, { measures: 'It measures at {weeks} weeks.' }));

    expect(pack.test && Object.keys(pack.test)).toEqual(['measures', 'positive', 'negative', 'neverTrouble', 'counts']);
    expect(pack.test && aidWords.say(pack.test.measures)).toBe('It measures at 37 weeks.');
  });

  it('is not there for what is none', () => {
    expect(joined()).not.toHaveProperty('test');
  });
});
