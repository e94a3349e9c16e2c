import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeholdersInOrder } from '../../../lib/parity/bare';
import { figureKinds } from '../../../lib/parity/figure-kinds';
import { otherOrders } from '../../../lib/parity/other-orders';
import { type ParityInput, parityProblems } from '../../../lib/parity/parity-problems';
import { parityRules } from '../../../lib/parity/parity-rules';
import { saidTexts } from '../../../lib/parity/said-texts';

/** English, a translation that a rule refuses, and one that it lets pass. Together they are the proof that a rule can do both. */
interface Example {
  locale: string;
  english: unknown;
  bad: unknown;
  good: unknown;
  isPack?: true;
}

const pl = (english: string, bad: string, good: string): Example => ({
  locale: 'pl',
  english: { text: english },
  bad: { text: bad },
  good: { text: good },
});
const easy = (english: string, bad: string, good: string): Example => ({
  locale: 'en-GB-simple',
  english: { text: english },
  bad: { text: bad },
  good: { text: good },
  isPack: true,
});
const long = 'You can take your time, ask somebody else, and change your mind whenever you like.';
const option = (good: string, hard: string) => ({
  options: { home: { good, hard }, ward: { good: 'a'.repeat(80), hard: 'a'.repeat(80) } },
});

const examples: Record<string, Example[]> = {
  'same-texts': [{ locale: 'pl', english: { a: 'Yes', b: 'No' }, bad: { a: 'Tak' }, good: { a: 'Tak', b: 'Nie' } }],
  'same-placeholders': [pl('About {n}', 'Około', 'Około {n}'), pl('{a} of {b}', '{a} z {a}', '{a} z {b}')],
  'whole-placeholders': [pl('About {n}', 'Około {n', 'Około {n}')],
  'plural-complete': [
    {
      locale: 'pl',
      english: { text: { one: '{n} code', other: '{n} codes' } },
      bad: { text: { one: '{n} kod', other: '{n} kodu' } },
      good: { text: { one: '{n} kod', few: '{n} kody', many: '{n} kodów', other: '{n} kodu' } },
    },
  ],
  'no-digits-said': [pl('There is a choice', 'Są 2 wybory', 'Jest wybór')],
  'no-number-words-said': [
    pl('Half were below it', 'Ćwierć była poniżej', 'Połowa była poniżej'),
    pl('A third or fourth degree tear', 'Pęknięcie czwartego lub piątego stopnia', 'Pęknięcie trzeciego lub czwartego stopnia'),
    pl('Nothing is kept twice', 'Nic nie zapisze się trzykrotnie', 'Nic nie zapisze się dwukrotnie'),
    pl('Whether it helps', 'Czy pomaga dwa razy', 'Czy pomaga'),
    { locale: 'cy', english: { text: 'Both ways' }, bad: { text: 'Y tri dull' }, good: { text: 'Y ddau ddull' } },
    { locale: 'ar', english: { text: 'Both languages' }, bad: { text: 'اللغات الثلاث' }, good: { text: 'اللغتين' } },
    { locale: 'ur', english: { text: 'Half of it' }, bad: { text: 'اس کا چوتھائی' }, good: { text: 'اس کا آدھا' } },
  ],
  'numbers-kept': [
    pl('Half were below it', 'Niektóre były poniżej', 'Połowa była poniżej'),
    pl('A third or fourth degree tear', 'Pęknięcie trzeciego stopnia', 'Pęknięcie trzeciego lub czwartego stopnia'),
    pl('Two languages', 'Języki', 'Dwa języki'),
    // What staff call it may stay, and says the number.
    pl('Staff call it “third degree”', 'Personel mówi „degree”', 'Personel mówi „third degree”'),
    // “The two” may be said by the plural alone.
    pl('Two languages, and the two differ', 'Języki, i różnią się', 'Dwa języki, i różnią się'),
  ],
  'figures-in-order': [
    pl(
      'About {move} minutes ({move-urgent} if urgent)',
      'Około {move-urgent} minut ({move}, jeśli pilne)',
      'Około {move} minut ({move-urgent}, jeśli pilne)',
    ),
    // The upper end of a range before its lower one, where only one of them names the whole.
    {
      locale: 'so',
      english: { text: '{slow-from} to {slow-to} moves' },
      bad: { text: 'wareegyada {slow-to} ilaa {slow-from}' },
      good: { text: 'wareegyada {slow-from} ilaa {slow-to}' },
    },
    // Reviewed for one text, and for no other.
    {
      locale: 'bn',
      english: { 'figure.rate': '{value} in {per}', 'figure.new': '{value} in {per}' },
      bad: { 'figure.rate': 'প্রতি {per}-এ {value}', 'figure.new': 'প্রতি {per}-এ {value}' },
      good: { 'figure.rate': 'প্রতি {per}-এ {value}', 'figure.new': '{value} {per}' },
    },
  ],
  'digits-read': [],
  'own-script': [
    pl('There is a choice', 'Jest выбор', 'Jest wybór'),
    pl('There is a choice', 'Jest தேர்வு', 'Jest wybór'),
    pl('There is a choice', 'Jest wybოr', 'Jest wybór'),
  ],
  'own-letters': [{ locale: 'ur', english: { text: 'Of it' }, bad: { text: 'اس كا' }, good: { text: 'اس کا' } }],
  'nothing-unseen': [pl('There is a choice', 'Jest \u200Fwybór', 'Jest wybór')],
  'own-marks': [pl('Say “yes”', 'Powiedz "tak"', 'Powiedz „tak”')],
  'even-with-english': [
    {
      locale: 'so',
      english: option('a'.repeat(80), 'a'.repeat(80)),
      bad: option('a'.repeat(160), 'a'.repeat(80)),
      good: option('a'.repeat(80), 'a'.repeat(80)),
      isPack: true,
    },
  ],
  'as-much-said': [pl(long, 'Tak.', 'Może Pani się zastanowić, zapytać kogoś innego i w każdej chwili zmienić zdanie.')],
  translated: [pl('There is a choice', 'There is a choice', 'Jest wybór')],
  'not-kept': [
    pl('The figures are not for you', 'Liczby dotyczą Pani', 'Liczby nie dotyczą Pani'),
    pl('You can say no', 'Może Pani się zgodzić', 'Może Pani odmówić'),
    pl('Without {n}', 'Z {n}', 'Bez {n}'),
    // A not in one sentence is none in the next.
    pl('Not sent. Not kept.', 'Nie wysłano. Zapisano.', 'Nie wysłano. Nie zapisano.'),
    { locale: 'cy', english: { a: 'It is not sent' }, bad: { a: 'Caiff ei anfon' }, good: { a: 'Nid yw’n cael ei anfon' } },
    { locale: 'ar', english: { a: 'Not sent' }, bad: { a: 'أُرسلت' }, good: { a: 'لم تُرسل' } },
    { locale: 'bn', english: { a: 'Not sure' }, bad: { a: 'নিশ্চিত' }, good: { a: 'নিশ্চিত নই' } },
    { locale: 'pt', english: { a: 'No figure' }, bad: { a: 'Um número' }, good: { a: 'Nenhum número' } },
    { locale: 'ro', english: { a: 'Nobody knows' }, bad: { a: 'Toți știu' }, good: { a: 'Nimeni nu știe' } },
    { locale: 'so', english: { a: 'It is not known' }, bad: { a: 'Waa la yaqaan' }, good: { a: 'Lama yaqaan' } },
    { locale: 'ur', english: { a: 'It is not known' }, bad: { a: 'معلوم ہے' }, good: { a: 'معلوم نہیں' } },
  ],
  'nothing-advised': [
    pl('Ask what happens then', 'Warto zapytać, co wtedy', 'Proszę zapytać, co wtedy'),
    pl('They fit less', 'Gorzej pasują', 'Słabiej pasują'),
    // What English advises may be said.
    pl('An epidural', 'Zalecane znieczulenie', 'Znieczulenie'),
    { locale: 'cy', english: { a: 'Ask' }, bad: { a: 'Dylech ofyn' }, good: { a: 'Gofynnwch. Mae’n gwella' } },
    { locale: 'ar', english: { a: 'Home' }, bad: { a: 'البيت أفضل' }, good: { a: 'البيت' } },
    { locale: 'bn', english: { a: 'Home' }, bad: { a: 'বাড়ি নিরাপদ' }, good: { a: 'বাড়ি' } },
    { locale: 'pt', english: { a: 'Home' }, bad: { a: 'Em casa é melhor' }, good: { a: 'Em casa' } },
    { locale: 'ro', english: { a: 'Ask' }, bad: { a: 'Ar trebui să întrebați' }, good: { a: 'Întrebați' } },
    { locale: 'so', english: { a: 'Home' }, bad: { a: 'Guriga ayaa ka fiican' }, good: { a: 'Guriga' } },
    { locale: 'ur', english: { a: 'Home' }, bad: { a: 'گھر بہتر ہے' }, good: { a: 'گھر' } },
    easy('Ask us', 'You should ask us', 'Ask us'),
  ],
  'said-to-her': [pl('You would like', 'Chciałbyś', 'Chciałaby Pani')],
  'easy-sentences': [
    easy(
      'A dog',
      'You can go to the ward when you want to and then you can go home again',
      'You can go to the ward. Then you can go home.',
    ),
    easy('A dog', 'It may hurt; ask us.', 'It may hurt. Ask us.'),
  ],
  'easy-says-all': [easy('It may hurt. It may bleed.', 'It may hurt.', 'It may hurt. It may bleed.')],
  'easy-own-words': [
    easy(long, long, 'You can take your time. You can ask somebody else. You can change your mind.'),
    // Another comma or capital letter makes nothing easier; two sentences of one do.
    easy(
      'You can go home, or you can stay with us.',
      'you can go home or you can stay with us',
      'You can go home. Or you can stay with us.',
    ),
  ],
  'easy-no-longer-words': [easy('A dog', 'Hospitalisation', 'A dog')],
};
const refusedBy = (rule: string, { locale, english, isPack }: Example, words: unknown, more: Partial<ParityInput> = {}) =>
  parityProblems({ locale, name: 'words', words, english, isPack: isPack ?? false, ...more }).filter((one) => one.rule === rule);

/** Holds for a language, and not for a text of it: its examples are below. */
const ofLanguage = ['digits-read'];

describe('every rule of the gate', () => {
  it('has an example that it refuses and one that it lets pass, and no example is of another', () => {
    expect(Object.keys(examples).sort()).toEqual(parityRules.map(({ id }) => id).sort());
    expect(Object.entries(examples).flatMap(([id, list]) => (list.length === 0 ? [id] : []))).toEqual(ofLanguage);
  });

  it.each(Object.entries(examples).flatMap(([id, list]) => list.map((one, at) => [id, at + 1, one] as const)))(
    '%s refuses what is wrong and lets pass what is right (%i)',
    (id, _, example) => {
      expect(refusedBy(id, example, example.bad)).not.toEqual([]);
      expect(refusedBy(id, example, example.good)).toEqual([]);
    },
  );
});

describe('digits-read', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('lets pass a language whose digits are understood, and refuses one whose digits are not', () => {
    const [bengali] = [{ locale: 'bn', english: {}, bad: {}, good: {} }];
    expect(refusedBy('digits-read', bengali, {})).toEqual([]);

    const prototype: { format: unknown } = Intl.NumberFormat.prototype;
    vi.spyOn(prototype, 'format', 'get').mockReturnValue(() => '一二三四五六七八九〇');
    expect(refusedBy('digits-read', bengali, {})).not.toEqual([]);
  });
});

describe('the files of the release, with one thing changed', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const told = (locale: string, file: (of: string) => string, change: (text: string) => string, pack?: string) => {
    const changed = change(read(file(locale)));
    expect(changed).not.toBe(read(file(locale)));
    return parityProblems({
      locale,
      name: 'words',
      words: JSON.parse(changed),
      english: JSON.parse(read(file('en-GB'))),
      ...(pack && { isPack: true, kinds: figureKinds(JSON.parse(read(`packs/${pack}/pack.json`))) }),
    }).map(({ rule }) => rule);
  };
  const words = (part: string) => (of: string) => `locales/${of}/${part}.json`;
  const pack = (id: string) => (of: string) => `packs/${id}/words.${of}.json`;
  const swap = (one: string, other: string) => (text: string) =>
    text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other);

  it.each([
    ['a half that became a quarter', 'pl', 'no-number-words-said', words('first'), 'Połowa', 'Ćwierć'],
    ['a half that became a quarter in Welsh', 'cy', 'no-number-words-said', words('first'), 'hanner', 'chwarter'],
    ['twice that became three times in Welsh', 'cy', 'no-number-words-said', words('late'), 'ddwywaith', 'deirgwaith'],
  ] as const)('%s are refused', (_, locale, rule, file, from, to) => {
    const change = (text: string) => text.replace(new RegExp(from, 'i'), to);

    expect(told(locale, file, change)).toContain(rule);
  });

  it('degrees of a tear that are one higher are refused', () => {
    const change = (text: string) => text.replaceAll('czwartego', 'piątego').replaceAll('trzeciego', 'czwartego');

    expect(told('pl', pack('induction-or-waiting'), change, 'induction-or-waiting')).toContain('no-number-words-said');
  });

  it.each(['cy', 'pl', 'ro', 'pt', 'so', 'ar', 'bn', 'ur'])('two times that changed places are refused, in %s', (locale) => {
    expect(told(locale, pack('place-of-birth'), swap('{move}', '{move-urgent}'), 'place-of-birth')).toContain('figures-in-order');
  });

  it.each([
    ['so', 'place-of-birth', '{slow-from}', '{slow-to}'],
    ['bn', 'birth-after-caesarean', '{checklist-from}', '{checklist-to}'],
    ['cy', 'birth-after-caesarean', '{grown-one-low}', '{grown-one-high}'],
  ])('a range that runs backwards is refused, in %s', (locale, id, one, other) => {
    expect(told(locale, pack(id), swap(one, other), id)).toContain('figures-in-order');
  });

  it.each([
    ['pl', 'not-kept', 'Liczby nie dotyczą', 'Liczby dotyczą'],
    ['cy', 'not-kept', 'Nid yw NICE yn gweld gwahaniaeth rhwng cartref', 'Mae NICE yn gweld gwahaniaeth rhwng cartref'],
    ['pl', 'nothing-advised', 'więc proszę zapytać', 'więc warto zapytać'],
  ])('a “not” that went missing, or advice that came in, is refused, in %s (%s)', (locale, rule, from, to) => {
    const change = (text: string) => text.replaceAll(from, to);

    expect(told(locale, pack('place-of-birth'), change, 'place-of-birth')).toContain(rule);
  });

  it('a title with a word in Tamil is refused', () => {
    const change = (text: string) => text.replace(/"title": "/, '"title": "தேர்வு ');

    expect(told('pl', pack('place-of-birth'), change, 'place-of-birth')).toContain('own-script');
  });
});

it('every other order of figures is one that stands in a file of the release, with its reason', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const folders = readdirSync(join(root, 'packs'), { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { at, order, locales, reason } of otherOrders) {
    expect(reason).toMatch(/\.$/);
    for (const locale of locales.split(' ')) {
      const files = [
        ...['first', 'more', 'panel', 'late', 'local', 'loader'].map((part) => join(root, 'locales', locale, `${part}.json`)),
        ...folders.map(({ name }) => join(root, 'packs', name, `words.${locale}.json`)),
      ].filter((file) => existsSync(file));
      const forms = files.flatMap((file) => [
        ...(saidTexts(JSON.parse(readFileSync(file, 'utf8')))
          .get(at)
          ?.forms.values() ?? []),
      ]);
      expect(forms.map((text) => placeholdersInOrder(text).join(' '))).toContain(order);
    }
  }
});

describe('figures of one kind', () => {
  const swapped: Example = pl('{a} from {b} to {c}', '{b} do {c}: {a}', '{a} od {b} do {c}');
  const kinds = (c: string) =>
    new Map([
      ['a', 'rate'],
      ['b', 'year'],
      ['c', c],
    ]);

  it('stand in the order of English, and those of another kind may stand before them', () => {
    expect(refusedBy('figures-in-order', swapped, swapped.bad, { kinds: kinds('year') })).toEqual([]);
    expect(refusedBy('figures-in-order', swapped, { text: '{c} do {b}: {a}' }, { kinds: kinds('year') })).not.toEqual([]);
    expect(refusedBy('figures-in-order', swapped, swapped.bad, { kinds: kinds('rate') })).not.toEqual([]);
  });

  it('name a range from its lower end to its upper one, of whatever kinds the two are', () => {
    const range: Example = pl('{slow-from} to {slow-to} moves', '{slow-to} do {slow-from}', 'od {slow-from} do {slow-to}');
    const ends = { kinds: new Map([...kinds('year'), ['slow-from', 'count'], ['slow-to', 'rate']]) };

    expect(refusedBy('figures-in-order', range, range.bad, ends)).not.toEqual([]);
    expect(refusedBy('figures-in-order', range, range.good, ends)).toEqual([]);
  });
});
