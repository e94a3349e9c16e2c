import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../components/aid-context';
import type { Language, LanguageEntry } from '../../lib/languages';
import entries from '../../locales/languages.json';
import { aidWords, talk } from '../support/builders';
import { easy, englishNow, fakeLanguages, polish, urdu, welsh } from '../support/fake-languages';
import { button, clearScreen, find, press, showAid, type } from '../support/screen';

afterEach(async () => {
  await clearScreen();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const screens: View['at'][] = [
  'start',
  'matters',
  'compare',
  'questions',
  'decide',
  'plan',
  'door',
  'thread',
  'keeping',
  'carry',
];
const inHead = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('.languages [data-language]')].map(({ textContent }) => textContent);
const show = async (fake = fakeLanguages()) => ({ fake, ...(await showAid({ platform: { languages: fake.languages } })) });
const speaks = (...tags: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);

describe('the language of the screen', () => {
  it('is offered in the head of every view, Welsh first, each by its own name in its own letters', async () => {
    const { root, step } = await show();

    for (const screen of screens) {
      await step(screen);
      expect(inHead(root), screen).toEqual(['Cymraeg', 'Polski', 'اردو']);
    }
    const name = find(root, '[data-language=ur] bdi');
    expect([name.lang, name.dir]).toEqual(['ur', 'rtl']);
  });

  it('turns at a press, keeps the screen and the words that are being typed, and offers the way back', async () => {
    const { root, step, fake } = await show();
    await step('matters');
    const field = find<HTMLTextAreaElement>(root, 'textarea');
    await type(field, 'half a sen');
    await press(find(root, '[data-language=cy]'));

    expect(fake.chosen).toEqual(['cy']);
    expect(inHead(root)).toEqual(['English', 'Polski', 'اردو']);
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).toBe('half a sen');
    expect(find(root, 'main').dataset.step).toBe('matters');
  });

  it('stays where the words of another do not arrive, and says so', async () => {
    const { root, fake } = await show();
    fake.answer.value = { ok: false, why: 'pack_missing' };
    await press(find(root, '[data-language=pl]'));

    expect(fake.now.value).toBe(englishNow);
    expect(find(root, '.said-now').textContent).toBe(aidWords.t('why.pack_missing'));
  });

  it('has one other at hand at every width: Welsh beside English, English beside any other, in the list that there is', async () => {
    const list = (entries as LanguageEntry[]).map(
      ({ signOffs, ...entry }): Language => ({ ...entry, draft: signOffs.length === 0 }),
    );
    const { root } = await show(fakeLanguages(list));
    const always = () =>
      [...root.querySelectorAll<HTMLElement>('.languages [data-language]:not(.language-more)')].map(
        ({ dataset }) => dataset.language,
      );

    expect(always()).toEqual(['cy']);
    await press(find(root, '[data-language=ur]'));
    expect(always()).toEqual(['en-GB']);
  });

  const atHand = (root: ParentNode) =>
    [...root.querySelectorAll<HTMLElement>('.languages [data-language]:not(.language-more)')].map(
      ({ dataset }) => dataset.language,
    );
  const turn = (fake: ReturnType<typeof fakeLanguages>, ...each: Language[]) =>
    each.reduce(
      (before, one) =>
        before.then(() =>
          act(async () => {
            fake.now.value = one;
          }),
        ),
      Promise.resolve(),
    );

  it('leads from easy words back to the language that she turned to them from', async () => {
    const { root, fake } = await show(fakeLanguages([englishNow, easy, welsh, polish, urdu]));
    await turn(fake, easy);
    expect(atHand(root)).toEqual(['en-GB']);
    await turn(fake, polish, easy);
    expect(atHand(root)).toEqual(['pl']);
    await turn(fake, englishNow, easy);
    expect(atHand(root)).toEqual(['en-GB']);
    await turn(fake, englishNow);
    expect(atHand(root)).toEqual(['pl']);
  });

  it('leads back to the one that it began in, and to Welsh once that is not offered or another plan is open', async () => {
    const fake = fakeLanguages([englishNow, easy, welsh, polish]);
    fake.now.value = polish;
    const { root, consultation } = await show(fake);
    await turn(fake, englishNow);
    expect(atHand(root)).toEqual(['pl']);
    await act(async () => {
      fake.offered.value = [englishNow, welsh];
    });
    expect(atHand(root)).toEqual(['cy']);
    await act(async () => {
      fake.offered.value = [englishNow, welsh, polish];
      consultation.turnTo('another', []);
    });
    expect(atHand(root)).toEqual(['cy']);
  });

  it('has no control in a shell that has no languages', async () => {
    const { root } = await showAid();

    expect(root.querySelector('.languages')).toBeNull();
  });
});

describe('a browser in another language', () => {
  it('is invited in that language, and nothing is chosen for it', async () => {
    speaks('ur-PK', 'en');
    const { root, fake } = await show();
    const invited = find<HTMLButtonElement>(root, '[data-testid=invited]');

    const line = invited.closest('p');
    expect([line?.lang, line?.dir, invited.textContent]).toEqual(['ur', 'rtl', 'اسے اردو میں پڑھیں']);
    expect(fake.chosen).toEqual([]);
    const seen: Element[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this);
    });
    invited.focus();
    await press(invited);
    expect(fake.chosen).toEqual(['ur']);
    expect(root.querySelector('[data-testid=invited]')).toBeNull();
    // At the top of everything, with its title read next.
    expect(document.activeElement).toBe(find(root, 'main h1'));
    expect(seen.at(-1)).toBe(find(root, '.screen'));
  });

  it.each([
    ['is in English first', ['en-GB', 'ur'], undefined],
    ['asks for one that there is not', ['gu-IN', 'en'], undefined],
    ['asks for one that is not offered, since drafts are hidden', ['ur'], [englishNow]],
  ])('is not invited where it %s', async (_, tags, offered) => {
    speaks(...tags);
    const { root, fake } = await show(fakeLanguages(offered));

    expect(root.querySelector('[data-testid=invited]')).toBeNull();
    expect(fake.chosen).toEqual([]);
  });
});

describe('a browser in a language that is not there', () => {
  const line = (root: ParentNode) => root.querySelector<HTMLElement>('[data-testid=passed-over]');

  it('is told so in one line of English with its own lang, by the own name of the language too', async () => {
    speaks('fr-FR', 'fr', 'en');
    const { root, fake } = await show();

    expect([line(root)?.lang, line(root)?.dir]).toEqual(['en-GB', 'ltr']);
    expect(line(root)?.textContent).toBe('français French is not here yet. This is in English.');
    expect(line(root)?.querySelector('b')?.lang).toBe('fr');
    expect(root.querySelector('[data-testid=invited]')).toBeNull();
    expect(fake.chosen).toEqual([]);
  });

  it('is told so in its own words where drafts are hidden', async () => {
    speaks('ur-PK');
    const { root } = await show(fakeLanguages([englishNow]));

    expect(line(root)?.querySelector('b')?.textContent).toMatch(/اردو/);
    expect(line(root)?.textContent).toContain('Urdu is not here yet. This is in English.');
  });

  it('is invited to one further down that is there', async () => {
    speaks('ta-LK', 'cy', 'en');
    const { root, fake } = await show();

    expect(line(root)?.textContent).toContain('Tamil is not here yet.');
    await press(find(root, '[data-testid=invited]'));
    expect(fake.chosen).toEqual(['cy']);
    expect(line(root)).toBeNull();
  });

  it('is not told again once the line was put away, on no view and in no other language, and nothing is stored', async () => {
    speaks('fr-FR');
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    const { root, step, consultation } = await show();
    await press(find(root, '[data-testid=passed-over] button'));

    expect(line(root)).toBeNull();
    expect(document.activeElement).toBe(find(root, 'main h1'));
    await press(find(root, '[data-language=cy]'));
    await press(find(root, '[data-language=en-GB]'));
    await step('matters');
    await step('start');
    expect(line(root)).toBeNull();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual(before);
    expect(consultation.events.value).toEqual([]);
  });

  it.each([
    ['in English', ['en-US', 'fr']],
    ['in one that is offered', ['pl-PL', 'fr']],
    ['of no language', ['']],
  ])('is told nothing where it is %s', async (_, tags) => {
    speaks(...tags);
    const { root } = await show();

    expect(line(root)).toBeNull();
  });

  it('says nothing of her where it is that of a clinician', async () => {
    speaks('fr-FR', 'cy');
    const { root } = await showAid({ platform: { languages: fakeLanguages().languages, clinical: true } });

    expect(line(root)).toBeNull();
    expect(root.querySelector('[data-testid=invited]')).toBeNull();
  });

  it('is told once, by the sentence for what the page asked for, where that is not there either', async () => {
    speaks('fr-FR');
    const { root, fake } = await show();
    await act(async () => {
      fake.asked.value = 'gu';
    });

    expect(line(root)).toBeNull();
    expect(find(root, '[data-testid=not-here]').textContent).toContain('Gujarati');
  });
});

describe('a draft', () => {
  it('is marked above every view in one line, in its own language and in English, with who has not checked it a press away', async () => {
    const { root, step, fake } = await show();
    await act(async () => {
      fake.now.value = urdu;
    });

    for (const screen of screens) {
      await step(screen);
      expect(find(root, 'main').firstElementChild?.getAttribute('data-testid'), screen).toBe('draft');
      const mark = find(root, '[data-testid=draft] summary');
      expect(mark.textContent).toBe(`اردو: ${aidWords.t('language.draftShort')} · draft`);
      for (const english of [find(mark, 'b[lang]'), find(root, '[data-testid=draft] > p[lang]')])
        expect([english.lang, english.dir]).toEqual(['en-GB', 'ltr']);
      expect([...root.querySelectorAll('[data-testid=draft] > p')].map(({ textContent }) => textContent)).toEqual([
        aidWords.t('language.draft'),
        'Draft, not reviewed by a speaker who is a midwife.',
      ]);
    }
  });

  it('says so once in easy words, which are English', async () => {
    const { root, fake } = await show(fakeLanguages([englishNow, easy]));
    await act(async () => {
      fake.now.value = easy;
    });

    expect(find(root, '[data-testid=draft] summary').textContent).toBe('Easy words: draft');
    expect([...root.querySelectorAll('[data-testid=draft] > p')].map(({ textContent }) => textContent)).toEqual([
      aidWords.t('language.draftEasy'),
    ]);
  });

  it('says nothing once it is signed', async () => {
    const { root, fake } = await show();
    await act(async () => {
      fake.now.value = { ...welsh, draft: false };
    });

    expect(root.querySelector('[data-testid=draft]')).toBeNull();
  });
});

describe('a language that is not there', () => {
  const asks = async (locale: string) => {
    const { root, fake } = await show();
    await act(async () => {
      fake.asked.value = locale;
    });
    return find(root, '[data-testid=not-here]');
  };

  it('is named in English with its own lang, and every word of hers stays', async () => {
    const note = await asks('gu');

    expect(note.textContent).toBe('Gujarati is not here yet. This is in English.');
    expect([note.querySelector('span')?.lang, note.querySelector('span')?.dir]).toEqual(['en-GB', 'ltr']);
  });

  it('is told in its own words too, where it was withdrawn', async () => {
    const note = await asks('ur');

    expect(note.querySelector('b')?.lang).toBe('ur');
    expect(note.querySelector('b')?.textContent).toMatch(/اردو/);
    expect(note.querySelector('span')?.textContent).toBe('Urdu is not here yet. This is in English.');
  });

  it('is said as it was written where it is no language at all', async () => {
    expect((await asks('no_such!')).textContent).toBe('no_such! is not here yet. This is in English.');
  });
});

describe('the page of languages', () => {
  it('has every language by its own name, which of them is on the screen, which are drafts, and easy words apart', async () => {
    const { root } = await show(fakeLanguages([englishNow, easy, welsh, urdu]));
    await press(find(root, '[data-testid=all-languages]'));
    const lists = [...root.querySelectorAll('.language-list')].map((list) =>
      [...list.querySelectorAll('button')].map(({ textContent }) => textContent),
    );

    expect(lists).toEqual([['English, on the screen now', 'CymraegWelshdraft', 'اردوUrdudraft'], ['Easy wordsdraft']]);
    expect(find(root, 'main [data-language=en-GB]').getAttribute('aria-current')).toBe('true');
  });

  /** The aid with words that say which language they are in, so that it turns as a shell turns it. */
  const turning = async () => {
    const fake = fakeLanguages();
    const words = new Map([englishNow, welsh, polish, urdu].map(({ locale }) => [locale, { ...aidWords, locale }] as const));
    const shown = await showAid({
      platform: { languages: fake.languages },
      words: () => words.get(fake.now.value.locale) ?? aidWords,
    });
    const all = () => press(find(shown.root, '[data-testid=all-languages]'));
    const pick = (locale: string) => press(find(shown.root, `main [data-language=${locale}]`));
    /** What is said to whoever does not see the screen, wherever it stands. */
    const told = () => [...shown.root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).filter(Boolean);
    return { ...shown, fake, all, pick, told };
  };

  it('brings her back to the step that she came from once the language has come, and tells it once', async () => {
    const { root, step, all, pick, told } = await turning();
    await step('decide');
    await all();
    await pick('ur');

    expect(find(root, 'main').dataset.step).toBe('decide');
    expect(told()).toEqual([aidWords.t('language.changed', { language: 'اردو' })]);
    expect(find(root, '.said-now').textContent).toBe(told()[0]);
    expect(document.activeElement).toBe(find(root, 'main h1'));
  });

  it('brings her back from the menu as well, and from the language that is on the screen already', async () => {
    const { root, step, pick } = await turning();
    await step('questions');
    await step('language');
    await pick('en-GB');
    expect(find(root, 'main').dataset.step).toBe('questions');
    await step('language');
    await pick('cy');
    expect(find(root, 'main').dataset.step).toBe('questions');
  });

  it('stays where she is by the buttons of its head, where one did not come, and where she looks at two at once', async () => {
    const { root, step, all, pick, fake, told } = await turning();
    await step('decide');
    await all();
    await press(find(root, '.languages [data-language=cy]'));
    expect([find(root, 'main').dataset.step, told()]).toEqual([
      'language',
      [aidWords.t('language.changed', { language: 'Cymraeg' })],
    ]);
    fake.answer.value = { ok: false, why: 'pack_missing' };
    await pick('ur');
    expect(find(root, 'main').dataset.step).toBe('language');
    expect(find(root, '.said-now').textContent).toBe(aidWords.t('why.pack_missing'));
  });

  it('leads back to where she was', async () => {
    const { root, step } = await show();
    await step('decide');
    await press(find(root, '[data-testid=all-languages]'));
    await press(find(root, '[data-testid=language-done]'));

    expect(find(root, 'main').dataset.step).toBe('decide');
  });

  it('says that there is no other where there is none', async () => {
    const { root, step } = await show(fakeLanguages([englishNow]));
    await step('language');

    expect(find(root, 'main').textContent).toContain(aidWords.t('language.noOther'));
  });

  it('makes the letters larger on every view, and as they were again', async () => {
    const { root, step } = await show();
    root.classList.add('aid');
    await step('language');
    const choose = (size: string) => press(find(root, `input[value=${size}]`));
    await choose('largest');
    await step('start');

    expect(root.dataset.letters).toBe('largest');
    await step('language');
    await choose('usual');
    expect(root.dataset.letters).toBe('usual');
  });
});

describe('what is recorded of the language', () => {
  const recorded = (events: readonly { kind: string }[]) => events.filter(({ kind }) => kind === 'language');

  it('is nothing while nothing was said, and then what is on the screen, once', async () => {
    const { root, step, consultation } = await show();
    await press(find(root, '[data-language=ur]'));
    expect(consultation.events.value).toEqual([]);
    await step('questions');
    await press(find(root, '.prompts button'));

    expect(recorded(consultation.events.value)).toMatchObject([{ locale: 'ur', draft: true, beside: null }]);
    await step('start');
    await press(find(root, '[data-language=en-GB]'));
    expect(recorded(consultation.events.value)).toMatchObject([
      { locale: 'ur' },
      { locale: 'en-GB', draft: false, beside: null },
    ]);
  });

  it('is nothing where it is English from the start', async () => {
    const { step, consultation } = await showAid({
      talk: talk(),
      platform: { languages: fakeLanguages([englishNow, polish]).languages },
    });
    await step('compare');

    expect(recorded(consultation.events.value)).toEqual([]);
  });
});

describe('the page of decisions', () => {
  it('marks as English what is not there in the language of the screen', async () => {
    const fake = fakeLanguages();
    const card = { id: 'a', title: 'One', stage: 'birth' as const, question: 'Which?' };
    const other = { ...card, id: 'b', title: 'Other' };
    fake.now.value = polish;
    const { root, step } = await showAid({
      platform: {
        languages: { ...fake.languages, cards: { value: { a: { ...card, title: 'Jeden' } } } as never },
        shelf: { cards: [card, other], load: async () => ({ ok: false, why: 'pack_missing' }) },
      },
    });
    await step('decisions');
    const titles = [...root.querySelectorAll<HTMLElement>('.decision b')].map(({ textContent, lang }) => [textContent, lang]);

    expect(titles).toEqual([
      ['Jeden', ''],
      ['Other', 'en-GB'],
    ]);
    expect(button(root, 'Other').querySelector('span')?.lang).toBe('en-GB');
  });
});
