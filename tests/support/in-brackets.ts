import type { Pack } from '../../lib/pack/pack';
import type { AidMessages, AidWords } from '../../lib/words/aid-words';
import { createWords, type Message } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import local from '../../locales/en-GB/local.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';

/** A language of the tests alone: every sentence of it is the English one in brackets, so that one is told from the other. */
export const bracketed = 'cy';

const bracket = (text: string) => `⟦${text}⟧`;
const words = (message: Message): Message =>
  typeof message === 'string'
    ? bracket(message)
    : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, bracket(text ?? '')]));

const messages = { ...english, ...more, ...panel, ...late, ...local };

export const bracketedWords: AidWords = {
  ...createWords<AidMessages>(
    bracketed,
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, words(message)])) as AidMessages,
  ),
  source: createWords<AidMessages>('en-GB', messages),
};

/** What of a pack is words; a name, a version or a figure is none. */
const said = new Set([
  'text',
  'name',
  'label',
  'inSentence',
  'title',
  'question',
  'has',
  'hasNot',
  'had',
  'not',
  'optionOrder',
  'evidenceMethod',
]);

/** The same decision in that language: the same figures, and every sentence in brackets. */
export function packInBrackets(pack: Pack): Pack {
  const turned = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return said.has(key) ? bracket(value) : value;
    if (Array.isArray(value)) return value.map((one) => turned(one));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one, name)]));
    return value;
  };
  return { ...(turned(pack) as Pack), locale: bracketed };
}
