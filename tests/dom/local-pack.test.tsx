import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { openFiles } from '../../lib/pack/open-files';
import type { Problem } from '../../lib/problem';
import { type Spoil, talk, tiny } from '../support/builders';
import { button, clearScreen, find, press, showAid } from '../support/screen';
import { tinyPack, tinyWords, today } from '../support/tiny-pack';

afterEach(clearScreen);

/** Both files of a pack, as they would lie on the device. */
function filesOf(spoil: Spoil = () => {}): File[] {
  const [pack, words] = [tinyPack(), tinyWords()];
  spoil(pack, words);
  return [new File([JSON.stringify(pack)], 'pack.json'), new File([JSON.stringify(words)], 'words.en-GB.json')];
}

/** The list of decisions in the middle of a consultation, where a file can be opened. */
async function besideAConsultation(open = (files: readonly File[]) => openFiles(files, `${today}T10:00:00.000Z`)) {
  const t = talk({ packs: [{ ...tiny, id: 'place', title: 'Place' }] });
  t.consultation.decision('place').giveReason('It is near.');
  let opening: Promise<unknown> = Promise.resolve();
  const openFiles = (files: readonly File[]) => {
    const opened = open(files);
    opening = opened;
    return opened;
  };
  const shown = await showAid({
    talk: t,
    platform: { shelf: { cards: [], load: async () => ({ ok: false, why: 'pack_missing' }), openFiles } },
  });
  await press(button(find(shown.root, 'nav.steps'), 'All decisions'));
  const field = find<HTMLInputElement>(shown.root, '[data-testid="local-pack"]');
  const choose = async (files: readonly File[], into = field) => {
    Object.defineProperty(into, 'files', { value: files, configurable: true });
    await act(async () => {
      into.dispatchEvent(new Event('change', { bubbles: true }));
      // Reading files and hashing them takes more than one turn.
      await opening;
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { ...shown, field, choose };
}

describe('a decision from files of the device', () => {
  it('is asked for by a field that says what it takes', async () => {
    const { field } = await besideAConsultation();

    expect(field.multiple).toBe(true);
    expect(field.accept).toContain('.json');
    expect(field.closest('label')?.textContent).toContain('Choose the files of the pack');
    expect(field.closest('label')?.textContent).toContain('pack.json and words.en-GB.json');
  });

  it('opens at its start, and says above it that it is local and unsigned', async () => {
    const { root, choose, consultation } = await besideAConsultation();

    await choose(filesOf());

    expect(consultation.current.value).toMatchObject({ id: expect.stringMatching(/^local-tiny-[0-9a-f]{8}$/), local: true });
    expect(find(root, 'h1').textContent).toBe('There is a choice');
    expect(find(root, '[data-local]').textContent).toContain('Local, unsigned.');
  });

  it('with words in another language that are half translated opens in English when asked, and says why first', async () => {
    const { root, choose, consultation } = await besideAConsultation();
    const before = consultation.current.value?.id;
    const { questions: _, ...half } = tinyWords();

    await choose([...filesOf(), new File([JSON.stringify({ ...half, locale: 'cy' })], 'words.cy.json')]);

    const problem = find(root, '.local-problems');
    expect(problem.textContent).toContain('It opens in English.');
    expect(problem.textContent).toContain('words.cy › questions: is missing; add it');
    expect(consultation.current.value?.id).toBe(before);

    await press(button(problem, 'Open it'));

    expect(consultation.current.value).toMatchObject({ local: true, locale: 'en-GB' });
    expect(JSON.stringify(consultation.events.value)).toContain('It is near.');
  });

  it('with easy words that are complete opens at once, and both are at hand', async () => {
    const { choose, consultation } = await besideAConsultation();
    const easy = { ...tinyWords(), locale: 'en-GB-simple', title: 'A tiny pick' };

    await choose([...filesOf(), new File([JSON.stringify(easy)], 'words.en-GB-simple.json')]);

    expect(consultation.current.value).toMatchObject({ local: true, title: 'A tiny choice' });
    expect(consultation.in('en-GB-simple').current.value).toMatchObject({ local: true, title: 'A tiny pick' });
  });

  it('says on every step of it that it is local, and has no report beside it', async () => {
    const { root, choose, step } = await besideAConsultation();
    await choose(filesOf());

    for (const name of ['matters', 'compare', 'questions', 'decide'] as const) {
      await step(name);
      expect(root.querySelectorAll('[data-local]'), name).toHaveLength(1);
    }
  });

  it('is another one when its files say something else, and stands in the list in place of the draft before', async () => {
    const { root, choose, consultation } = await besideAConsultation();
    await choose(filesOf());
    await press(button(find(root, 'nav.steps'), 'All decisions'));
    // The list was drawn anew.
    await choose(
      filesOf((_, words) => Object.assign(words, { title: 'Mine, corrected' })),
      find<HTMLInputElement>(root, '[data-testid="local-pack"]'),
    );

    expect(consultation.current.value?.title).toBe('Mine, corrected');
    await press(button(find(root, 'nav.steps'), 'All decisions'));
    const listed = [...root.querySelectorAll('[data-decision^="local-"] b')].map(({ textContent }) => textContent);
    expect(listed).toEqual(['Mine, corrected']);
  });
});

describe('files that are no good pack', () => {
  const spoiled = () =>
    filesOf((pack) => {
      for (const option of pack.options) option.kind = 'course';
      pack.rows[0]?.arms.splice(0, 1);
    });

  it('are refused out loud with every problem: where, what, what to do', async () => {
    const { root, choose } = await besideAConsultation();

    await choose(spoiled());

    const told = find(root, '[role="alert"].local-problems');
    const lines = [...told.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines).toContain('tiny › options: no option to wait, do nothing or decline; add one with `"kind": "wait"`');
    expect(told.textContent).toContain(`There are ${lines.length} problems in it.`);
    expect(root.querySelector('details.local-pack')?.hasAttribute('open')).toBe(true);
  });

  it('lose nothing: what was open is open, and what was said is there', async () => {
    const { choose, consultation, root, step } = await besideAConsultation();
    const before = consultation.events.value;

    await choose(spoiled());

    expect(consultation.events.value).toBe(before);
    expect(consultation.current.value?.id).toBe('place');
    expect(consultation.packs.value).toHaveLength(1);
    await step('plan');
    expect(root.textContent).toContain('It is near.');
  });

  it('are told of no more once good ones were chosen', async () => {
    const { root, choose } = await besideAConsultation();
    await choose(spoiled().slice(0, 1));
    const one = find(root, '.local-problems').textContent;

    await choose(filesOf());

    expect(one).toContain('There is 1 problem in it.');
    expect(root.querySelector('.local-problems')).toBeNull();
  });

  it('with very many problems show the first of them, and say how many more there are', async () => {
    const problems: Problem[] = Array.from({ length: 230 }, (_, n) => ({ where: `row ${n}`, what: 'is wrong', todo: 'mend it' }));
    const { root, choose } = await besideAConsultation(async () => ({ ok: false, problems }));

    await choose(filesOf());

    expect(root.querySelectorAll('.local-problems li')).toHaveLength(200);
    expect(find(root, '.local-problems').textContent).toContain('And 30 more, after the first 200.');
  });

  it('choosing none does nothing', async () => {
    const { root, choose, consultation } = await besideAConsultation();

    await choose([]);

    expect(root.querySelector('.local-problems')).toBeNull();
    expect(consultation.current.value?.id).toBe('place');
  });
});
