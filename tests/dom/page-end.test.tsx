import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageEnd } from '../../components/late/page-end';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import late from '../../locales/cy/late.json';
import { aidWords, minute } from '../support/builders';
import { clearScreen, find, mount } from '../support/screen';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(async () => {
  await clearScreen();
  vi.useRealTimers();
});

/** A page that prints or sends, with a clock of the wall that passes with the timers or without. */
async function page({ minutes = 5, words = aidWords } = {}) {
  let now = 1_000;
  let ended = 0;
  const limit = signal(minutes);
  const onEnd = () => {
    ended += 1;
  };
  const root = await mount(<PageEnd words={words} minutes={limit} clock={() => now} onEnd={onEnd} />);
  const pass = (milliseconds: number, asleep = false) =>
    act(async () => {
      now += milliseconds;
      if (!asleep) vi.advanceTimersByTime(milliseconds);
    });
  const sign = (name: string) => act(async () => void document.dispatchEvent(new Event(name)));
  const told = () => find(root, '[role="status"]').textContent;
  return { root, limit, pass, sign, told, ended: () => ended };
}

const warning =
  'This page will soon close, so that nobody else reads it. To keep it open, press any key or press anywhere on it.';

describe('a page that shows her plan beside the panel', () => {
  it('says a minute before it closes that it will, in what a screen reader speaks by itself, and then closes', async () => {
    const { pass, told, ended } = await page();

    await pass(4 * minute - 5_000);
    const before = told();
    await pass(5_000);
    const soon = told();
    await pass(55_000);
    const stillHere = ended();
    await pass(5_000);

    expect([before, soon, stillHere]).toEqual(['', warning, 0]);
    expect(ended()).toBe(1);
  });

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'click', 'focusin', 'evenhand-there'])(
    'stays for as long as somebody is there, however often that is wanted: %s',
    async (name) => {
      const { pass, sign, told, ended } = await page();
      const heard: (string | null)[] = [];

      for (let time = 0; time < 12; time += 1) {
        await pass(4 * minute);
        heard.push(told());
        await pass(50_000);
        await sign(name);
        heard.push(told());
      }

      expect(heard).toEqual(Array.from({ length: 12 }, () => [warning, '']).flat());
      expect(ended()).toBe(0);
    },
  );

  it('tells it once, and does not write the same words anew at each look', async () => {
    const { root, pass } = await page();
    const written: string[] = [];
    new MutationObserver((all) => written.push(...all.map(({ target }) => target.textContent ?? ''))).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });

    await pass(4 * minute);
    await pass(40_000);

    expect(written).toEqual([warning]);
  });

  it('leaves half of the time to answer where a trust has set a minute, and takes the minutes when they come', async () => {
    const { limit, pass, told, ended } = await page();

    await act(async () => {
      limit.value = 1;
    });
    await pass(25_000);
    const before = told();
    await pass(5_000);
    const soon = told();
    await pass(30_000);

    expect([before, soon, ended()]).toEqual(['', warning, 1]);
  });

  it('is closed by the first touch after the computer slept through the end of it', async () => {
    const { pass, sign, ended } = await page();

    await pass(60 * minute, true);
    await sign('pointermove');

    expect(ended()).toBe(1);
  });

  it('says it in the language of the page, and not on paper', async () => {
    const welsh = { ...createWords<AidMessages>('cy', late as AidMessages), source: aidWords };
    const { root, pass, told } = await page({ words: welsh });

    await pass(4 * minute);

    expect(told()).toContain('Cyn hir bydd y dudalen hon yn cau');
    expect(find(root, '[role="status"]').classList).toContain('not-on-paper');
  });

  it('ends nothing once it is gone', async () => {
    const { pass, ended } = await page();

    await clearScreen();
    await pass(10 * minute);

    expect(ended()).toBe(0);
  });
});
