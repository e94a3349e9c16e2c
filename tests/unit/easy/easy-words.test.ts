import { describe, expect, it } from 'vitest';
import { placeholdersIn } from '../../../lib/pack/placeholders';
import { sentencesIn } from '../../../lib/pack/sentences-in';
import { easySentence } from '../../../lib/parity/easy-rules';
import { parityProblems } from '../../../lib/parity/parity-problems';
import { easyWords } from '../../../lib/words/easy-words';
import { hardWords } from '../../../lib/words/hard-words';
import { oneLine } from '../../../lib/words/one-line';
import { reasonsAgainst } from '../../../scripts/judge-locales';
import { aidWords, packsToday } from '../../support/builders';
import { easyPacks, simple } from '../../support/easy-packs';

const packs = easyPacks();

/** Everything of a joined decision that is not a text: figures, options, rows, and which figure each text names. */
function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (!value || typeof value !== 'object') return value;
  const { text, figures, ...rest } = value as Record<string, unknown>;
  const said = typeof text === 'string' && figures ? { named: placeholdersIn(text).sort(), figures } : {};
  return { ...said, ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutTexts(inner)])) };
}

/** The texts of a file of words, by their path, but names and standings of studies. */
function textsIn(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join(' › '), value]];
  if (!value || typeof value !== 'object' || path[0] === 'sources') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** How much of what has this many letters or more is English word for word, from 0 to 1. */
function stillEnglish(easy: unknown, english: unknown, letters: number): number {
  const its = new Map(textsIn(english));
  const long = textsIn(easy).filter(([path]) => (its.get(path) ?? '').length >= letters);
  return long.filter(([path, text]) => its.get(path) === text).length / Math.max(1, long.length);
}

describe('easy words', () => {
  it('are there of the decisions that most women meet', () => {
    expect(packs.map(({ file }) => file.id)).toEqual(
      expect.arrayContaining(['place-of-birth', 'induction-or-waiting', 'birth-after-caesarean']),
    );
  });

  it.each(packs.map((one) => [one.file.id, one] as const))('of %s pass the gate, with every rule of English', (_, { folder }) => {
    expect(reasonsAgainst(folder, simple, packsToday)).toEqual([]);
  });

  it.each(packs.map((one) => [one.file.id, one] as const))('of %s have the figures of English, each in its place', (_, one) => {
    expect(withoutTexts(one.inEasy)).toEqual(withoutTexts(one.inEnglish));
  });

  it.each(packs.map((one) => [one.file.id, one] as const))(
    'of %s are words of their own, and not the English ones again',
    (_, { english, words }) => {
      expect(stillEnglish(words, english, 60)).toBeLessThan(0.1);
      expect(stillEnglish(words, english, 30)).toBeLessThan(0.3);
      expect(stillEnglish(english, english, 60)).toBe(1);
    },
  );

  it('that name another figure than English are seen by that comparison', () => {
    const of = (text: string) => ({ text, figures: { a: { kind: 'count', value: 3 }, b: { kind: 'count', value: 4 } } });

    expect(withoutTexts({ one: of('{a} women.') })).toEqual(withoutTexts({ one: of('It was {a}.') }));
    expect(withoutTexts({ one: of('{a} women.') })).not.toEqual(withoutTexts({ one: of('{b} women.') }));
    expect(withoutTexts({ value: 3 })).not.toEqual(withoutTexts({ value: 4 }));
  });

  it.each(packs.map((one) => [one.file.id, one] as const))('of %s stand a sentence on a line', (_, { inEasy }) => {
    const { lead, who, options, rows } = inEasy;
    const texts = [
      lead,
      who,
      ...options.flatMap(({ involves, good, hard }) => [involves, good, hard]),
      ...rows.flatMap(({ notes }) => notes),
    ];

    for (const { text } of texts) expect(text.split('\n')).toEqual(sentencesIn(text));
    expect(texts.some(({ text }) => text.includes('\n'))).toBe(true);
  });

  it('with a long sentence, or two ideas in one, are refused', () => {
    const english = { options: { home: { name: 'Home', short: 'You stay at home.' } } };
    const told = (short: string) =>
      parityProblems({
        locale: simple,
        name: 'easy',
        words: { options: { home: { name: 'Home', short } } },
        english,
        isPack: true,
      });
    const long = `You ${'stay '.repeat(easySentence.most)}home.`;

    expect(told('You stay at home.')).toEqual([]);
    expect(told(long)).toContainEqual(
      expect.objectContaining({ rule: 'easy-sentences', where: 'easy › options › home › short' }),
    );
    expect(told('You stay; it is home.')).toContainEqual(expect.objectContaining({ rule: 'easy-sentences' }));
    expect(told('Remaining domiciliary throughout everything.')).toContainEqual(
      expect.objectContaining({ rule: 'easy-no-longer-words' }),
    );
  });
});

describe('the interface around easy words', () => {
  const easy = easyWords(aidWords, simple);

  it('says the same as English, a sentence on a line, and begins a line after itself', () => {
    const plain = aidWords.t('readers.lead');

    expect(sentencesIn(plain).length).toBeGreaterThan(0);
    expect(oneLine(easy.t('readers.lead'))).toBe(plain);
    expect(easy.t('readers.lead')).toBe(`${sentencesIn(plain).join('\n')}\n`);
    expect(easy.t('step.plan')).toBe(aidWords.t('step.plan'));
    expect(easy.locale).toBe(simple);
  });

  it('says in easy words that nobody has signed', () => {
    expect(oneLine(easy.t('start.unsigned'))).toBe(aidWords.t('easy.unsigned'));
  });

  it('takes what hard words mean out of the text before them, where it stands whole in the plain one', () => {
    const said = { text: 'You may say no. Here are some words you will meet. A spinal is an injection.', figures: {} };

    expect(oneLine(easy.say(said)).trim()).toBe('You may say no.');
    expect(hardWords(easy.plain?.say(said) ?? '').meanings).toBe('A spinal is an injection.');
  });

  it('has the plain sentences for what is copied and kept', () => {
    expect(easy.plain?.t('start.unsigned')).toBe(aidWords.t('start.unsigned'));
    expect(easy.plain?.locale).toBe(simple);
  });
});
