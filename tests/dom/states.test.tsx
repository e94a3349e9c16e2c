import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearScreen, find, showState } from '../support/screen';
import { hardWords, stateNamed, states } from '../support/states';

afterEach(clearScreen);

const steps = ['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan'];
const checked = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) => input.checked);

describe.each(states.map((state) => [state.name, state] as const))('%s', (_, state) => {
  it('is shown, under one title, with nothing broken', async () => {
    const error = vi.spyOn(console, 'error');

    const { root } = await showState(state);

    expect(find(root, 'main').dataset.step).toBe(state.at.at);
    expect([...root.querySelectorAll('h1')].map(({ textContent }) => textContent?.trim())).toEqual([expect.stringMatching(/./)]);
    expect(error).not.toHaveBeenCalled();
  });

  it('shows words, and nothing that a program forgot to fill in', async () => {
    const { root } = await showState({
      ...state,
      events: state.events.filter((event) => !JSON.stringify(event).includes('{option}')),
    });

    expect(root.textContent).not.toMatch(/undefined|NaN|\[object|\{\w[\w.-]*\}/);
  });
});

describe('with nothing said', () => {
  it.each(states.filter(({ name, at }) => /nothing said|nothing ticked|no group|none asked/.test(name) && steps.includes(at.at)))(
    'nothing is chosen: $name',
    async (state) => {
      const { root } = await showState(state);

      const group = state.events.length > 0 ? ['nulliparous'] : [];
      expect(checked(root).map(({ value }) => value)).toEqual(group.filter(() => state.at.at === 'start'));
      expect([...root.querySelectorAll('select')]).toEqual([]);
    },
  );

  it.each(states.filter(({ at }) => at.at === 'row'))('no mark is set before somebody sets it: $name', async (state) => {
    const { root } = await showState({ ...state, events: state.events.filter(({ kind }) => kind !== 'mark') });

    expect(checked(root)).toEqual([]);
  });

  it('on the page of the conversation, nothing is set', async () => {
    const { root } = await showState(stateNamed('the conversation, nothing said'));

    expect(checked(root)).toEqual([]);
  });

  it('looking at every screen records nothing', async () => {
    for (const state of states.filter(({ events }) => events.length === 0)) {
      const { consultation } = await showState(state);

      expect(consultation.events.value, state.name).toEqual([]);
      await clearScreen();
    }
  });
});

describe('what she wrote', () => {
  const hers = (root: HTMLElement) => [
    ...[...root.querySelectorAll<HTMLElement>('.hers, .kept-lines, .paper dd')].map(({ textContent }) => textContent ?? ''),
    ...[...root.querySelectorAll('textarea')].map(({ value }) => value),
  ];

  it.each([
    ['what matters, words that are hard to show', hardWords],
    ['compare, what matters first', hardWords.slice(0, 2)],
    ['questions, asked and answered', hardWords.slice(0, 2)],
    ['decide, decided, with a plan B', hardWords.slice(0, 2)],
    ['my plan, one sitting', hardWords],
    ['the conversation, everything', [hardWords[2]]],
  ] as const)('is shown letter for letter: %s', async (name, all) => {
    const { root } = await showState(stateNamed(name));

    for (const words of all) expect(hers(root)).toContain(words);
  });

  it('never becomes a part of the page', { timeout: 30_000 }, async () => {
    for (const state of states) {
      const { root } = await showState(state);

      expect(root.querySelectorAll('script, main .hers *, main .kept-lines *'), state.name).toHaveLength(0);
      await clearScreen();
    }
  });

  it('has the direction of its own script', async () => {
    const { root } = await showState(stateNamed('my plan, everything, changed since last time'));

    const theirs = [...root.querySelectorAll<HTMLElement>('.hers')];
    expect(theirs.length).toBeGreaterThan(3);
    for (const words of theirs) expect(words.getAttribute('dir')).toBe('auto');
  });
});
