import { describe, expect, it } from 'vitest';
import { changed } from '../../../lib/practice/changed';
import { parsePractice } from '../../../lib/practice/practice-schema';
import { actedPractice, lookAt } from '../../support/acted-practice';
import { packOf, parsePlaceOfBirth } from '../../support/builders';

const pack = packOf(parsePlaceOfBirth());
const instrument = {
  id: 'made-up',
  title: 'A made-up instrument',
  version: '3',
  by: 'woman' as const,
  licence: { holder: 'Riverside NHS Trust', reference: 'L-77', terms: 'For teaching.' },
  items: [{ id: 'one', text: 'Was the kettle on?', answers: ['Yes', 'No'] }],
};

describe('what is kept of a practice conversation', () => {
  it('can be read again with every row of the decision on the screen, those of a group too', () => {
    const practice = actedPractice(pack, { looks: [lookAt(1, 'compare', { rows: pack.rows.map(({ key }) => key) })] });
    expect(parsePractice(structuredClone(practice))).toEqual(practice);
  });

  it('can be read again with an instrument and its answers, and not with one that has no licence', () => {
    const practice = actedPractice(pack, { instruments: [{ instrument, answers: { one: 1 } }] });
    expect(parsePractice(structuredClone(practice))).toEqual(practice);
    const { licence: _licence, ...bare } = instrument;
    expect(parsePractice({ ...practice, instruments: [{ instrument: bare, answers: {} }] })).toBeUndefined();
  });

  it('keeps an instrument that another page has loaded meanwhile, where this one changes something else', () => {
    const before = actedPractice(pack);
    const kept = { ...before, instruments: [{ instrument, answers: {} }] };
    const after = { ...before, debrief: { well: ['gaveHerTime' as const], next: null } };
    expect(changed(kept, before, after).instruments).toEqual(kept.instruments);
    expect(changed(kept, kept, { ...kept, instruments: [] }).instruments).toEqual([]);
  });
});
