import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Aid } from '../../components/aid';
import { DoubleLink } from '../../components/double/double-link';
import { DoublePage } from '../../components/double/double-page';
import { htmlOf } from '../../components/html-of';
import { moreParts, moreSteps } from '../../components/more-parts';
import { PrintSheet } from '../../components/print-sheet';
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
      pages={{ double: DoublePage }}
      parts={{ ...moreParts, draft: DoubleLink }}
    />,
  );
  const words = now === english ? aidWords : bracketedWords;
  const step = (name: 'start' | 'compare' | 'decide' | 'plan') => press(button(find(root, 'nav.steps'), words.t(`step.${name}`)));
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

    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => String(index + 1)));
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

    expect(speech.said.slice(-2)).toEqual([`${bracketed}: 1 ⟦There is a choice⟧`, 'en-GB: There is a choice']);
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
    const numbered = [...note.matchAll(/^(\d+)\. (.*)$/gm)].map(([, number, text]) => [number, text]);
    expect(numbered.map(([number]) => number)).toEqual(onScreen.map(({ number }) => number));
    for (const [index, [, text]] of numbered.entries()) expect(onScreen[index]?.text).toContain(text?.split(' Not ')[0]);
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
