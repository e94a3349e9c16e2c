import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Aid } from '../../components/aid';
import type { View } from '../../components/aid-context';
import { htmlOf } from '../../components/html-of';
import { morePages, moreParts, moreSteps } from '../../components/more-parts';
import { PrintSheet } from '../../components/print-sheet';
import { StepPlan } from '../../components/step-plan';
import { groupsOf } from '../../lib/consultation/rows';
import { sentencesIn } from '../../lib/pack/sentences-in';
import { planNow } from '../../lib/plan/plan-now';
import { easyWords } from '../../lib/words/easy-words';
import { aidWords, talk } from '../support/builders';
import { type EasyPack, easyPacks, simple } from '../support/easy-packs';
import { easy, englishNow, fakeLanguages } from '../support/fake-languages';
import { button, clearScreen, find, mount, paperPlatform, press } from '../support/screen';

afterEach(clearScreen);

const packs = easyPacks();
const placeOfBirth = packs.find(({ file }) => file.id === 'place-of-birth') as EasyPack;

/** The whole aid in easy words, or in English, with both at hand, on the first comparison of a decision. */
async function shown(one: EasyPack, { inEasy = true } = {}) {
  const t = talk({ packs: [one.inEnglish, one.inEasy] });
  const { consultation } = t;
  consultation.face(one.file.id);
  const fake = fakeLanguages([englishNow, easy]);
  if (inEasy) {
    fake.now.value = easy;
    consultation.speak(simple);
  }
  const decision = consultation.decision(one.file.id);
  const [group] = groupsOf(one.inEasy);
  if (group) decision.pickStratum(group.id);
  const printed: string[] = [];
  const paper = paperPlatform();
  const words = inEasy ? easyWords(aidWords, simple) : aidWords;
  const root = await mount(
    <Aid
      consultation={consultation}
      platform={{
        ...paper.platform,
        languages: fake.languages,
        print: async (layout) => {
          printed.push(layout);
          return { ok: true, value: undefined };
        },
      }}
      words={words}
      english={aidWords}
      steps={{ ...moreSteps, plan: StepPlan }}
      pages={morePages}
      parts={moreParts}
    />,
  );
  const step = (name: View['at']) => press(button(find(root, 'nav.steps'), aidWords.t(`step.${name}`)));
  return { ...t, ...paper, root, step, decision, printed, words };
}

const pictureIn = (element: Element) => element.querySelector('svg.easy-picture[aria-hidden="true"] path')?.getAttribute('d');

/** Sentences of ours that go on in a line: each text of the screen in which one ends and another begins behind a space. */
function runOn(root: ParentNode): string[] {
  return [...root.querySelectorAll('main p, main li, main dd, main h1, main h2, main h3')]
    .filter((element) => !element.closest('[lang="en"]') && !element.querySelector('p, li, dd'))
    .map((element) => {
      // Lines of their own, by their style.
      const copy = element.cloneNode(true) as HTMLElement;
      for (const line of copy.querySelectorAll('b')) line.append('\n');
      if (copy.matches('.lead-in')) for (const line of copy.querySelectorAll(':scope > span')) line.append('\n');
      return copy.textContent ?? '';
    })
    .filter((text) => /[.?!][”’)]? +(?=\p{Lu})/u.test(text));
}

describe.each(packs.map((one) => [one.file.id, one] as const))('%s in easy words', (_, one) => {
  it('has a picture beside every option and every row', async () => {
    const { root, step, decision } = await shown(one);
    for (const { name } of one.inEasy.options) {
      const named = [...root.querySelectorAll('.options-named > li > b')].find(({ textContent }) => textContent === name);
      expect(named && pictureIn(named), name).toBeDefined();
    }
    await step('compare');
    for (const part of one.inEasy.parts) {
      await act(async () => {
        decision.turnToPart(part.id);
        decision.compare(part.options.map(({ id }) => id));
      });
      for (const head of root.querySelectorAll('[data-heads] .option-name'))
        expect(pictureIn(head), head.textContent ?? '').toBeDefined();
      const rows = [...root.querySelectorAll('.grid .row')];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(pictureIn(find(row, '.row-open')), (row as HTMLElement).dataset.row).toBeDefined();
    }
  });

  it('has one sentence on a line, on the start and on every row', async () => {
    const { root, step, decision } = await shown(one);
    expect(runOn(root)).toEqual([]);
    const [part] = one.inEasy.parts;
    await step('compare');
    await act(async () => decision.compare((part?.options ?? []).slice(0, 2).map(({ id }) => id)));
    expect(runOn(root)).toEqual([]);
    for (const key of [...root.querySelectorAll<HTMLElement>('.grid .row')].map(({ dataset }) => dataset.row)) {
      await press(find(root, `[data-row="${key}"] .row-open`));
      expect(runOn(root), key).toEqual([]);
      await press(find(root, '[data-testid=back-to-compare]'));
    }
  });
});

describe('a screen', () => {
  it('in English has no picture, and nothing is set in lines', async () => {
    const { root, step } = await shown(placeOfBirth, { inEasy: false });
    await step('compare');

    expect(root.querySelector('.easy-picture')).toBeNull();
    expect(root.textContent).not.toContain('\n');
  });

  it('in easy words keeps and copies her questions and her words without the lines', async () => {
    const { root, step, consultation, copied } = await shown(placeOfBirth);
    await step('questions');
    const prompts = [...root.querySelectorAll<HTMLElement>('.prompts button')];
    for (const prompt of prompts) await press(prompt);
    const asked = consultation.shared.value.questions.map(({ words }) => words);
    expect(asked).toHaveLength(prompts.length);
    expect(asked.filter((words) => words.includes('\n'))).toEqual([]);

    await step('plan');
    await press(find(root, '[data-testid=copy-mine]'));
    expect(copied[0]?.split('\n\n').filter((said) => said.includes('\n'))).toEqual([]);
  });
});

describe('Easy Read on paper', () => {
  it('is a way out of the plan in easy words, and not in English', async () => {
    const { root, step, printed } = await shown(placeOfBirth);
    await step('plan');
    await press(find(root, '[data-testid=print-easy]'));
    expect(printed).toEqual(['easy']);
    await clearScreen();

    const inEnglish = await shown(placeOfBirth, { inEasy: false });
    await inEnglish.step('plan');
    expect(inEnglish.root.querySelector('[data-testid=print-easy]')).toBeNull();
  });

  it('has her words and questions, her plan, and both frames with a picture for each row that she opened', async () => {
    const { consultation, decision, words } = await shown(placeOfBirth);
    const id = placeOfBirth.file.id;
    await act(async () => {
      consultation.add(id, { kind: 'about', prompt: 'hopes', words: 'A quiet room. My sister.' });
      consultation.add(id, { kind: 'question', question: 'own', words: 'Can I have a bath?' });
      decision.compare(['home', 'ou']);
      decision.wasShown();
      decision.opened(decision.row('caesarean.nulliparous'));
      decision.stand('leaning', 'home');
      decision.sayPlanB('move-needed', 'My sister comes with me');
    });
    const paper = await mount(<PrintSheet plan={planNow(consultation)} words={words} layout="easy" draft />);

    expect([...paper.querySelectorAll('.hers')].map(({ textContent }) => textContent)).toEqual([
      'A quiet room. My sister.',
      'Can I have a bath?',
      'My sister comes with me',
    ]);
    for (const line of sentencesIn(aidWords.t('language.draftEasy'))) expect(paper.textContent).toContain(line);
    const rows = [...paper.querySelectorAll('.easy-row')];
    expect(rows.map((row) => find(row, 'h3').textContent)).toEqual([expect.stringContaining('A caesarean that was not planned')]);
    const row = rows[0] as Element;
    expect([...row.querySelectorAll('.easy-frame')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('had a caesarean that was not planned.'),
      expect.stringContaining('did not.'),
      expect.stringContaining('had a caesarean that was not planned.'),
      expect.stringContaining('did not.'),
    ]);
    expect(row.querySelectorAll('svg[role=img][aria-label]')).toHaveLength(2);
    for (const block of paper.querySelectorAll('.easy-beside')) expect(pictureIn(block), block.textContent ?? '').toBeDefined();
    for (const line of paper.querySelectorAll('.easy-line:not(.easy-frame):not([lang])'))
      expect(line.textContent ?? '').not.toMatch(/[.?!] +\p{Lu}/u);
  });

  it('says what she has opened and where the rest is; without an opened row it has all that were on the screen', async () => {
    const { consultation, decision, words } = await shown(placeOfBirth);
    await act(async () => {
      decision.compare(['home', 'ou']);
      decision.wasShown();
    });
    const all = decision.ordered.value.length;
    const count = (html: string) => html.split('class="easy-row').length - 1;
    const before = htmlOf(<PrintSheet plan={planNow(consultation)} words={words} layout="easy" />);
    expect(count(before)).toBe(all);
    expect(before).not.toContain(aidWords.t('easy.rows').split('. ')[0]);

    await act(async () => decision.opened(decision.row('caesarean.nulliparous')));
    const after = htmlOf(<PrintSheet plan={planNow(consultation)} words={words} layout="easy" />);
    expect(count(after)).toBe(1);
    expect(after).toContain(aidWords.t('easy.rows').split('. ')[0]);
  });
});

describe('the first step in easy words', () => {
  it('has what hard words mean under a heading of their own, and not in the lead, and easy words on who has signed', async () => {
    const { root, step } = await shown(placeOfBirth);
    await step('start');

    expect(find(root, '.lead-in').textContent).not.toContain('Here are some words');
    expect(find(root, '.hard-words h2').textContent).toBe('Hard words');
    expect(find(root, '.hard-words').textContent).toContain('An epidural is');
    expect(find(root, 'main').textContent).toContain('No doctor or midwife has checked these numbers for us yet.');
  });
});
