import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../../lib/instrument/parse-instrument';
import { problemLine } from '../../../lib/problem';

const today = '2026-12-01';
/** Made up for these tests: no published instrument has these words. */
const good = {
  evenhand: 'instrument',
  format: 1,
  id: 'made-up',
  title: 'A made-up instrument',
  version: 'third edition',
  by: 'woman',
  licence: { holder: 'Riverside NHS Trust', reference: 'L-77', terms: 'For teaching. Not to be changed.', until: '2027-06-30' },
  items: [
    { id: 'one', text: 'Was the kettle on?', answers: ['Yes', 'No'] },
    { id: 'two', text: 'Was the window open?', answers: ['All of the time', 'Some of it', 'Never'] },
  ],
};
const read = (change: (file: Record<string, unknown> & typeof good) => void = () => {}) => {
  const file = structuredClone(good) as Record<string, unknown> & typeof good;
  change(file);
  return parseInstrument(JSON.stringify(file), today);
};
const problems = (change: Parameters<typeof read>[0]) => {
  const parsed = read(change);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
};

describe('an instrument that somebody has a licence for', () => {
  it('is read as it was written, with its licence', () => {
    const parsed = read();
    const { evenhand: _kind, format: _format, ...rest } = good;
    expect(parsed).toEqual({ ok: true, instrument: rest });
  });

  it('may have a licence without a last day, and one whose last day is today', () => {
    expect(read((file) => Reflect.deleteProperty(file.licence, 'until')).ok).toBe(true);
    expect(read((file) => Object.assign(file.licence, { until: today })).ok).toBe(true);
  });

  const bad: [string, (file: Record<string, unknown> & typeof good) => void, string][] = [
    ['without a licence', (file) => Reflect.deleteProperty(file, 'licence'), 'licence: is missing'],
    ['without a holder', (file) => Object.assign(file.licence, { holder: ' ' }), 'licence › holder: is empty'],
    [
      'with a licence that ended',
      (file) => Object.assign(file.licence, { until: '2026-11-30' }),
      'the licence ended on 2026-11-30',
    ],
    ['with a date that is none', (file) => Object.assign(file.licence, { until: 'soon' }), 'licence › until: is not a date'],
    [
      'with an item without answers',
      (file) => Reflect.deleteProperty(file.items[1] ?? {}, 'answers'),
      'item 2 › answers: is missing',
    ],
    [
      'with one answer',
      (file) => Object.assign(file.items[0] ?? {}, { answers: ['Yes'] }),
      'item 1 › answers: are fewer than two',
    ],
    [
      'with an empty answer',
      (file) => Object.assign(file.items[0] ?? {}, { answers: ['Yes', ''] }),
      'item 1 › answers › answer 2: is empty',
    ],
    ['without items', (file) => Object.assign(file, { items: [] }), 'items: has nothing in it'],
    [
      'with a text that is too long',
      (file) => Object.assign(file.items[0] ?? {}, { text: 'x'.repeat(601) }),
      'item 1 › text: is longer than 600',
    ],
    [
      'with one name twice',
      (file) => Object.assign(file.items[1] ?? {}, { id: 'one' }),
      'item 2 › id: is the name of item 1 too',
    ],
    ['filled in by nobody', (file) => Object.assign(file, { by: 'everybody' }), 'by: says nobody who fills it in'],
    ['with a key to a score', (file) => Object.assign(file, { scoring: { yes: 1 } }), 'scoring: is a key to a score'],
    [
      'with a weight of an item',
      (file) => Object.assign(file.items[0] ?? {}, { weight: 2 }),
      'item 1 › weight: is a key to a score',
    ],
    ['with something else', (file) => Object.assign(file, { notes: 'x' }), 'notes: is not part of the format'],
    ['of another format', (file) => Object.assign(file, { format: 2 }), 'newer than this Evenhand'],
    ['of another kind', (file) => Object.assign(file, { evenhand: 'plan' }), 'is not an instrument'],
  ];
  it.each(bad)('is refused %s', (_title, change, said) => {
    const found = problems(change);
    expect(found.join('\n')).toContain(said);
    for (const line of found) expect(line).toMatch(/^.+: .+; .+$/);
  });

  it('is refused with everything that is wrong at once', () => {
    const found = problems((file) => {
      Object.assign(file, { title: '', by: 'all', scoring: {} });
      Object.assign(file.licence, { until: '2020-01-01', reference: '' });
      Object.assign(file.items[0] ?? {}, { answers: [] });
    });
    expect(found).toHaveLength(6);
  });

  it('is not parsed where it is no JSON, or longer than any instrument', () => {
    expect(parseInstrument('{"evenhand": "instrument"', today)).toMatchObject({
      ok: false,
      problems: [{ what: 'is not JSON, or is damaged or cut short' }],
    });
    const long = parseInstrument(JSON.stringify({ ...good, terms: 'x'.repeat(200_001) }), today);
    expect(long).toMatchObject({ ok: false, problems: [{ what: 'is too long for an instrument' }] });
  });
});
