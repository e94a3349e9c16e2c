import { describe, expect, it } from 'vitest';
import { type ParityInput, parityProblems } from '../../../lib/parity/parity-problems';
import { parityRules } from '../../../lib/parity/parity-rules';

type Texts = Record<string, unknown>;

const english: Texts = {
  'start.title': 'There is a choice',
  'start.half': 'Half were below it.',
  'start.staff': 'Staff call this cut an episiotomy.',
  'start.nhs': 'The NHS pays for it.',
  'start.ask': 'What would you like to ask?',
  'start.quoted': 'Source of “{row}”',
  'start.seen': { one: 'One code is new.', other: '{n} codes are new.' },
  'start.long': 'You can take your time, ask somebody else, and change your mind about {option} whenever you like.',
};
const polish: Texts = {
  'start.title': 'Jest wybór',
  'start.half': 'Połowa była poniżej.',
  'start.staff': 'Personel mówi na to nacięcie „episiotomy”.',
  'start.nhs': 'Płaci za to NHS.',
  'start.ask': 'O co chciałaby Pani zapytać?',
  'start.quoted': 'Źródło: „{row}”',
  'start.seen': {
    one: 'Nowy jest {n} kod.',
    few: 'Nowe są {n} kody.',
    many: 'Nowych jest {n} kodów.',
    other: 'Nowe kody: {n}.',
  },
  'start.long': 'Może Pani się zastanowić, zapytać kogoś innego i w każdej chwili zmienić zdanie w sprawie: {option}.',
};
const urdu: Texts = {
  'start.title': 'آپ کے پاس انتخاب ہے',
  'start.half': 'آدھے اس سے کم تھے۔',
  'start.staff': 'اسٹاف اس چیرے کو “episiotomy” کہتا ہے۔',
  'start.nhs': 'اس کے پیسے NHS دیتا ہے۔',
  'start.ask': 'آپ کیا پوچھنا چاہیں گی؟',
  'start.quoted': '“{row}” کا ماخذ',
  'start.seen': { one: '{n} کوڈ نیا ہے۔', other: '{n} کوڈ نئے ہیں۔' },
  'start.long': 'آپ وقت لے سکتی ہیں، کسی اور سے پوچھ سکتی ہیں، اور {option} کے بارے میں جب چاہیں رائے بدل سکتی ہیں۔',
};
const told = (input: Partial<ParityInput>) =>
  parityProblems({ locale: 'pl', name: 'pl', words: polish, english, ...input }).map(({ rule }) => rule);
const inPolish = (more: Texts) => told({ words: { ...polish, ...more } });
const inUrdu = (more: Texts) => told({ locale: 'ur', words: { ...urdu, ...more } });

describe('words in another language', () => {
  it.each([
    ['Polish', 'pl', polish],
    ['Urdu', 'ur', urdu],
  ])('that are complete pass, in %s', (_, locale, words) => {
    expect(parityProblems({ locale, name: locale, words, english })).toEqual([]);
  });

  it('of which nothing is known are refused', () => {
    expect(told({ locale: 'tlh' })).toEqual(['language-known']);
  });

  const { 'start.title': _, ...without } = polish;
  const { few: __, ...noFew } = polish['start.seen'] as Texts;
  it.each<[string, string, Texts]>([
    ['a text that is missing', 'same-texts', without],
    ['a text of its own', 'same-texts', { ...polish, 'start.more': 'Więcej' }],
    ['an empty text', 'same-texts', { ...polish, 'start.title': ' ' }],
    ['a placeholder that is missing', 'same-placeholders', { ...polish, 'start.quoted': 'Źródło tego wiersza' }],
    ['a placeholder that stands twice', 'same-placeholders', { ...polish, 'start.quoted': 'Źródło: „{row}” {row}' }],
    ['another placeholder', 'same-placeholders', { ...polish, 'start.quoted': 'Źródło: „{rows}”' }],
    ['a form without its number', 'same-placeholders', { ...polish, 'start.seen': { ...noFew, few: 'Nowe są kody.' } }],
    ['a stray brace', 'whole-placeholders', { ...polish, 'start.title': 'Jest {wybór' }],
    ['a plural form that is missing', 'plural-complete', { ...polish, 'start.seen': noFew }],
    ['a form that no number asks for', 'plural-complete', { ...polish, 'start.seen': { ...noFew, few: '{n}.', two: '{n}.' } }],
    ['one form for several', 'plural-complete', { ...polish, 'start.seen': 'Nowe kody: {n}.' }],
    [
      'forms where nothing chooses one',
      'plural-complete',
      { ...polish, 'start.title': { one: 'a', few: 'b', many: 'c', other: 'd' } },
    ],
    ['a digit', 'no-digits-said', { ...polish, 'start.title': 'Są 2 wybory' }],
    ['a digit of another script', 'no-digits-said', { ...polish, 'start.title': 'Są ٢ wybory' }],
    ['a number in words', 'no-number-words-said', { ...polish, 'start.title': 'Są dwa wybory' }],
    ['more numbers than English has', 'no-number-words-said', { ...polish, 'start.half': 'Połowa, dwie trzecie, było poniżej.' }],
    ['a part that is not said', 'numbers-kept', { ...polish, 'start.half': 'Niektóre były poniżej.' }],
    ['a word in another script', 'own-script', { ...polish, 'start.title': 'Jest выбор' }],
    ['a word of two scripts', 'own-script', { ...polish, 'start.title': 'Jest wуbór' }],
    ['a mark of direction', 'nothing-unseen', { ...polish, 'start.title': 'Jest \u200Fwybór' }],
    ['a direction that is turned over', 'nothing-unseen', { ...polish, 'start.title': 'Jest \u202Ewybór\u202C' }],
    ['a soft hyphen', 'nothing-unseen', { ...polish, 'start.title': 'Jest wy\u00ADbór' }],
    ['a joiner in a script that joins nothing', 'nothing-unseen', { ...polish, 'start.title': 'Jest wy\u200Dbór' }],
    ['straight quotation marks', 'own-marks', { ...polish, 'start.quoted': 'Źródło: "{row}"' }],
    ['quotation marks of English', 'own-marks', { ...polish, 'start.quoted': 'Źródło: “{row}”' }],
    ['a quotation mark without its second', 'own-marks', { ...polish, 'start.quoted': 'Źródło: „{row}' }],
    ['a question that asks nothing', 'own-marks', { ...polish, 'start.ask': 'O co chciałaby Pani zapytać.' }],
    ['a full stop where English has none', 'own-marks', { ...polish, 'start.title': 'Jest wybór.' }],
    ['a text that says half of it', 'as-much-said', { ...polish, 'start.long': 'Sprawa: {option}.' }],
    [
      'a short text that is long',
      'as-much-said',
      { ...polish, 'start.title': 'Jest wybór, o którym może Pani teraz spokojnie pomyśleć' },
    ],
    ['a text that stayed English', 'translated', { ...polish, 'start.title': 'There is a choice' }],
    ['a half that stayed English', 'translated', { ...polish, 'start.ask': 'Co what would you like to ask?' }],
    ['a form for a man', 'said-to-her', { ...polish, 'start.ask': 'O co chciałbyś zapytać?' }],
    ['a form that leaves it open', 'said-to-her', { ...polish, 'start.ask': 'O co chciał(a) Pani zapytać?' }],
    ['one with two endings', 'said-to-her', { ...polish, 'start.ask': 'Czy jest Pani pewien/a?' }],
  ])('with %s are refused by %s', (_, rule, words) => {
    expect(told({ words })).toContain(rule);
  });

  it.each<[string, string, Texts]>([
    ['an Arabic letter', 'own-letters', { 'start.title': 'آپ كے پاس انتخاب ہے' }],
    ['a comma of English', 'own-marks', { 'start.nhs': 'اس کے پیسے, NHS دیتا ہے۔' }],
    ['a question mark of English', 'own-marks', { 'start.ask': 'آپ کیا پوچھنا چاہیں گی?' }],
    ['a full stop of English', 'own-marks', { 'start.half': 'آدھے اس سے کم تھے.' }],
    [
      'English words that are not set off and are most of it',
      'own-script',
      { 'start.staff': 'اسے staff call this cut an episiotomy کہتے ہیں۔' },
    ],
    ['an English word that English has not there', 'own-script', { 'start.title': 'آپ کے پاس (choices) انتخاب ہے' }],
    ['an abbreviation that grew together with a word', 'own-script', { 'start.nhs': 'اس کے پیسے وNHS دیتا ہے۔' }],
    ['digits of its own', 'no-digits-said', { 'start.title': 'آپ کے پاس ۲ انتخاب ہیں' }],
    ['a form for a man', 'said-to-her', { 'start.title': 'آپ انتخاب کر سکتے ہیں' }],
    ['a first person that is a man', 'said-to-her', { 'start.title': 'میں انتخاب کر سکتا ہوں' }],
  ])('in Urdu with %s are refused by %s', (_, rule, more) => {
    expect(inUrdu(more)).toContain(rule);
  });

  it.each<[string, Texts]>([
    ['a joiner inside a word', { 'start.title': 'آپ کے پاس اختیار می\u200Cہے' }],
    ['a word of staff among its own', { 'start.staff': 'اسٹاف اس چیرے کو بات چیت میں episiotomy کہتا ہے۔' }],
    ['the babies, as several', { 'start.title': 'آپ کے بچے انتخاب کر سکتے ہیں' }],
  ])('in Urdu with %s pass', (_, more) => {
    expect(inUrdu(more)).toEqual([]);
  });

  it('may say the number in a form of one alone where English does, and not in one of several numbers', () => {
    const forms = polish['start.seen'] as Texts;

    expect(inPolish({ 'start.seen': { ...forms, one: 'Nowy jest jeden kod.' } })).toEqual([]);
    // In Bengali, `one` is of nought too.
    const seen = { 'start.seen': { one: 'কোডটি নতুন।', other: '{n} কোড নতুন।' } };
    expect(told({ locale: 'bn', words: seen, english: { 'start.seen': english['start.seen'] } })).toEqual(['same-placeholders']);
  });

  it('may be the same as English where it is a name', () => {
    expect(told({ english: { ...english, 'a.b': 'Evenhand' }, words: { ...polish, 'a.b': 'Evenhand' } })).toEqual([]);
  });
});

describe('the options of a pack', () => {
  const say = (letters: number) => 'a '.repeat(Math.ceil(letters / 2)).trim();
  const pack = (lengths: Record<string, [good: number, hard: number]>) => ({
    options: Object.fromEntries(
      Object.entries(lengths).map(([id, [good, hard]]) => [
        id,
        {
          name: id,
          short: say(50),
          involves: say(200),
          good: say(good),
          hard: say(hard),
          where: say(20),
          time: say(20),
          people: say(20),
          changing: say(20),
        },
      ]),
    ),
  });
  const held = (words: unknown) =>
    parityProblems({ locale: 'so', name: 'so', isPack: true, words, english: pack({ home: [150, 150], ward: [150, 150] }) })
      .filter(({ rule }) => rule === 'even-with-english')
      .map(({ where, what }) => `${where}: ${what}`);

  it('that grow alike pass, however much longer the language is', () => {
    expect(held(pack({ home: [180, 180], ward: [180, 180] }))).toEqual([]);
  });

  it('of which one grows more than the others are refused', () => {
    expect(held(pack({ home: [300, 300], ward: [150, 150] })).join('\n')).toMatch(/home: is 1\.\d\d times as long/);
  });

  it('of which one grows in what is good are refused', () => {
    expect(held(pack({ home: [200, 130], ward: [170, 160] })).join('\n')).toMatch(/home: what is good is 1\.\d\d times/);
  });
});

describe('every rule of the gate', () => {
  it('has a name of its own, a reason and a source', () => {
    expect(new Set(parityRules.map(({ id }) => id)).size).toBe(parityRules.length);
    for (const { id, reason, source } of parityRules) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(reason).toMatch(/\.$/);
      expect(source).not.toBe('');
    }
  });
});
