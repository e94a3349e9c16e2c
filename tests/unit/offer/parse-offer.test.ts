import { describe, expect, it } from 'vitest';
import { offerHash } from '../../../lib/offer/offer-hash';
import { offerNow } from '../../../lib/offer/offer-now';
import { linesOf, parseTiny, spoilt, tinyOffer } from './tiny-offer';

describe('an offer that is good', () => {
  it('is what the file says, with the hash that it was read under', () => {
    expect(parseTiny(tinyOffer())).toEqual({ ok: true, offer: { ...tinyOffer(), hash: 'abc' } });
  });

  it('needs a trust, two dates and a number to ring, and nothing else', () => {
    const { trust, published, expires } = tinyOffer();
    const contacts = [{ name: 'Advice line', phone: '111' }];

    expect(parseTiny({ trust, published, expires, contacts })).toEqual({
      ok: true,
      offer: { trust, published, expires, contacts, topics: {}, decisions: [], hash: 'abc' },
    });
  });

  it('says the same without the spaces around its words', () => {
    const offer = tinyOffer();
    const spaced = JSON.parse(JSON.stringify(offer).replaceAll('"Advice line"', '"  Advice line "'));

    expect(parseTiny(spaced)).toEqual(parseTiny(offer));
  });

  it('keeps what looks like markup as the letters that it is', () => {
    const offer = { ...tinyOffer(), topics: { hours: 'Ring <b>before</b> you come & bring notes' } };

    expect(parseTiny(offer)).toMatchObject({
      ok: true,
      offer: { topics: { hours: 'Ring <b>before</b> you come & bring notes' } },
    });
  });

  it('may be written in any script, with its marks of direction in pairs', () => {
    const topics = { interpreters: '\u2067نعم\u2069 \u202Bاردو\u202C বাংলা', voices: 'Gaeilge, 中文, नमस्ते क्‍ष' };

    expect(linesOf(parseTiny({ ...tinyOffer(), topics }))).toEqual([]);
  });

  it('may speak of a decision that is not on the page, and is then held to itself', () => {
    const named = (arms: string[]) =>
      spoilt((offer) => {
        const [one] = offer.decisions;
        const rows = (one?.rows ?? []).map((row) => ({ ...row, arms: row.arms.filter(({ option }) => arms.includes(option)) }));
        return { ...offer, decisions: [{ ...one, decision: 'coffee', rows }] };
      });

    expect(named(['pot', 'cup', 'none'])).toEqual([]);
    expect(named(['pot', 'cup'])).toEqual([
      'offer › decisions › coffee › rows › spilt › arms: there is none for none; add its figure, or "kind": "unknown" with why',
    ]);
  });

  it('may not name a decision that there is not, where all are known', () => {
    const coffee = (offer: object) => ({ ...offer, decisions: [{ decision: 'coffee', options: [] }] });

    expect(spoilt(coffee)).toEqual([]);
    expect(spoilt(coffee, { complete: true })).toEqual(['offer › decisions › coffee: there is no decision “coffee”; use tea']);
  });
});

describe('the days of an offer', () => {
  const on = (today: string) => parseTiny(tinyOffer(), { today });

  it('count to the end of the last one, whatever the hour', () => {
    expect(on('2027-10-31').ok).toBe(true);
    expect(on('2027-10-31T23:59:59.999Z').ok).toBe(true);
    expect(on('2027-11-01').ok).toBe(false);
  });

  it('leave, when they are over, the trust, the date and the number to ring', () => {
    const parsed = on('2027-11-01');

    expect(offerNow(parsed)).toEqual({
      state: 'expired',
      trust: 'Riverside Hospitals',
      expires: '2027-10-31',
      phone: '01632 960 001',
    });
    expect(linesOf(parsed)).toEqual([
      'offer › expires: it has expired: its last day was 2027-10-31, and today is 2027-11-01; read all of it again, correct it, and write new dates into published and expires',
    ]);
  });

  it('are told to be over also where something else is wrong', () => {
    const parsed = parseTiny({ ...tinyOffer(), colour: 'blue' }, { today: '2028-01-01' });

    expect(parsed).toMatchObject({ ok: false, expired: { trust: 'Riverside Hospitals', phone: '01632 960 001' } });
    expect(linesOf(parsed)).toHaveLength(2);
  });

  it('are four hundred at most', () => {
    expect(spoilt((offer) => ({ ...offer, expires: '2027-12-06' }))).toEqual([]);
    expect(spoilt((offer) => ({ ...offer, expires: '2027-12-07' }))).toEqual([
      'offer › expires: 2027-12-07 is 401 days after it was published, and 400 is the most; write an earlier day, and read all of it again by then',
    ]);
  });
});

describe('an offer that is refused', () => {
  it('still says whom to ring, where the two are sound by themselves', () => {
    const parsed = parseTiny({ ...tinyOffer(), decisions: 'none' });

    expect(offerNow(parsed)).toMatchObject({
      state: 'refused',
      toRing: { trust: 'Riverside Hospitals', phone: '01632 960 001' },
      problems: [{ where: 'offer › decisions', path: ['decisions'] }],
    });
  });

  it.each([
    ['a number that is none', { contacts: [{ name: 'Line', phone: 'ring us' }] }],
    [
      'no number with the first contact',
      {
        contacts: [
          { name: 'Line', web: 'https://x.example' },
          { name: 'Two', phone: '111' },
        ],
      },
    ],
    ['no contact', { contacts: [] }],
    ['a trust that is none', { trust: 7 }],
    ['a trust with a figure in its name', { trust: 'Riverside, 99% happy' }],
    ['a trust with a character that turns it round', { trust: 'Riverside \u202Elatipsoh' }],
  ])('says nobody to ring, with %s', (_, change) => {
    const parsed = parseTiny({ ...tinyOffer(), ...change });

    expect(parsed.ok).toBe(false);
    expect(offerNow(parsed)).not.toHaveProperty('toRing');
  });

  it('has a path to each problem that a form can follow', () => {
    const offer = tinyOffer();
    const [one] = offer.decisions;
    const parsed = parseTiny({
      ...offer,
      contacts: [offer.contacts[0], { name: 'Front desk' }],
      decisions: [
        { ...one, options: [{ ...one?.options[0], where: 'n/a' }, { ...one?.options[1], here: 'yes' }, one?.options[2]] },
      ],
    });

    expect(parsed.ok ? [] : parsed.problems.map(({ where, path }) => [where, path])).toEqual([
      ['offer › decisions › tea › options › cup › here', ['decisions', 0, 'options', 1, 'here']],
      ['offer › contacts › Front desk', ['contacts', 1]],
      ['offer › decisions › tea › options › pot › where', ['decisions', 0, 'options', 0, 'where']],
    ]);
  });

  it('tells everything that is wrong at once, the form and the sense', () => {
    const lines = spoilt((offer) => ({
      ...offer,
      trust: '',
      published: '2027-01-01',
      contacts: [{ name: 'Line' }, { name: 'Line', phone: '12' }],
      topics: { hours: 'The best there is', colour: 'blue' },
      decisions: [{ decision: 'tea', options: [{ option: 'pot', here: true, where: '-' }, { option: 'cup' }] }],
    }));

    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'offer › trust',
      'offer › contacts › Line › phone',
      'offer › topics › colour',
      'offer › decisions › tea › options › cup › here',
      'offer › decisions › tea › options › cup › where',
      'offer › published',
      'offer › contacts › Line › phone',
      'offer › contacts › Line',
      'offer › contacts › Line',
      'offer › decisions › tea › options › pot › where',
      'offer › decisions › tea › options',
      'offer › topics › hours',
    ]);
  });
});

it('its hash is that of its text', async () => {
  expect(await offerHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
