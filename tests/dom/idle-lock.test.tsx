import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { minute, talk } from '../support/builders';
import { clearScreen, find, press, showAid, type } from '../support/screen';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(async () => {
  await clearScreen();
  vi.useRealTimers();
});

/** The panel at the field for what she hopes, with a clock of the wall that passes with the timers or without. */
async function atWork(on: Parameters<typeof showAid>[0] = {}) {
  const t = talk();
  const shown = await showAid({ talk: t, ...on });
  await shown.step('matters');
  const idle = (milliseconds: number) =>
    act(async () => {
      t.clock.pass(milliseconds);
      vi.advanceTimersByTime(milliseconds);
    });
  const touch = (sign: string) => act(async () => void document.dispatchEvent(new Event(sign)));
  const locks = () => shown.plans.log.filter(([verb]) => verb === 'lock');
  return { ...shown, idle, touch, locks };
}

describe('the screen of the panel', () => {
  it('locks after the minutes that were set, and not before', async () => {
    const { idle, locks } = await atWork();

    await idle(5 * minute - 5_000);
    const before = locks().length;
    await idle(5_000);

    expect([before, locks().length]).toEqual([0, 1]);
  });

  it.each(['keydown', 'pointermove', 'pointerdown', 'wheel', 'touchstart', 'click', 'focusin'])(
    'stays open while somebody is there: %s',
    async (sign) => {
      const { idle, touch, locks } = await atWork();

      await idle(4 * minute);
      await touch(sign);
      await idle(4 * minute);

      expect(locks()).toEqual([]);
    },
  );

  it('says so a minute before, once, and one touch or key is enough to stay, as often as that is wanted', async () => {
    const { root, idle, touch, locks } = await atWork();
    const told = () => find(root, '.said-now').textContent;
    const heard: (string | null)[] = [];

    for (let time = 0; time < 12; time += 1) {
      await idle(4 * minute - 5_000);
      heard.push(told());
      await idle(5_000);
      heard.push(told());
      await idle(50_000);
      await touch('keydown');
      heard.push(told());
    }

    expect([...new Set(heard.filter((_, at) => at % 3 !== 1))]).toEqual(['']);
    expect(heard.filter((one) => one?.startsWith('This screen will soon be hidden'))).toHaveLength(12);
    expect(locks()).toEqual([]);
  });

  it('leaves half of the time to answer where a trust has set a minute', async () => {
    const { root, idle, touch, locks } = await atWork({ plans: { keeping: { lockMinutes: 1 } } });

    await idle(30_000);
    const told = find(root, '.said-now').textContent;
    await idle(25_000);
    await touch('click');
    await idle(25_000);

    expect(told).toContain('To stay here, press any key or press anywhere in this aid.');
    expect(locks()).toEqual([]);
  });

  it('says nothing of it on a screen that is hidden already', async () => {
    const { root, idle, touch } = await atWork();

    await press(find(root, '[data-testid="lock-now"]'));
    await idle(4 * minute);

    expect(find(root, '.said-now').textContent).toBe('');
    await touch('keydown');
    expect(root.querySelector('.lock')).not.toBeNull();
  });

  it('is locked when the computer wakes, though no timer ran while it slept', async () => {
    const { clock, locks } = await atWork();

    clock.pass(60 * minute);
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));

    expect(locks()).toHaveLength(1);
  });

  it('is locked by the first touch after a sleep, which does not put the lock off', async () => {
    const { clock, touch, locks } = await atWork();

    clock.pass(60 * minute);
    await touch('pointermove');

    expect(locks()).toHaveLength(1);
  });

  it('locks in time though the clock was put back', async () => {
    const { clock, idle, locks } = await atWork();

    clock.pass(-60 * minute);
    await idle(5_000);
    await idle(5 * minute);

    expect(locks()).toHaveLength(1);
  });

  it('loses no half-typed word: it is an event before the lock is asked for', async () => {
    const { root, consultation, locks } = await atWork();

    await type(find<HTMLTextAreaElement>(root, 'textarea'), 'Quiet, and the li');
    await press(find(root, '[data-testid="lock-now"]'));

    expect(locks()).toEqual([['lock', 1]]);
    expect(consultation.events.value.map((event) => 'words' in event && event.words)).toEqual(['Quiet, and the li']);
    expect(root.textContent).not.toContain('Quiet');
  });

  it('locks with the screen of the computer, until it is taken off the page', async () => {
    let lockScreen = () => {};
    let stopped = 0;
    const onScreenLock = (then: () => void) => {
      lockScreen = then;
      return () => {
        stopped += 1;
      };
    };
    const { locks } = await atWork({ platform: { onScreenLock } });

    await act(async () => lockScreen());
    await clearScreen();

    expect([locks().length, stopped]).toEqual([1, 1]);
  });

  it.each(['nothing', 'device'] as const)('never locks what a lock would not close: %s', async (how) => {
    const { root, idle, locks } = await atWork({ plans: { byItself: false, keeping: { how } } });

    await idle(60 * minute);

    expect(locks()).toEqual([]);
    expect(root.querySelector('[data-testid="lock-now"]')).toBeNull();
  });

  it.each(['pagehide', 'pageshow'])('is locked when she leaves the page, and before she is back on it: %s', async (sign) => {
    const on = { byItself: false, keeping: { how: 'passphrase', chosen: true, asks: true } } as const;
    const { root, consultation, locks } = await atWork({ platform: { leave: () => {} }, plans: on });

    await type(find<HTMLTextAreaElement>(root, 'textarea'), 'Quiet, and the li');
    await act(async () => void window.dispatchEvent(Object.assign(new Event(sign), { persisted: true })));

    expect(locks()).toEqual([['lock', 1]]);
    expect(consultation.events.value).toHaveLength(1);
    expect(root.querySelector('.lock')).not.toBeNull();
    expect(find(root, '.screen').hidden).toBe(false);
  });

  it('is not locked when a page is left that asks for nothing', async () => {
    const { locks } = await atWork({ platform: { leave: () => {} }, plans: { byItself: false, keeping: { how: 'device' } } });

    await act(async () => void window.dispatchEvent(new Event('pagehide')));

    expect(locks()).toEqual([]);
  });

  it('is locked by Shift, pressed three times', async () => {
    const { locks } = await atWork();

    await act(async () => {
      for (let press = 0; press < 3; press += 1)
        for (const sign of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(sign, { key: 'Shift' }));
    });

    expect(locks()).toHaveLength(1);
  });
});
