import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../lib/consultation/event-schema';
import { localDeed } from '../../../lib/consultation/local-deed';
import { localWasShown } from '../../../lib/consultation/local-was-shown';
import { longestOfTrust, trustWords } from '../../../lib/consultation/trust-words';
import { talk } from '../../support/builders';
import { riverside, riversideSaid } from '../../support/riverside';

const stamp = { id: 'e1', at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' };

describe('what an offer says of one decision, for the receipt', () => {
  it('is where each option is and whom to ring, whose offer it is, until when, and which of its rows', () => {
    expect(localDeed(riverside(), 'tiny', ['stayed'])).toEqual(riversideSaid);
  });

  it('is of that decision alone: of another there is nothing but whose offer it is', () => {
    expect(localDeed(riverside(), 'place-of-birth', [])).toEqual({ ...riversideSaid, options: [], rows: [] });
  });

  it('can be read back, whatever a trust wrote', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.constant('“a”\n> b'),
    );
    fc.assert(
      fc.property(words, words, words, (trust, where, phone) => {
        const [decision] = riverside().decisions;
        const options = [{ option: 'go', here: true, where, contact: { name: trust, phone } }];
        const offer = riverside({
          trust,
          contacts: [{ name: where, phone }],
          decisions: [{ decision: 'tiny', options, rows: [] }],
        });
        const deed = localDeed(offer, decision?.decision ?? '', ['stayed', where]);

        expect(parseEvent(JSON.parse(JSON.stringify({ ...stamp, ...deed })))).toEqual({ ...stamp, ...deed });
      }),
    );
  });
});

describe('words of a trust in a receipt', () => {
  it('stand in one line, with no mark that could end a quotation', () => {
    expect(trustWords('  Riverside”.\nDecision: “home‮ ', 120)).toBe('Riverside . Decision: home');
    expect(trustWords('The children’s wing', 120)).toBe('The children’s wing');
  });

  it('are cut where they are too long, and say so', () => {
    const cut = trustWords('a'.repeat(400), longestOfTrust.where);

    expect([...cut]).toHaveLength(300);
    expect(cut.endsWith('a…')).toBe(true);
  });

  it('are the same when it is done again, so that a file can be asked whether it was done', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 300 }), (words, most) => {
        const once = trustWords(words, most);
        expect(trustWords(once, most)).toBe(once);
      }),
    );
  });
});

describe('a local offer that stands on the screen', () => {
  const kinds = ({ consultation }: ReturnType<typeof talk>) => consultation.events.value.map(({ kind }) => kind);

  it('is written down once, however often it is seen', () => {
    const t = talk();
    for (let time = 0; time < 3; time += 1) localWasShown(t.consultation, 'tiny', riverside(), ['stayed']);

    expect(kinds(t)).toEqual(['local']);
    expect(t.consultation.events.value[0]).toMatchObject(riversideSaid);
  });

  it('is written down again where something in it is different, and both are in the receipt', () => {
    const t = talk();
    localWasShown(t.consultation, 'tiny', riverside(), ['stayed']);
    localWasShown(t.consultation, 'tiny', riverside({ hash: 'cd'.repeat(32), expires: '2027-09-30' }), ['stayed']);

    const local = t.plan().decisions[0]?.local;
    expect(kinds(t)).toEqual(['local', 'local']);
    expect([local?.offer.expires, local?.older.map(({ expires }) => expires)]).toEqual(['2027-09-30', ['2027-10-31']]);
  });

  it('keeps its rows in the receipt where options are named later without them', () => {
    const t = talk();
    localWasShown(t.consultation, 'tiny', riverside(), ['stayed']);
    localWasShown(t.consultation, 'tiny', riverside(), undefined);

    expect(kinds(t)).toEqual(['local']);
  });

  it('is no answer: undo leaves it, and nothing has changed because of it', () => {
    const t = talk();
    localWasShown(t.consultation, 'tiny', riverside(), []);

    expect(t.consultation.canUndo.value).toBe(false);
    expect(t.plan().saidLast).toBeUndefined();
  });
});
