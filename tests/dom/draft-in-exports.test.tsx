import { afterEach, describe, expect, it } from 'vitest';
import { Aid } from '../../components/aid';
import type { View } from '../../components/aid-context';
import { DoublePage } from '../../components/double/double-page';
import { htmlOf } from '../../components/html-of';
import { DoorPage } from '../../components/late/door-page';
import { morePages, moreParts, moreSteps } from '../../components/more-parts';
import { PrintSheet } from '../../components/print-sheet';
import { StepPlan } from '../../components/step-plan';
import { recordNote } from '../../lib/export/record-note';
import type { Language } from '../../lib/languages';
import type { Layout } from '../../lib/layout';
import { planNow } from '../../lib/plan/plan-now';
import { easyWords } from '../../lib/words/easy-words';
import { aidWords, talk } from '../support/builders';
import { ofEveryKind as full } from '../support/every-kind';
import { easy, englishNow, fakeLanguages, welsh } from '../support/fake-languages';
import { bracketedWords, packInBrackets } from '../support/in-brackets';
import { button, clearScreen, find, mount, paperPlatform, press } from '../support/screen';

afterEach(clearScreen);

const sentence = aidWords.t('language.draft');
const easySentence = aidWords.t('language.draftEasy');
const layouts: Layout[] = ['a4', 'large', 'door', 'double', 'easy'];

const wordsOf = ({ locale, simple }: Language) =>
  simple ? easyWords(aidWords, locale) : locale === 'en-GB' ? aidWords : bracketedWords;

/** A plan with figures that were seen, in a decision that nobody has signed and that has to be looked at again. */
function about(now: Language, pack = { ...full, reviewBy: '2026-01-01' }) {
  const t = talk({ packs: [pack, packInBrackets(pack)] });
  const { consultation } = t;
  consultation.face('tiny');
  const decision = consultation.decision('tiny');
  decision.pickStratum('first');
  consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'quiet' });
  const rows = decision.rows.value.map(({ key }) => key);
  consultation.add('tiny', { kind: 'shown', stratum: 'first', options: ['go', 'other', 'wait'], rows });
  consultation.add('tiny', { kind: 'door', line: 'band', words: 'Knock' });
  if (now !== englishNow) consultation.add('tiny', { kind: 'language', locale: now.locale, draft: now.draft, beside: null });
  consultation.speak(now.locale);
  return t;
}

function sheet(now: Language, layout: Layout, pack?: typeof full): HTMLElement {
  const { consultation } = about(now, pack);
  const root = document.createElement('div');
  root.innerHTML = htmlOf(
    <PrintSheet
      plan={planNow(consultation)}
      words={wordsOf(now)}
      layout={layout}
      english={{ plan: planNow(consultation.in('en-GB')), words: aidWords }}
      draft={now.draft}
    />,
  );
  return root;
}

/** Each element that says nothing but that this is a draft, by its own language. */
const marks = (root: ParentNode) =>
  [...root.querySelectorAll('[lang]')].flatMap((one) => {
    const text = one.textContent?.trim() ?? '';
    return [sentence, `⟦${sentence}⟧`, easySentence].includes(text) ? [[one.getAttribute('lang'), text]] : [];
  });
const inBoth = [
  [welsh.locale, `⟦${sentence}⟧`],
  ['en-GB', sentence],
];

describe.each(layouts.filter((layout) => layout !== 'easy'))('the paper %s', (layout) => {
  it('says in a draft language that it is a draft, in that language and in English', () => {
    expect(marks(sheet(welsh, layout))).toEqual(inBoth);
  });

  it('says it before anything that is hers', () => {
    const text = sheet(welsh, layout).textContent ?? '';

    // The card on the door is hers, and what is ours stands at its foot.
    if (layout !== 'door') expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('quiet'));
  });

  it('says nothing of it in English, nor in a language that is signed', () => {
    for (const now of [englishNow, { ...welsh, draft: false }]) expect(sheet(now, layout).textContent).not.toContain(sentence);
  });
});

it.each(['a4', 'large', 'door', 'easy'] as const)('easy words that nobody has signed say so on paper: %s', (layout) => {
  // On Easy Read each sentence has a line of its own.
  const saidOn = (now: Language) => sheet(now, layout).textContent?.replace(/\s/g, '');

  expect(saidOn(easy)).toContain(easySentence.replace(/\s/g, ''));
  expect(saidOn({ ...easy, draft: false })).not.toContain(easySentence.replace(/\s/g, ''));
});

describe('her plan in two languages, on paper', () => {
  const lineOf = (root: HTMLElement, id: string) => find(root, `[data-line="${id}"]`);

  it('says at its top what paper in one language says there: that the decision is unsigned', () => {
    const paper = sheet(welsh, 'double');
    const line = lineOf(paper, 'unsigned');

    expect(line.textContent).toContain(`⟦${aidWords.t('start.unsigned')}⟧`);
    expect(Number(line.getAttribute('value'))).toBeLessThan(4);
    expect(lineOf(paper, 'unsigned.tiny').textContent).toContain(aidWords.t('plan.unsigned', { titles: full.title }));
    expect(lineOf(paper, 'decision.tiny').nextElementSibling).toBe(lineOf(paper, 'unsigned.tiny'));
  });

  it('says nothing of the kind of a decision that is signed', () => {
    const signOff = { item: 'clinical', name: 'A', role: 'B', on: '2026-01-01', version: full.version, statement: 'C' };

    expect(sheet(welsh, 'double', { ...full, signOffs: [signOff] }).querySelector('[data-line^="unsigned"]')).toBeNull();
  });

  it('says of figures past their date that they are, and who has still to look at them', () => {
    const root = sheet(welsh, 'double');
    const past = aidWords.t('figure.pastDateSaid', { date: aidWords.date('2026-01-01') });

    expect(root.textContent).toContain(past);
    expect(lineOf(root, 'seen.tiny.signed').textContent).toContain(aidWords.t('passport.notChecked'));
  });

  it('marks the name of a source as English in both', () => {
    const sources = [...sheet(welsh, 'double').querySelectorAll('[data-line$=".source"] .double-text')];

    expect(sources.length).toBeGreaterThan(0);
    for (const one of sources) {
      const name = find(one, '[lang="en"][dir="ltr"]');
      expect(name.textContent).not.toBe('');
      expect(one.textContent?.replace(name.textContent ?? '', '')).toMatch(/^⟦*Source⟧?: ⟧?$/);
    }
  });
});

/** The whole aid in a language, at her plan. */
async function shown(now: Language) {
  const t = about(now);
  const paper = paperPlatform();
  const fake = fakeLanguages([englishNow, welsh, easy]);
  fake.now.value = now;
  const root = await mount(
    <Aid
      consultation={t.consultation}
      platform={{ ...paper.platform, languages: fake.languages }}
      words={wordsOf(now)}
      english={aidWords}
      steps={{ ...moreSteps, plan: StepPlan }}
      pages={{ ...morePages, double: DoublePage, door: DoorPage }}
      parts={moreParts}
    />,
  );
  const step = (name: View['at']) => press(button(find(root, 'nav.steps'), wordsOf(now).t(`step.${name}`).trim()));
  const by = (id: string) => press(find(root, `main [data-testid="${id}"]`));
  await step('plan');
  return { ...paper, root, by };
}

describe('what leaves the screen of her plan', () => {
  const page = (text = '') => new DOMParser().parseFromString(text, 'text/html');

  it('says in a draft language that it is a draft: the saved page, her words, and the note in two languages', async () => {
    const { by, saved, copied } = await shown(welsh);
    await by('download');
    await by('copy-mine');

    expect(marks(page(saved[0]?.text))).toEqual(inBoth);
    expect(copied[0]?.split('\n\n').slice(1, 3)).toEqual([`⟦${sentence}⟧`, sentence]);
    await by('to-double');
    await by('copy-double');
    expect(copied[1]).toContain(`7.1.2. ${sentence}\n   ⟦${sentence}⟧\n`);
  });

  it('says it of the card on the door, as it is seen, as it is measured and as it is saved', async () => {
    const { root, by, saved } = await shown(welsh);
    await by('to-door');
    await by('save-door');

    for (const card of root.querySelectorAll('.door-card')) expect(marks(card)).toEqual(inBoth);
    expect(root.querySelectorAll('.door-card')).toHaveLength(2);
    expect(marks(page(saved[0]?.text))).toEqual(inBoth);
  });

  it('says of easy words that they are a draft, each sentence once and in no line of its own', async () => {
    const { by, saved, copied } = await shown(easy);
    await by('download');
    await by('copy-mine');

    expect(marks(page(saved[0]?.text))).toEqual([['en-GB', easySentence]]);
    expect(copied[0]?.split('\n\n')[1]).toBe(easySentence);
  });

  it('says nothing of drafts in English', async () => {
    const { by, saved, copied } = await shown(englishNow);
    await by('download');
    await by('copy-mine');

    expect(saved[0]?.text).not.toContain(sentence);
    expect(copied[0]).not.toContain(sentence);
  });
});

describe('the note in English', () => {
  const noteOf = (now: Language, length: 'full' | 'short') =>
    recordNote(planNow(about(now).consultation.in('en-GB')), aidWords, { length, ascii: false }).text;

  it.each(['full', 'short'] as const)('says which language was on the screen, and that it was a draft: %s', (length) => {
    expect(noteOf(welsh, length)).toContain(`\nLanguage on the screen: Welsh. ${sentence}\n`);
    expect(noteOf(easy, length)).toContain(`\nLanguage on the screen: Easy words. ${easySentence}\n`);
    expect(noteOf(englishNow, length)).not.toMatch(/on the screen: [EW]/);
  });

  it('says of a signed language which it was, where there is room', () => {
    const signed = { ...welsh, draft: false };

    expect(noteOf(signed, 'full')).toContain('\nLanguage on the screen: Welsh.\n');
    expect(noteOf(signed, 'short')).not.toContain('Language on the screen');
  });
});
