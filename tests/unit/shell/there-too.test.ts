import { describe, expect, it } from 'vitest';
import { thereToo } from '../../../entrypoints/sidepanel/there-too';

/** Pages of the extension in one browser, each with the name of its panel, which is that of what it opened too. */
function pages(...names: string[]) {
  let now = 0;
  const said: unknown[] = [];
  const channels: { of: string; onmessage: ((event: never) => void) | null }[] = [];
  const all = names.map((name) => {
    const target = new EventTarget();
    const heard: string[] = [];
    target.addEventListener('evenhand-there', () => heard.push('there'));
    const open = (of: string) => {
      const channel = {
        of,
        onmessage: null as ((event: never) => void) | null,
        // As the browser has it: under one name alone, and not to whoever says it.
        postMessage: (data: unknown) => {
          said.push(data);
          for (const other of channels) if (other !== channel && other.of === of) other.onmessage?.({ data } as never);
        },
      };
      channels.push(channel);
      return channel;
    };
    thereToo({ page: target as Document, name, clock: () => now, open: open as never });
    return { target, heard };
  });
  return {
    said,
    channels,
    heard: () => all.map(({ heard }) => heard.length),
    touch: (at: number, sign = 'pointerdown') => all[at]?.target.dispatchEvent(new Event(sign)),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('whoever is at one page', () => {
  it('is there for the panel from the page, and for the page from the panel', () => {
    const both = pages('hers', 'hers');

    both.touch(1);
    const panelHeard = both.heard();
    both.touch(0, 'keydown');

    expect([panelHeard, both.heard()]).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('is there at all pages of that panel, at the one that prints and at the one that sends', () => {
    const three = pages('hers', 'hers', 'hers');

    three.touch(1);

    expect(three.heard()).toEqual([1, 0, 1]);
  });

  it('is not there for another woman’s panel or its page, from the panel or from the page', () => {
    const four = pages('hers', 'hers', 'another', 'another');

    four.touch(0);
    four.touch(1);

    expect(four.heard()).toEqual([1, 1, 0, 0]);
  });

  it('is told of by one message, and nothing else that is said counts', () => {
    const both = pages('hers', 'hers');

    for (const data of ['panel', 'page', undefined, {}])
      for (const { onmessage } of both.channels) onmessage?.({ data } as never);

    expect(both.heard()).toEqual([0, 0]);
  });

  it('is told once a second while a pointer moves, and what is told is not told back', () => {
    const both = pages('hers', 'hers');

    for (let time = 0; time < 20; time += 1) {
      both.touch(1, 'pointermove');
      both.pass(100);
    }

    expect(both.said).toHaveLength(2);
  });
});
