import { describe, expect, it } from 'vitest';
import { lookKeeper, type Seen } from '../../../lib/practice/look-keeper';
import type { Look } from '../../../lib/practice/practice';

const began = Date.parse('2026-12-01T10:00:00.000Z');
const screen = (...rows: string[]): Seen => ({ view: 'compare', options: ['home'], rows, frames: false });

/** A keeper with a clock and timers that stand still until they are moved. */
function room() {
  let time = 0;
  let here = screen();
  let timers: { at: number; call: () => void }[] = [];
  const looks: Look[] = [];
  const keeper = lookKeeper({
    see: () => here,
    now: () => new Date(began + time).toISOString(),
    after: (milliseconds, call) => {
      const timer = { at: time + milliseconds, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    looked: (look) => looks.push(look),
  });
  const pass = (milliseconds: number) => {
    const to = time + milliseconds;
    for (;;) {
      const next = timers.filter(({ at }) => at <= to).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      timers = timers.filter((one) => one !== next);
      time = next.at;
      next.call();
    }
    time = to;
  };
  const show = (to: Seen) => {
    here = to;
    keeper.changed();
  };
  const told = () => looks.map(({ at, view, rows }) => [(Date.parse(at) - began) / 1000, view, ...rows]);
  return { keeper, pass, show, looks, told };
}

describe('keeping looks', () => {
  it('writes down what stays, from the moment in which it came', () => {
    const { show, pass, told } = room();
    show(screen('tears'));
    pass(10_000);
    show(screen('transfer'));
    pass(10_000);
    expect(told()).toEqual([
      [0, 'compare', 'tears'],
      [10, 'compare', 'transfer'],
    ]);
  });

  it('leaves out what was scrolled past, and what is the same as before', () => {
    const { show, pass, told } = room();
    show(screen('tears'));
    pass(10_000);
    show(screen('passed'));
    pass(400);
    show(screen('transfer'));
    pass(10_000);
    show(screen('transfer'));
    pass(10_000);
    expect(told()).toEqual([
      [0, 'compare', 'tears'],
      [10.4, 'compare', 'transfer'],
    ]);
  });

  it('writes down at once that nobody can see the page, and what was there before', () => {
    const { keeper, show, pass, told } = room();
    show(screen('tears'));
    pass(10_000);
    show(screen('transfer'));
    pass(500);
    show(screen('later'));
    pass(3_000);
    keeper.away();
    pass(60_000);
    show(screen('later'));
    pass(5_000);
    expect(told()).toEqual([
      [0, 'compare', 'tears'],
      [10.5, 'compare', 'later'],
      [13.5, 'away'],
      [73.5, 'compare', 'later'],
    ]);
  });

  it('tells nothing after it went away, until something is seen again', () => {
    const { keeper, show, pass, told } = room();
    show(screen('tears'));
    pass(200);
    keeper.away();
    keeper.away();
    pass(60_000);
    expect(told()).toEqual([[0.2, 'away']]);
  });

  it('gives hundreds of looks in an hour, and not thousands, however much somebody scrolls', () => {
    for (const every of [90, 700, 1_100, 2_500]) {
      const { show, pass, looks } = room();
      for (let time = 0; time < 3_600_000; time += every) {
        show(screen(`row${time % 7_919}`));
        pass(every);
      }
      expect(looks.length).toBeGreaterThan(400);
      expect(looks.length).toBeLessThan(1_000);
      expect(looks.every(({ at }, place) => at >= (looks[place - 1]?.at ?? at))).toBe(true);
    }
  });
});
