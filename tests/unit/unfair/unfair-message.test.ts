import { describe, expect, it } from 'vitest';
import { mailLink } from '../../../lib/unfair/mail-link';
import { type UnfairMessage, unfairBlocks, unfairText } from '../../../lib/unfair/unfair-message';
import type { AidMessages } from '../../../lib/words/aid-words';
import { createWords } from '../../../lib/words/words';
import first from '../../../locales/ur/first.json';
import late from '../../../locales/ur/late.json';
import more from '../../../locales/ur/more.json';
import { aidWords, tiny } from '../../support/builders';

const urdu = createWords<AidMessages>('ur', first, more, late);
const row = tiny.rows.find(({ key }) => key === 'sleep');
const place = { pack: tiny, part: undefined, row, option: undefined, screen: 'step.row' } as const;
const message = (change: Partial<UnfairMessage> = {}): UnfairMessage => ({
  here: { ...place, words: urdu, pack: { ...tiny, title: 'ایک چھوٹا فیصلہ' }, language: 'اردو' },
  english: { ...place, words: aidWords, language: 'Urdu' },
  locale: 'ur',
  draft: true,
  evenhand: '0.5.0',
  wrong: 'translation',
  hers: 'یہ لفظ تکلیف دیتا ہے۔',
  practice: false,
  ...change,
});

describe('a message in another language', () => {
  it('says everything in it first, then in English with the ids, and her words last', () => {
    const [here, english, hers] = unfairBlocks(message());

    expect(here).toMatchObject({ locale: 'ur', text: expect.stringContaining(`${urdu.t('note.decision')}: ایک چھوٹا فیصلہ`) });
    expect(here?.text).not.toMatch(/\[tiny\]|\[translation\]/);
    expect(english?.locale).toBe('en-GB');
    for (const line of [
      'What is wrong: The translation [translation]',
      'Decision: A tiny choice [tiny]',
      'Row: Losing sleep [sleep]',
      'Screen: A closer look [row]',
      'Language: Urdu, draft [ur]',
      `Version: 1.2.3 [${tiny.hash}]`,
    ])
      expect(english?.text.split('\n')).toContain(line);
    expect(hers?.text).toBe(`${urdu.t('unfair.words')}:\nیہ لفظ تکلیف دیتا ہے۔`);
    expect(hers?.locale).toBeUndefined();
  });

  it('has as many lines of facts in both, and leaves out what was not said', () => {
    const lines = (change: Partial<UnfairMessage>) => unfairBlocks(message(change)).map(({ text }) => text.split('\n').length);

    // The last two of the first part say that English follows.
    expect(lines({})[0]).toBe((lines({})[1] ?? 0) + 2);
    expect(lines({ hers: ' \n' })).toHaveLength(2);
    expect(unfairText(message({ wrong: undefined }))).not.toContain('What is wrong');
  });

  it('says of a decision of a website’s own that it is local', () => {
    const english = { ...place, words: aidWords, language: 'Urdu', pack: { ...tiny, local: true as const } };

    expect(unfairText(message({ english }))).toContain('[tiny, local]');
  });
});

describe('the link to a mail program', () => {
  it('takes no more headers than it was given, whatever the address and the words are', () => {
    const { href } = mailLink('a?bcc=x&y@trust.example', 'A & B?', 'one\ntwo&cc=z');

    expect(href).toBe('mailto:a%3Fbcc%3Dx%26y@trust.example?subject=A%20%26%20B%3F&body=one%0D%0Atwo%26cc%3Dz');
  });

  it('leaves out a message that is too long for one, and takes half a letter', () => {
    expect(mailLink('a@b.example', 'S', 'x'.repeat(3_000))).toEqual({ href: 'mailto:a@b.example?subject=S', whole: false });
    expect(mailLink('a@b.example', 'S', 'a\uD83D').href).toContain('a%EF%BF%BD');
  });
});
