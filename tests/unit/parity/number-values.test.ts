import { describe, expect, it } from 'vitest';
import { languageDataOf } from '../../../lib/parity/language-data-of';
import { compareNumbers, numbersSaid } from '../../../lib/parity/number-words';

const toHundred = Array.from({ length: 99 }, (_, at) => `${at + 2}`);
const larger = ['1000', '1000000', '1000000000'];
const parts = ['1/2', '1/3', '1/4', '1/5', '1/6', '1/10', '%'];

/** What a word says, by language. */
const cases: Record<string, Record<string, string>> = {
  en: { 'twenty-five': '25', 'two hundred': '200', half: '1/2', twice: '2', fourth: '4', third: '1/3' },
  cy: {
    chweched: '6',
    seithfed: '7',
    wythfed: '8',
    nawfed: '9',
    pedairgwaith: '4',
    pumwaith: '5',
    canwaith: '100',
    'dau ddeg tri': '23',
    'hanner cant': '50',
    'tri ar ddeg': '13',
    'dau gant': '200',
    chwarter: '1/4',
  },
  pl: {
    kwadrans: '1/4',
    sześciokrotnie: '6',
    setny: '100',
    'dwadzieścia trzy': '23',
    dwieście: '200',
    połowa: '1/2',
    trzykrotnie: '3',
  },
  ro: { 'douăzeci și doi': '22', 'două sute': '200', 'un sfert': '1/4', dublu: '2', nouăsprezece: '19' },
  pt: { décimo: '10', sétimo: '7', 'vinte e três': '23', duzentas: '200', metade: '1/2' },
  so: { rubac: '1/4', rubuc: '1/4', 'saddex iyo labaatan': '23', 'laba boqol': '200', nus: '1/2', afraad: '4' },
  ar: {
    سدس: '1/6',
    سادس: '6',
    السابعة: '7',
    ثامن: '8',
    تاسع: '9',
    'خمسة وعشرون': '25',
    'ثلاث عشرة': '13',
    مائتين: '200',
    مرتين: '2',
    نصفها: '1/2',
  },
  bn: { পঁচিশ: '25', তৃতীয়টিতে: '3', দ্বিগুণ: '2', অর্ধেক: '1/2', 'দুই শত': '200' },
  ur: {
    چھٹا: '6',
    ساتواں: '7',
    آٹھواں: '8',
    چھیاسٹھ: '66',
    سڑسٹھ: '67',
    'بہتر فیصد': '72',
    پچھتر: '75',
    ننانوے: '99',
    'دو سو': '200',
    چوتھائی: '1/4',
  },
};

describe.each(Object.entries(cases))('numbers in words in %s', (language, words) => {
  const data = languageDataOf(language);
  if (!data) throw new Error(`nothing is known of ${language}`);

  it.each(Object.entries(words))('“%s” says %s', (text, value) => {
    expect(numbersSaid(text, data)[0]?.values).toContain(value);
  });

  it('are known from two to a hundred, with the larger ones and the parts', () => {
    const known = new Set(data.values.map(([value]) => value));

    expect([...toHundred, ...larger, ...parts].filter((value) => !known.has(value))).toEqual([]);
  });
});

describe('numbers of two texts', () => {
  const of = (...values: string[][]) => values.map((one) => ({ word: one.join(), values: one }));

  it('are held against each other by what they say, each once', () => {
    expect(compareNumbers(of(['2'], ['3']), of(['3'], ['2']))).toEqual({ more: [], fewer: [] });
    expect(compareNumbers(of(['2'], ['2']), of(['2']))).toMatchObject({ more: [{ word: '2' }], fewer: [] });
    expect(compareNumbers(of(['4']), of(['3'], ['4']))).toMatchObject({ more: [], fewer: [{ word: '3' }] });
  });

  it('are a third or the third, whichever lets the others have a partner', () => {
    expect(compareNumbers(of(['3', '1/3'], ['3']), of(['3'], ['1/3']))).toEqual({ more: [], fewer: [] });
  });

  it('of no known value have no partner', () => {
    expect(compareNumbers(of([]), of(['2'])).more).toHaveLength(1);
  });
});
