import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOffer } from '../../../lib/offer/parse-offer';
import { draftOf } from '../../../widget/maker/offer/draft-of';
import { withValueAt } from '../../../widget/maker/offer/draft-path';
import { placed } from '../../../widget/maker/offer/faults-by-field';
import { fileOf } from '../../../widget/maker/offer/file-of';
import { noOffer, noRow, type OfferDraft } from '../../../widget/maker/offer/offer-draft';
import { hardText } from './hard-text';

const today = '2026-12-01';
const decisions = [
  {
    id: 'place-of-birth',
    options: [
      { id: 'home', name: 'Home' },
      { id: 'ou', name: 'Hospital' },
    ],
  },
  { id: 'third-stage', options: [{ id: 'wait', name: 'Wait' }] },
];
const context = { today, decisions, complete: true, hash: '' };

/** A draft in which everything is filled in as it has to be. */
const whole = (): OfferDraft => {
  const contact = { name: 'Riverside advice line', phone: '01632 960123', email: '', web: '', hours: '' };
  const none = { name: '', phone: '', email: '', web: '', hours: '' };
  return {
    ...noOffer(today),
    trust: 'Riverside Hospitals',
    expires: '2027-06-01',
    contacts: [contact],
    topics: { hours: 'Day and night.' },
    decisions: {
      'place-of-birth': {
        options: {
          home: { said: 'here', where: 'At your home', reach: '', contact: none },
          ou: {
            said: 'not',
            where: 'Hilltown Hospital',
            reach: 'Ring them.',
            contact: { ...none, name: 'Ward', phone: '01632 960124' },
          },
        },
        rows: [
          {
            ...noRow('local-1'),
            label: 'Moved during labour',
            who: 'women who planned to give birth here',
            window: 'during labour',
            had: 'moved',
            not: 'stayed',
            arms: {
              home: { kind: 'rate', value: '12', why: '' },
              ou: { kind: 'unknown', value: '', why: 'Nobody has counted it.' },
            },
            source: { title: 'A list', publisher: 'Riverside Hospitals', date: '2026-06-01', url: '' },
          },
        ],
      },
    },
  };
};

it('makes a file that every door takes', () => {
  const read = parseOffer(fileOf(whole(), decisions).text, context);

  expect(read).toMatchObject({ ok: true, offer: { trust: 'Riverside Hospitals', topics: { hours: 'Day and night.' } } });
  expect(read.ok && read.offer.decisions).toHaveLength(1);
});

it('opens the file that it made, with every field as it was', () => {
  const draft = whole();
  const { draft: again, left } = draftOf(JSON.parse(fileOf(draft, decisions).text), decisions, today);

  expect(left).toEqual([]);
  expect(fileOf(again, decisions).text).toBe(fileOf(draft, decisions).text);
});

it('holds any text as it was typed, as JSON and as nothing else', () => {
  fc.assert(
    fc.property(hardText, hardText, (trust, where) => {
      const draft = withValueAt(
        withValueAt(whole(), ['trust'], trust),
        ['decisions', 'place-of-birth', 'options', 'home', 'where'],
        where,
      );
      const file = JSON.parse(fileOf(draft, decisions).text);

      expect(file.trust).toBe(trust.trim());
      expect(file.decisions[0].options[0].where).toBe(where.trim());
      expect(Object.keys(file)).toEqual(['trust', 'published', 'expires', 'contacts', 'topics', 'decisions']);
    }),
  );
});

describe('a fault is shown at the field that it comes from', () => {
  const at = ['decisions', 'place-of-birth'];
  it.each<[string, (string | number)[], unknown, string]>([
    ['no trust', ['trust'], '', 'trust'],
    ['no date', ['expires'], '', 'expires'],
    ['a date that is over', ['expires'], '2026-11-30', 'expires'],
    ['no number to ring', ['contacts', 0, 'phone'], '', 'contacts.0.phone'],
    ['a number that is none', ['contacts', 0, 'phone'], 'ring us', 'contacts.0.phone'],
    ['no place', [...at, 'options', 'ou', 'where'], '', 'decisions.place-of-birth.options.ou.where'],
    ['an option of which nothing is said', [...at, 'options', 'ou', 'said'], '', 'decisions.place-of-birth.options.ou.said'],
    [
      'an address without https',
      [...at, 'options', 'ou', 'contact', 'web'],
      'http://x.example',
      'decisions.place-of-birth.options.ou.contact.web',
    ],
    ['no number', [...at, 'rows', 0, 'arms', 'home', 'value'], '', 'decisions.place-of-birth.rows.0.arms.home.value'],
    [
      'a number that is none',
      [...at, 'rows', 0, 'arms', 'home', 'value'],
      '12.5',
      'decisions.place-of-birth.rows.0.arms.home.value',
    ],
    ['no reason', [...at, 'rows', 0, 'arms', 'ou', 'why'], '', 'decisions.place-of-birth.rows.0.arms.ou.why'],
    ['no source', [...at, 'rows', 0, 'source', 'title'], '', 'decisions.place-of-birth.rows.0.source.title'],
  ])('%s', (_, path, value, field) => {
    const file = fileOf(withValueAt(whole(), path, value), decisions);
    const read = parseOffer(file.text, context);

    expect(read.ok ? [] : placed(read.problems, file).map((one) => one.field)).toContain(field);
  });
});

it('says what a file holds that the form has no place for, and keeps all the rest', () => {
  const file = {
    ...JSON.parse(fileOf(whole(), decisions).text),
    rank: 'home',
    decisions: [{ decision: 'no-such', options: [{ option: 'x', here: true, where: 'y' }] }],
  };
  const { draft, left } = draftOf(file, decisions, today);

  expect(left).toEqual(expect.arrayContaining(['rank', 'decisions › 0 › decision', 'decisions › 0 › options › 0 › where']));
  expect(draft.trust).toBe('Riverside Hospitals');
  expect(draft.contacts[0]?.phone).toBe('01632 960123');
});

it('opens anything that is JSON without a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => fileOf(draftOf(value, decisions, today).draft, decisions)).not.toThrow();
    }),
  );
});
