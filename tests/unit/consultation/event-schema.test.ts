import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../lib/consultation/event-schema';
import { riversideSaid } from '../../support/riverside';

const stamp = { id: 'e1', at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' };
const needing = (need: string, ways: string[]) => ({ ...stamp, kind: 'need', need, ways, words: '' });
/** So many languages, each once. */
const many = (count: number) => Array.from({ length: count }, (_, at) => `q${String.fromCharCode(97 + at)}`);
const hopes = { ...stamp, kind: 'about', prompt: 'hopes', words: 'Quiet.' };

describe('an event that is read back', () => {
  it.each([
    { kind: 'gestation', weeks: 36 },
    { kind: 'about', prompt: 'home', words: '' },
    { kind: 'stratum', stratum: 'first' },
    { kind: 'value', value: 'rest', weight: null },
    { kind: 'mark', row: 'sore', on: true },
    { kind: 'compare', options: ['go', 'wait'] },
    { kind: 'compare', options: ['go', 'wait'], part: 'how' },
    { kind: 'part', part: 'how' },
    { kind: 'shown', stratum: 'first', options: ['go'], rows: ['sore.first'] },
    { kind: 'shown', stratum: 'everyone', options: ['go'], rows: ['calm'], part: 'after' },
    { kind: 'first', on: true },
    { kind: 'opened', row: 'sore.first', options: [] },
    { kind: 'question', question: 'q1', words: 'Who?', about: 'sore.first' },
    { kind: 'answer', question: 'q1', by: '', words: '', answered: false },
    { kind: 'standing', standing: 'decided', option: 'go' },
    { kind: 'standing', standing: 'unsure', option: null, part: 'how' },
    { kind: 'reason', words: 'Near.' },
    { kind: 'planB', ifThen: 'full', words: 'Home.' },
    { kind: 'conversation', field: 'present', words: 'Sam' },
    { kind: 'offered', option: 'go', offered: false, why: 'Closed.' },
    { kind: 'undone', event: 'e0' },
    { kind: 'corrected', event: 'e0', why: '' },
    { kind: 'label', words: 'Tuesday, blue coat' },
    { kind: 'language', locale: 'ur', draft: true, beside: 'en-GB' },
    { kind: 'language', locale: 'en-GB-simple', draft: false, beside: null },
    { kind: 'need', need: 'speak', ways: ['ur', 'zh-Hant-HK'], words: '' },
    { kind: 'need', need: 'read', ways: ['es-419', 'sr-Latn', 'pt-BR'], words: '' },
    { kind: 'need', need: 'speak', ways: many(20), words: '' },
    { kind: 'need', need: 'format', ways: ['large', 'easy'], words: '' },
    { kind: 'need', need: 'interpreter', ways: ['yes'], words: 'A woman' },
    { kind: 'need', need: 'notBy', ways: [], words: 'My brother' },
    { kind: 'needStep', step: 'shared', state: 'refused', on: null, words: '' },
    { kind: 'needStep', step: 'booked', state: null, on: '2026-12-02', words: 'Sam' },
    { kind: 'readers', others: null },
    { kind: 'keptBack', of: 'planB', name: 'full', on: true },
    riversideSaid,
    { ...riversideSaid, toRing: undefined, hash: '', options: [], rows: [] },
  ])('is what it was: %j', (deed) => {
    const event = { ...stamp, ...deed };

    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it('has her words letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(parseEvent({ ...hopes, words })).toEqual({ ...hopes, words });
      }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'about'],
    ['a list', []],
    ['a kind that this version does not know', { ...hopes, kind: 'dream' }],
    ['a kind that every object has', { ...hopes, kind: 'constructor' }],
    ['no kind', { ...stamp, words: 'Quiet.' }],
    ['no id', { ...hopes, id: '' }],
    ['no time', { ...hopes, at: 'yesterday' }],
    ['somebody who does not speak here', { ...hopes, who: 'machine' }],
    ['a language that is a sentence', { ...stamp, kind: 'language', locale: 'she is well', draft: false, beside: null }],
    ['a need that nobody is asked for', { ...stamp, kind: 'need', need: 'rest', ways: [], words: '' }],
    ['a way of another need', { ...stamp, kind: 'need', need: 'interpreter', ways: ['bsl'], words: '' }],
    ['a way where there is nothing to pick', { ...stamp, kind: 'need', need: 'notBy', ways: ['yes'], words: '' }],
    ['a way that every object has', { ...stamp, kind: 'need', need: 'signs', ways: ['constructor'], words: '' }],
    ['a language that is none', { ...stamp, kind: 'need', need: 'speak', ways: ['Urdu, please'], words: '' }],
    ['a language that is a sentence in a tag', needing('speak', ['she-speaks-good-english'])],
    ['a language with a variant', needing('read', ['ca-valencia'])],
    ['a language of private use', needing('read', ['en-x-well'])],
    ['a language in easy words', needing('read', ['en-GB-simple'])],
    [
      'a screen in a language that is a sentence in a tag',
      { ...stamp, kind: 'language', locale: 'en-GB-is-she', draft: false, beside: null },
    ],
    ['more languages than anybody picks', needing('speak', many(21))],
    ['a way twice', needing('format', ['large', 'large'])],
    ['two answers of which one leaves the other out', needing('interpreter', ['no', 'yes'])],
    ['none of these and one of them', needing('format', ['none', 'large'])],
    [
      'a step of a day that nobody lives to see',
      { ...stamp, kind: 'needStep', step: 'booked', state: 'yes', on: '9999-12-31', words: '' },
    ],
    ['a step of a day before all this', { ...stamp, kind: 'needStep', step: 'booked', state: null, on: '0202-12-02', words: '' }],
    ['a step that stands as another does', { ...stamp, kind: 'needStep', step: 'met', state: 'refused', on: null, words: '' }],
    ['a step of no day', { ...stamp, kind: 'needStep', step: 'booked', state: 'yes', on: 'soon', words: '' }],
    ['readers that are nobody', { ...stamp, kind: 'readers', others: 'some' }],
    ['a prompt that does not exist', { ...hopes, prompt: 'dreams' }],
    ['words that are not text', { ...hopes, words: 7 }],
    ['something besides', { ...hopes, mood: 'good' }],
    ['a trust whose words could end a quotation', { ...stamp, ...riversideSaid, trust: 'Riverside”. She agreed to “all' }],
    ['a trust whose words begin a line', { ...stamp, ...riversideSaid, trust: 'Riverside\nDecision: home' }],
    ['a number to ring that is a sentence', { ...stamp, ...riversideSaid, toRing: { name: 'Sam', phone: 'Ring nobody' } }],
    ['a local offer with a figure', { ...stamp, ...riversideSaid, rows: ['stayed'], value: 12 }],
    ['a part without a name', { ...stamp, kind: 'standing', standing: 'unsure', option: null, part: '' }],
    ['a part where there is none to have', { ...hopes, part: 'how' }],
    ['no part to turn to', { ...stamp, kind: 'part' }],
    ['weeks that are not whole', { ...hopes, gestation: 36.5 }],
    ['more weeks than there are', { ...hopes, gestation: 46 }],
  ])('is not read when it is, or has, %s', (_, value) => {
    expect(parseEvent(value)).toBeUndefined();
  });
});
