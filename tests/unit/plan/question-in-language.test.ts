import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../lib/pack/in-language';
import type { Pack } from '../../../lib/pack/pack';
import { textsOf } from '../../../lib/pack/texts';
import { fromTheList, questionText } from '../../../lib/plan/from-the-list';
import type { AidMessages } from '../../../lib/words/aid-words';
import { createWords } from '../../../lib/words/words';
import { aidWords } from '../../support/builders';
import { joinedPacks } from '../../support/joined-packs';

const [english] = joinedPacks();
if (!english) throw new Error('a pack is needed');
const [first] = english.questions;
if (!first) throw new Error('a pack with a question is needed');
const said: Pack = {
  ...english,
  locale: 'pl',
  questions: english.questions.map(({ id, text }) => ({ id, text: `Po polsku: ${text}` })),
};
const polish = inLanguage(english, textsOf(english, said));
const polishWords = {
  ...createWords<AidMessages>('pl', { 'questions.way.nothing': 'A jeśli poczekam?' } as Partial<AidMessages>),
  source: aidWords,
};

const planIn = (pack: Pack) => ({ decisions: [{ pack }] });
const picked = { id: `${english.id}.${first.id}`, words: first.text };
const way = { id: 'way.nothing', words: aidWords.t('questions.way.nothing') };

describe('a question that was picked from the list', () => {
  it('is the same one in the record and in her language, each in its own words', () => {
    expect(questionText(picked, planIn(english), aidWords)).toBe(first.text);
    expect(questionText(picked, planIn(polish), polishWords)).toBe(`Po polsku: ${first.text}`);
    expect(questionText(way, planIn(polish), polishWords)).toBe('A jeśli poczekam?');
    for (const one of [picked, way]) {
      expect(fromTheList(one, planIn(english), aidWords)).toBe(true);
      expect(fromTheList(one, planIn(polish), polishWords)).toBe(true);
    }
  });

  it('is of whoever changed it as soon as its words are others, and stays as they wrote it in every language', () => {
    const changed = { ...picked, words: `${first.text} I mean at night.` };

    for (const [pack, words] of [
      [english, aidWords],
      [polish, polishWords],
    ] as const) {
      expect(fromTheList(changed, planIn(pack), words)).toBe(false);
      expect(questionText(changed, planIn(pack), words)).toBe(changed.words);
    }
  });

  it('is no other one because it has the words of one', () => {
    expect(fromTheList({ id: 'her-own', words: first.text }, planIn(polish), polishWords)).toBe(false);
  });
});
