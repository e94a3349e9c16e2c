import { afterEach, describe, expect, it } from 'vitest';
import type { JoinedArm, Pack, Row } from '../../lib/pack/pack';
import { talk, tiny } from '../support/builders';
import { clearScreen, find, showAid } from '../support/screen';

afterEach(clearScreen);

const [row] = tiny.rows as [Row];
const range = (option: string, low: number, high: number): JoinedArm => ({ option, kind: 'range', low, high });
const rate = (option: string, value: number, low?: number, high?: number): JoinedArm => ({
  ...{ option, kind: 'rate', value },
  ...(low !== undefined && high !== undefined && { low, high }),
});

/** An opened row of two options, with these arms. */
async function opened(per: Row['per'], ...arms: [JoinedArm, JoinedArm]) {
  const options = tiny.options.slice(0, 2);
  const shown: Row = { ...row, key: 'shown', stratum: null, bucket: 'conflicting_or_limited', per, arms };
  const pack: Pack = { ...tiny, strata: [], options, parts: [{ id: 'all', options }], rows: [shown], values: [] };
  const t = talk({ packs: [pack] });
  t.consultation.decision('tiny').compare(['go', 'other']);
  const aid = await showAid({ talk: t });
  await aid.step('compare');
  const frames = [...aid.root.querySelectorAll('.row .frame')].map((frame) => frame.className);
  await aid.openRow('shown');
  return { ...aid, frames };
}
const names = (root: HTMLElement) =>
  [...root.querySelectorAll('.crowds svg, .crowds-many svg')].map((svg) => svg.getAttribute('aria-label'));

describe('a range', () => {
  it('is told with both of its ends, in both frames', async () => {
    const { root } = await opened(1000, range('go', 21, 26), rate('other', 9));

    const said = [...root.querySelectorAll('[data-option="go"] .sentence')].map(({ textContent }) => textContent);
    expect(said).toEqual(['between 21 and 26 in 1,000 women had this.', 'between 974 and 979 in 1,000 women did not have this.']);
  });

  it('is laid out as long as a single figure beside it', async () => {
    const { frames } = await opened(1000, range('go', 21, 26), rate('other', 9));

    expect(new Set(frames).size).toBe(1);
    expect(frames).toHaveLength(4);
  });

  it('is named in its picture with both ends, and its shape is explained', async () => {
    const { root } = await opened(1000, range('go', 21, 26), rate('other', 9));

    expect(names(root)[0]).toBe('Go now: from 21 to 26 in 1,000 women had this. Between them lies what is not certain.');
    expect(find(root, 'figcaption').textContent).toContain('Half-filled figures');
  });

  it('in a picture of more than a thousand is not told as its lower end', async () => {
    const { root } = await opened(100_000, range('go', 0, 4), rate('other', 15));

    expect(names(root)).toEqual([
      expect.stringMatching(/enlarges one of them: it happened to between 0 and 4 of its 1,000\.$/),
      expect.stringMatching(/enlarges one of them: it happened to 15 of its 1,000\.$/),
    ]);
    expect(names(root).join()).not.toContain('..');
  });

  it('that goes on past the enlarged thousand fills half of each square that it reaches', async () => {
    const { root } = await opened(10_000, range('go', 500, 2500), rate('other', 500));

    const widths = (path: Element) =>
      (path.getAttribute('d') ?? '').match(/h[\d.]+/g)?.map((move) => Number(move.slice(1))) ?? [];
    const squares = [...root.querySelectorAll('svg.nested')].map((svg) => {
      const [whole] = widths(svg.querySelector('.nested-one') as Element);
      return [...svg.querySelectorAll('.is-event')].flatMap(widths).map((wide) => (wide * 2 === whole ? 'half' : 'whole'));
    });
    expect(squares).toEqual([['half', 'half'], []]);
  });

  it('makes no difference: two ranges are not taken from each other', async () => {
    const { root } = await opened(1000, range('go', 21, 26), range('other', 1, 2));

    expect(root.querySelector('.difference')).toBeNull();
  });
});

describe('an interval around a figure', () => {
  it('is told of the option that it belongs to, and changes nothing in the picture', async () => {
    const { root } = await opened(1000, rate('go', 30, 21, 44), rate('other', 9));

    expect([...root.querySelectorAll('.intervals li')].map(({ textContent }) => textContent)).toEqual([
      'Go now: the range given is 21 to 44 in 1,000.',
    ]);
    expect(root.querySelector('path[fill*="maybe"]')).toBeNull();
    expect(find(root, 'figcaption').textContent).not.toContain('Half-filled');
  });
});
