import { describe, expect, it } from 'vitest';
import type { Deed, NoteLength } from '../../../lib/consultation/event-schema';
import { doorRings, localReceipt, placeLines } from '../../../lib/export/local-words';
import { myWords } from '../../../lib/export/my-words';
import { recordNote } from '../../../lib/export/record-note';
import { aidWords, clockAt, talk } from '../../support/builders';
import { riversideSaid } from '../../support/riverside';

const wants = (option: string, standing: 'decided' | 'leaning' = 'leaning'): Deed => ({ kind: 'standing', standing, option });

function planAfter(deeds: readonly Deed[], at?: string) {
  const t = talk({ clock: clockAt(at) });
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t.plan();
}
function decisionAfter(...deeds: readonly Deed[]) {
  const [decision] = planAfter(deeds).decisions;
  if (!decision) throw new Error('no decision');
  return decision;
}

describe('where what she leans to or has chosen is', () => {
  it.each<[string, string]>([
    [
      'go',
      'Local: Go now is here. Where, as “Riverside Hospitals” wrote it: “The day ward, Willow Wing”. Number to ring: 01632 960 124 (“Day ward”).',
    ],
    [
      'other',
      'Local: Other way is not available here. Where it is, as “Riverside Hospitals” wrote it: “Hillside, Marlow Street”. Number to ring: 01632 960 123 (“Riverside midwives”).',
    ],
    [
      'wait',
      'Local: “Riverside Hospitals” has not said whether it has this: wait. Number to ring: 01632 960 123 (“Riverside midwives”).',
    ],
  ])('is said of %s', (option, line) => {
    expect(placeLines(decisionAfter(riversideSaid, wants(option)), aidWords)).toEqual([line]);
    expect(placeLines(decisionAfter(riversideSaid, wants(option, 'decided')), aidWords)).toEqual([line]);
  });

  it('is not said where she wants none, or no local offer was on the screen', () => {
    expect(placeLines(decisionAfter(riversideSaid), aidWords)).toEqual([]);
    expect(placeLines(decisionAfter(riversideSaid, { kind: 'standing', standing: 'time', option: null }), aidWords)).toEqual([]);
    expect(placeLines(decisionAfter(wants('go')), aidWords)).toEqual([]);
  });

  it('is no longer said once the offer has run out: only that, its date and whom to ring', () => {
    const [decision] = planAfter([riversideSaid, wants('go')], '2027-11-01T10:00:00.000Z').decisions;

    expect(decision && placeLines(decision, aidWords)).toEqual([
      'Local: What “Riverside Hospitals” wrote of its own services held until 31 October 2027. It is out of date, so it is not shown. Number to ring: 01632 960 123 (“Riverside midwives”).',
    ]);
  });

  it.each<NoteLength>(['full', 'short', 'line'])('stands in the %s note', (length) => {
    const { text } = recordNote(planAfter([riversideSaid, wants('other')]), aidWords, { length, ascii: false });

    expect(text).toContain('Local: Other way is not available here.');
    expect(text).toContain('Number to ring: 01632 960 123 (“Riverside midwives”).');
  });

  it('stands in what she copies for herself, and the number on the card on the door', () => {
    const plan = planAfter([riversideSaid, wants('go')]);

    expect(myWords(plan, aidWords)).toContain('Local: Go now is here.');
    expect(doorRings(plan, aidWords)).toEqual(['Local: Number to ring: 01632 960 124 (“Day ward”).']);
    expect(doorRings(planAfter([riversideSaid]), aidWords)).toEqual([]);
  });
});

describe('which local offer was on the screen', () => {
  it('is in the receipt with its dates and its content, and none of its figures', () => {
    expect(localReceipt(decisionAfter(riversideSaid), aidWords)).toEqual([
      'Local: The offer on the screen was that of “Riverside Hospitals”, written on 1 November 2026. It holds until 31 October 2027. Its content: abababababab. Its figures on the screen: stayed.',
    ]);
  });

  it('is told of each that was there, the last first', () => {
    const second: Deed = { ...riversideSaid, hash: '', published: '2026-11-20', rows: [] };
    const [last, before] = localReceipt(decisionAfter(riversideSaid, second), aidWords);

    expect(last).toContain('written on 20 November 2026. It holds until 31 October 2027. Its content: Not recorded.');
    expect(last).toContain('None of its figures were on the screen.');
    expect(before).toContain('Before that, the offer of “Riverside Hospitals” was on the screen');
  });
});

it('leaves every other line of a note as it is', () => {
  const note = (deeds: readonly Deed[]) =>
    recordNote(planAfter(deeds), aidWords, { length: 'full', ascii: false }).text.split('\n');
  const shown: Deed = { kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sore.first', 'sleep', 'cost'] };
  const withIt = note([shown, riversideSaid, wants('go')]);

  expect(withIt.filter((line) => !line.includes('Local: '))).toEqual(note([shown, wants('go')]));
  expect(withIt.filter((line) => line.includes('Local: '))).toHaveLength(2);
});
