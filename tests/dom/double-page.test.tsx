import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Aid } from '../../components/aid';
import { DoubleLink } from '../../components/double/double-link';
import { DoublePage } from '../../components/double/double-page';
import { htmlOf } from '../../components/html-of';
import { LanguageNotes } from '../../components/language/language-notes';
import { moreParts, moreSteps } from '../../components/more-parts';
import { PrintSheet } from '../../components/print-sheet';
import { SavedPlans } from '../../components/saved-plans';
import { StepPlan } from '../../components/step-plan';
import type { Language, Languages } from '../../lib/languages';
import { planNow } from '../../lib/plan/plan-now';
import { aidWords, type Talk, talk } from '../support/builders';
import { ofEveryKind as full } from '../support/every-kind';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech';
import { bracketed, bracketedWords, packInBrackets } from '../support/in-brackets';
import { button, clearScreen, find, mount, paperPlatform, press } from '../support/screen';

afterEach(async () => {
  await clearScreen();
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'fakeSpeech'])
    delete (globalThis as unknown as Record<string, unknown>)[name];
});

const english: Language = { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', draft: false };
const welsh: Language = { locale: bracketed, name: 'Cymraeg', english: 'Welsh', dir: 'ltr', draft: true };

/** The way to two languages in the open, and what stands above every view besides. */
function Above() {
  return (
    <>
      <LanguageNotes />
      <DoubleLink />
    </>
  );
}

/** The whole aid in the language in brackets, or in English, with both at hand. */
async function shown({ now = welsh, t = about() }: { now?: Language; t?: Talk } = {}) {
  const paper = paperPlatform();
  const printed: string[] = [];
  const chosen: string[] = [];
  const languages: Languages = {
    offered: signal([english, welsh]),
    now: signal(now),
    asked: signal(undefined),
    cards: signal({}),
    choose: async (locale) => {
      chosen.push(locale);
      return { ok: true, value: undefined };
    },
  };
  const { consultation } = t;
  consultation.speak(now.locale);
  const print = async (layout: string) => {
    printed.push(layout);
    return { ok: true, value: undefined } as const;
  };
  const root = await mount(
    <Aid
      consultation={consultation}
      platform={{ ...paper.platform, print, languages }}
      words={now === english ? aidWords : bracketedWords}
      english={aidWords}
      steps={{ ...moreSteps, plan: StepPlan }}
      pages={{ double: DoublePage, saved: SavedPlans }}
      parts={{ ...moreParts, draft: Above }}
    />,
  );
  const words = now === english ? aidWords : bracketedWords;
  const step = (name: 'start' | 'matters' | 'compare' | 'questions' | 'decide' | 'plan') =>
    press(button(find(root, 'nav.steps'), words.t(`step.${name}`)));
  return { ...t, ...paper, root, printed, chosen, step };
}

function about(): Talk {
  const t = talk({ packs: [full, packInBrackets(full)] });
  t.consultation.face('tiny');
  t.consultation.decision('tiny').pickStratum('first');
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'میں a quiet room' });
  return t;
}

const by = (root: ParentNode, id: string) => find(root, `[data-testid="${id}"]`);
const lines = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('.double-line')].map((line) => ({
    id: line.dataset.line,
    number: find(line, '.line-number').textContent,
    langs: [...line.querySelectorAll('.double-text')].map((one) => one.getAttribute('lang')),
    text: find(line, '.double-texts').textContent,
  }));

describe('two languages at once', () => {
  it('are a press away on every step, and show that step', async () => {
    const { root, step } = await shown();
    for (const [name, id] of [
      ['start', 'question'],
      ['compare', 'row.sore.first'],
      ['decide', 'why'],
      ['plan', 'about.hopes'],
    ] as const) {
      await step(name);
      await press(by(root, 'to-double'));
      expect(
        lines(root).map((line) => line.id),
        name,
      ).toContain(id);
    }
  });

  it('have one number for both, in the digits of both, and each its own language', async () => {
    const { root, step } = await shown();
    await step('compare');
    await press(by(root, 'to-double'));
    const all = lines(root);

    expect(all.every(({ number }) => /^3\.\d+$/.test(number ?? ''))).toBe(true);
    const places = all.map(({ number }) => Number(number?.replace('3.', '')));
    expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
    expect(new Set(all.map(({ langs }) => langs.join(' ')))).toEqual(new Set([`${bracketed} en-GB`]));
  });

  it('show her words once, marked as hers, in no language of ours', async () => {
    const { root, step } = await shown();
    await step('plan');
    await press(by(root, 'to-double'));
    const line = find(root, '[data-line="about.hopes"]');

    expect([...line.querySelectorAll('.hers')].map(({ textContent }) => textContent)).toEqual(['میں a quiet room']);
    expect(find(line, '.hers').closest('[lang]')?.getAttribute('lang') ?? null).toBeNull();
    expect(find(line, '.hers').getAttribute('dir')).toBe('auto');
  });

  it('say in both languages whose words they are, and show what they say in English', async () => {
    const t = about();
    const hopes = t.consultation.events.value.find(({ kind }) => kind === 'about');
    t.consultation.add('tiny', { kind: 'english', event: hopes?.id ?? '', by: 'interpreter', words: 'I want a quiet room' });
    const { root, step } = await shown({ t });
    await step('plan');
    await press(by(root, 'to-double'));
    const line = find(root, '[data-line="about.hopes"]');

    expect([...line.querySelectorAll('.who')].map(({ textContent }) => textContent)).toEqual([
      '⟦In my words⟧ · In my words',
      '⟦An interpretation in English, by: ⟦An interpreter⟧⟧ · An interpretation in English, by: an interpreter',
    ]);
    expect(line.textContent).toContain('I want a quiet room');
  });

  it('put a colon between a line and its answer', async () => {
    const t = about();
    t.consultation.add('tiny', { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' });
    const { root, step } = await shown({ t });
    await step('plan');
    await press(by(root, 'to-double'));

    expect(find(root, '[data-line="need.interpreter"] [lang=en-GB]').textContent).toBe('An interpreter: Wanted');
  });

  it('lead on from step to step, with buttons in both languages', async () => {
    const { root } = await shown();
    await press(by(root, 'to-double'));
    expect(by(root, 'next').textContent).toBe('⟦Next: what matters to me⟧Next: what matters to me');
    for (let at = 0; at < 5; at += 1) await press(by(root, 'next'));
    expect(root.querySelector('[data-testid="next"]')).toBeNull();
    expect(lines(root)[0]?.text).toBe('⟦My plan⟧My plan');
    await press(by(root, 'double-before'));
    await press(by(root, 'double-to-step'));

    expect(find(root, 'main').dataset.step).toBe('decide');
  });

  it('ask which language where the screen is English, and leave the answers as they are', async () => {
    const { root, chosen } = await shown({ now: english });
    await press(by(root, 'to-double'));
    expect(lines(root)).toEqual([]);
    await press(button(find(root, 'main'), 'Cymraeg'));

    expect(chosen).toEqual([bracketed]);
  });

  it('are read aloud line by line, each in a voice of its own language, the number first', async () => {
    installFakeSpeech([{ lang: 'en-GB' }, { lang: bracketed }], window);
    const { root } = await shown();
    await press(by(root, 'to-double'));
    await press(by(root, 'read-aloud'));
    const speech = (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech;
    for (let at = 0; at < 40 && !speech.said.some((said) => said.endsWith(' There is a choice')); at += 1)
      await act(async () => speech.end());

    expect(speech.said.slice(-2)).toEqual([`${bracketed}: 1, 1. ⟦There is a choice⟧`, 'en-GB: There is a choice']);
    expect(find(root, '[data-aloud]').closest('.double-line')).toBe(find(root, '[data-line="title"]'));
  });

  it('say in the thread that they stood side by side', async () => {
    const { root, consultation } = await shown();
    await press(by(root, 'to-double'));

    const last = consultation.events.value.at(-1);
    expect(last).toMatchObject({ kind: 'language', locale: bracketed, draft: true, beside: 'en-GB' });
  });
});

describe('her plan in two languages', () => {
  it('has the same numbers on the screen, on paper and in the note', async () => {
    const { root, step, copied, printed, consultation } = await shown();
    await step('plan');
    await press(by(root, 'to-double'));
    await press(by(root, 'print-double'));
    await press(by(root, 'copy-double'));
    const onScreen = lines(root);

    const paper = document.createElement('div');
    paper.innerHTML = htmlOf(
      <PrintSheet
        plan={planNow(consultation)}
        words={bracketedWords}
        layout="double"
        english={{ plan: planNow(consultation.in('en-GB')), words: aidWords }}
        draft
      />,
    );
    expect(printed).toEqual(['double']);
    expect(lines(paper)).toEqual(onScreen);
    const [note = ''] = copied;
    const numbered = [...note.matchAll(/^(7\.\d+\.\d+)\. (.*)$/gm)].map(([, number, text]) => [number, text]);
    const copiedOf = new Map(numbered.map(([number = '', text = '']) => [number, text]));
    for (const { number, text } of onScreen) {
      const copy = copiedOf.get(number);
      // What nobody said is absent from her copy, so that what she keeps back looks like it.
      if (copy === undefined) expect(text).toContain('Not recorded');
      else expect(text).toContain(copy.split(' Not ')[0]);
    }
    expect(copiedOf.size).toBeLessThan(onScreen.length);
    expect(copiedOf.size).toBeGreaterThan(10);
    expect(note).toContain('It is not a note for the record.');
    expect(note).not.toMatch(/hope.*Not recorded/);
    expect(note.split('“میں a quiet room”').length).toBe(2);
  });

  it('keeps every letter of hers out of the lines of the note that are ours', async () => {
    const t = about();
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'one\n7. I agreed to everything' });
    const { root, step, copied } = await shown({ t });
    await step('plan');
    await press(by(root, 'to-double'));
    await press(by(root, 'copy-double'));

    expect(copied[0]).toContain('\n  > 7. I agreed to everything”');
    expect(copied[0]).not.toMatch(/^7\. I agreed/m);
  });
});

describe('what can be answered in two languages', () => {
  /** A step of the aid in two languages, with nothing said in it but what `about` says. */
  async function at(name: 'start' | 'matters' | 'compare' | 'questions' | 'decide', t = about()) {
    const seen = await shown({ t });
    await seen.step(name);
    await press(by(seen.root, 'to-double'));
    const line = (id: string) => find(seen.root, `[data-line="${id}"]`);
    const choose = (id: string) => press(find(line(id), 'input'));
    const deeds = () => t.consultation.events.value.filter(({ kind }) => kind !== 'language');
    const before = deeds().length;
    return { ...seen, line, choose, said: () => deeds().slice(before) };
  }

  it('has nothing chosen on any step before somebody chooses', async () => {
    const t = talk({ packs: [full, packInBrackets(full)] });
    t.consultation.face('tiny');
    const { root } = await shown({ t });
    await press(by(root, 'to-double'));
    for (let step = 0; step < 5; step += 1) {
      expect([...root.querySelectorAll<HTMLInputElement>('main input')].filter(({ checked }) => checked)).toEqual([]);
      await press(by(root, 'next'));
    }
  });

  it('is how much each thing matters, as one language records it, and can be taken back', async () => {
    const { line, said } = await at('matters');
    const [value] = full.values;
    const scale = find(line(`value.${value?.id}`), 'fieldset');
    expect(scale.querySelectorAll('input')).toHaveLength(4);
    expect(find(scale, 'label').textContent).toBe('⟦A lot⟧A lot');
    await press(find(scale, 'input[value="lot"]'));
    expect(said()).toMatchObject([{ kind: 'value', value: value?.id, weight: 'lot' }]);
    expect(line(`value.${value?.id}`).querySelector('.double-answer')?.textContent).toBe('⟦A lot⟧');

    await press(find(line(`value.${value?.id}`), '.link-button'));
    expect(said().at(-1)).toMatchObject({ kind: 'value', weight: null });
  });

  it('is where she stands and which option, in a group that says in both what is asked', async () => {
    const { root, choose, line, said } = await at('decide');
    expect(line('option.all.go').querySelector('input')).toBeNull();
    await choose('standing.all.leaning');
    await choose('option.all.go');

    expect(said()).toMatchObject([
      { kind: 'standing', standing: 'leaning', option: null },
      { kind: 'standing', standing: 'leaning', option: 'go' },
    ]);
    const group = find(line('standing.all.leaning').parentElement?.closest('fieldset') ?? root, 'legend');
    expect([...group.children].map((one) => one.getAttribute('lang'))).toEqual([bracketed, 'en-GB']);
    expect(lines(root).map(({ number }) => number)).toEqual(lines(root).map((_, index) => `6.${index + 1}`));
  });

  it('is her words, letter for letter, where they are asked for', async () => {
    const { line, said } = await at('decide');
    const field = find<HTMLTextAreaElement>(line('why'), 'textarea');
    await act(async () => {
      field.value = '  because\nso';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('blur'));
    });

    expect(said()).toMatchObject([{ kind: 'reason', words: '  because\nso' }]);
  });

  it('is a question from the list, recorded in English', async () => {
    const { root, line, said } = await at('questions');
    const [prompt] = full.questions;
    await press(find(line(`prompt.${prompt?.id}`), 'button'));

    expect(said()).toMatchObject([{ kind: 'question', question: `tiny.${prompt?.id}`, words: prompt?.text }]);
    expect(line(`prompt.${prompt?.id}`).querySelector('button')).toBeNull();
    expect(lines(root).map(({ id }) => id)).toContain(`asked.tiny.${prompt?.id}`);
  });

  it('is the group on the first step, and before any figure, which come when she says so', async () => {
    const t = talk({ packs: [full, packInBrackets(full)] });
    t.consultation.face('tiny');
    const { root, choose, said } = await at('compare', t);
    expect(lines(root).some(({ id }) => id?.startsWith('row.'))).toBe(false);
    await choose('group.first');
    expect(said()).toMatchObject([{ kind: 'stratum', stratum: 'first' }]);
    expect(lines(root).some(({ id }) => id?.startsWith('row.'))).toBe(false);

    await press(by(root, 'group-picked'));
    expect(lines(root).some(({ id }) => id?.startsWith('row.'))).toBe(true);
  });

  it('is that a row matters, on the row', async () => {
    const { root, choose, said } = await at('compare');
    await press(find(root, '[data-line="row.sore.first.source"] button'));
    await choose('mark');

    expect(said().at(-1)).toMatchObject({ kind: 'mark', on: true });
  });
});

describe('a number that somebody says on the telephone', () => {
  async function on(root: ParentNode, typed: string) {
    const field = by(root, 'line-number') as HTMLInputElement;
    await act(async () => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      field.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  }
  const standsOn = () => document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset.line;

  it('leads to its line, and opens the row that it is in where that is folded away', async () => {
    const { root, step } = await shown();
    await step('compare');
    await press(by(root, 'to-double'));
    const { number = '' } = lines(root).find(({ id }) => id === 'row.sore.first.found') ?? {};
    await press(by(root, 'fold-all'));
    expect(root.querySelector('[data-line="row.sore.first.found"]')).toBeNull();
    await on(root, number ?? '');
    expect(standsOn()).toBe('row.sore.first.found');

    const { number: second } = lines(root).find(({ id }) => id === 'row.sore.first.window') ?? {};
    await on(root, second?.replace('3.', '') ?? '');
    expect(standsOn()).toBe('row.sore.first.window');
  });

  it('leads to a line of another step, and says so where there is none', async () => {
    const { root } = await shown();
    await press(by(root, 'to-double'));
    await on(root, '6.1');
    expect(lines(root)[0]?.number).toBe('6.1');
    expect(standsOn()).toBe('title');
    await on(root, '3.999');

    expect(lines(root)[0]?.number).toBe('6.1');
    expect(root.textContent).toContain(bracketedWords.t('double.noLine', { number: '3.999' }));
  });

  it('stands with the name of its decision in both languages', async () => {
    const { root } = await shown();
    await press(by(root, 'to-double'));
    const names = [...find(root, '.double-of').children];

    expect(names.map((one) => one.getAttribute('lang'))).toEqual([bracketed, 'en-GB']);
    expect(names[1]?.textContent).toBe(full.title);
  });
});

describe('the comparison in two languages', () => {
  const rowLines = (root: ParentNode) => lines(root).filter(({ id }) => id?.startsWith('row.'));
  async function compared() {
    const seen = await shown();
    await seen.step('compare');
    await press(by(seen.root, 'to-double'));
    return seen;
  }

  it('folds row by row, each name under the number that it had, and opens them again', async () => {
    const { root } = await compared();
    const all = lines(root);
    const name = () => find(root, '[data-line="row.sore.first"] button');
    expect(name().getAttribute('aria-expanded')).toBe('true');
    await press(name());
    const folded = lines(root);

    expect(folded.filter(({ id }) => id?.startsWith('row.sore.first')).map(({ id }) => id)).toEqual(['row.sore.first']);
    expect(folded).toEqual(all.filter(({ id }) => !id?.startsWith('row.sore.first.')));
    expect(name().getAttribute('aria-expanded')).toBe('false');
    await press(name());
    expect(lines(root)).toEqual(all);
  });

  it('folds all rows at one press, and leaves every name and every option on the screen', async () => {
    const { root } = await compared();
    const all = lines(root);
    await press(by(root, 'fold-all'));

    expect(rowLines(root).length).toBe(root.querySelectorAll('.double-fold').length);
    expect(lines(root).filter(({ id }) => id?.startsWith('option.'))).toEqual(all.filter(({ id }) => id?.startsWith('option.')));
    await press(by(root, 'fold-all'));
    expect(lines(root)).toEqual(all);
  });

  it('is in the receipt, as figures on the screen in one language are', async () => {
    const { consultation } = await compared();

    expect(consultation.events.value.filter(({ kind }) => kind === 'shown')).toHaveLength(1);
  });

  it('leads to a row and back to its line', async () => {
    const { root, consultation } = await compared();
    await press(find(root, '[data-line="row.sore.first.source"] button'));
    expect(lines(root)[0]?.id).toBe('row.sore.first');
    expect(lines(root).every(({ number }) => /^4\.\d+\.\d+$/.test(number ?? ''))).toBe(true);
    expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'opened', row: 'sore.first' });
    await press(by(root, 'double-before'));

    expect(document.activeElement?.closest('[data-line]')).toBe(find(root, '[data-line="row.sore.first"]'));
  });

  it('shows the people of each option once, between both languages, with one sentence and one table', async () => {
    const { root } = await compared();
    await press(find(root, '[data-line="row.sore.first.source"] button'));
    const pictures = [...root.querySelectorAll('main [role="img"]')];
    const counted = full.rows
      .find(({ key }) => key === 'sore.first')
      ?.arms.filter(({ kind }) => kind === 'rate' || kind === 'range');

    expect(pictures.length).toBe(counted?.length);
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const line = find(root, `[data-line="${picture.closest<HTMLElement>('[data-line]')?.dataset.line}"]`);
      const [hers, between, english] = find(line, '.double-texts').children;
      expect(between?.contains(picture)).toBe(true);
      expect([hers?.getAttribute('lang'), english?.getAttribute('lang')]).toEqual([bracketed, 'en-GB']);
      expect(picture.getAttribute('aria-label')).toBe(hers?.textContent);
      expect(picture.querySelectorAll('*').length).toBeLessThan(5);
    }
    const table = find(root, '[data-line="table"] table');
    expect([...table.querySelectorAll('tbody th')].map(({ textContent }) => textContent?.trim())).toEqual(
      full.parts[0]?.options.map(({ name }) => `⟦${name}⟧ ${name}`),
    );
  });
});

describe('the way to two languages from a page that is no step', () => {
  const menu = (root: ParentNode, name: 'double' | 'saved') =>
    press(button(find(root, 'nav.steps'), bracketedWords.t(`step.${name}`)));

  it.each(['compare', 'decide'] as const)('leads to the step that she was last on: %s', async (name) => {
    const { root, step } = await shown();
    await step(name);
    await menu(root, 'saved');
    await menu(root, 'double');

    expect(lines(root)[0]?.number).toBe(name === 'compare' ? '3.1' : '6.1');
  });

  it('leads to the step that she had come to in two languages', async () => {
    const { root } = await shown();
    await press(by(root, 'to-double'));
    await press(by(root, 'next'));
    await menu(root, 'saved');
    await menu(root, 'double');

    expect(lines(root)[0]?.number).toBe('2.1');
  });

  it('leads to the first step of another decision, of which she has seen none', async () => {
    const other = { ...full, id: 'other' };
    const t = talk({ packs: [full, packInBrackets(full), other, packInBrackets(other)] });
    t.consultation.face('tiny');
    const { root, step } = await shown({ t });
    await step('decide');
    await menu(root, 'saved');
    await act(async () => t.consultation.face('other'));
    await menu(root, 'double');

    expect(lines(root)[0]?.number).toBe('1.1');
  });
});

describe('what she keeps from others at home', () => {
  it('is on the screen in two languages as it is in one, and not in what she takes along', async () => {
    const t = about();
    t.consultation.add('tiny', { kind: 'readers', others: true });
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'I am afraid of him.' });
    t.consultation.add('tiny', { kind: 'keptBack', of: 'about', name: 'worries', on: true });
    const { root, step, copied } = await shown({ t });
    await step('plan');
    expect(find(root, 'main').textContent).toContain('afraid of him');
    await press(by(root, 'copy-mine'));
    await press(by(root, 'to-double'));
    expect(find(root, 'main').textContent).toContain('afraid of him');
    await press(by(root, 'copy-double'));

    expect(copied).toHaveLength(2);
    for (const text of copied) expect(text).not.toContain('afraid of him');
    const numbered = [...(copied[1] ?? '').matchAll(/^(7\.\d+\.\d+)\. /gm)].map(([, number]) => number);
    // Its number is absent, and so is that of everything that nobody said: the two look the same.
    const unsaid = lines(root).filter(({ id }) => id === 'about.worries' || id === 'about.home');
    expect(unsaid).toHaveLength(2);
    for (const { number } of unsaid) expect(numbered).not.toContain(number);
    expect(copied[1]).not.toMatch(/worr.*Not recorded/i);
    expect(find(root, '.left-out').textContent).toContain('What worries me');
  });
});
