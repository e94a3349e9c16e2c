import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Arm } from '../../components/arm';
import { Crowds } from '../../components/crowds';
import { RowSentences } from '../../components/row-sentences';
import { RowTable } from '../../components/row-table';
import { crowd, dots } from '../../lib/numbers/icon-array';
import { armFor, type JoinedArm, type Option, type Pack, type Row } from '../../lib/pack/pack';
import { talk } from '../support/builders';
import { cellsOf } from '../support/cells-of';
import { joinedPacks } from '../support/joined-packs';
import { Around, aidAround, clearScreen, find, mount } from '../support/screen';

afterEach(clearScreen);

const packs = joinedPacks();
const numbersIn = (text: string | null | undefined) =>
  (text ?? '')
    .replaceAll(',', '')
    .match(/\d+(\.\d+)?/g)
    ?.map(Number) ?? [];
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The numbers of both frames of an arm, as every text has them. */
function framesOf(arm: JoinedArm, per: number): number[][] | undefined {
  const ends = arm.kind === 'rate' ? [arm.value] : arm.kind === 'range' ? [arm.low, arm.high] : undefined;
  return (
    ends && [
      [...ends, per],
      [...ends.map((end) => per - end).reverse(), per],
    ]
  );
}

/** How many people of each colour a picture fills. */
function drawn(svg: Element, as: 'dot' | 'person'): number[] {
  const layout = as === 'dot' ? dots : crowd;
  return ['event', 'maybe', 'rest'].map((colour) => {
    const path = svg.querySelector(`path[fill="url(#evenhand-${as}-${colour})"]`);
    return cellsOf(path?.getAttribute('d') ?? '', layout).length;
  });
}

/** Shows one row in every way in which it is told, each in a place of its own. */
async function tell(pack: Pack, look: (row: Row, options: Option[], root: HTMLElement) => void) {
  const value = aidAround(talk({ packs: [pack] }));
  const root = await mount(null);
  for (const row of pack.rows) {
    const options = pack.options.filter(({ id }) => row.arms.some(({ option }) => option === id));
    await act(async () =>
      render(
        <Around value={value}>
          <div id="grid">
            {options.map((option) => (
              <Arm key={option.id} row={row} option={option} />
            ))}
          </div>
          <div id="sentences">
            <RowSentences row={row} options={options} />
          </div>
          <div id="table">
            <RowTable row={row} options={options} />
          </div>
          <div id="crowds">
            <Crowds row={row} options={options} />
          </div>
        </Around>,
        root,
      ),
    );
    look(row, options, root);
  }
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('every row of %s', (_, pack) => {
  it('has the same numbers in the grid, in sentences and in the table', async () => {
    await tell(pack, (row, options, root) => {
      options.forEach((option, index) => {
        const arm = armFor(row, option.id);
        const at = `${row.key}, ${option.id}`;
        const grid = find(root, `#grid [data-option="${option.id}"]`);
        const sentences = find(root, `#sentences [data-option="${option.id}"]`);
        const cells = texts([...root.querySelectorAll('#table tbody tr')][index] as Element, 'td');
        const expected = framesOf(arm, row.per);
        if (expected) {
          expect(texts(grid, '.frame').map(numbersIn), at).toEqual(expected);
          expect(
            texts(sentences, '.sentence').map((said) => numbersIn(said).slice(0, expected[0]?.length)),
            at,
          ).toEqual(expected);
          expect(cells.map(numbersIn), at).toEqual(expected);
        } else if (arm.kind === 'measure') {
          const told = [find(grid, '.number').textContent, texts(sentences, 'p:not(.arm-name)')[0], cells[0]];
          expect(
            told.map((text) => numbersIn(text)[0]),
            at,
          ).toEqual(Array(3).fill(arm.measure.value));
        } else {
          const word = arm.kind === 'notApplicable' ? 'Does not apply' : 'inWords' in arm ? 'No number' : 'Not known';
          expect([...texts(grid, '.word'), ...texts(sentences, '.word')], at).toEqual([word, word]);
          expect(cells[0], at).toMatch(new RegExp(`^${word}\\. `));
          expect(grid.querySelector('svg'), at).toBeNull();
        }
      });
    });
  });

  it('has the same numbers in the name of each picture, and as many people in it', async () => {
    await tell(pack, (row, options, root) => {
      const counted = options.flatMap((option) => {
        const arm = armFor(row, option.id);
        if (arm.kind === 'rate')
          return [{ option, low: arm.value, high: arm.value, named: [arm.value, row.per, row.per - arm.value] }];
        return arm.kind === 'range' ? [{ option, low: arm.low, high: arm.high, named: [arm.low, arm.high, row.per] }] : [];
      });
      for (const [place, as] of [
        ['#grid', 'dot'],
        ['#crowds', 'person'],
      ] as const) {
        const pictures = [...root.querySelectorAll(`${place} svg.nested, ${place} svg.${as === 'dot' ? 'dots' : 'crowd'}`)];
        expect(pictures, `${row.key} ${place}`).toHaveLength(counted.length);
        counted.forEach(({ option, low, high, named }, index) => {
          const at = `${row.key}, ${option.id} ${place}`;
          const picture = pictures[index] as Element;
          const label = picture.getAttribute('aria-label') ?? '';
          expect(label.startsWith(`${option.name}: `), at).toBe(true);
          expect(numbersIn(label.slice(option.name.length)).slice(0, 3), at).toEqual(named);
          if (row.per <= 1000) expect(drawn(picture, as), at).toEqual([low, high - low, row.per - high]);
          else {
            const blocks = (kind: string) => picture.querySelector(kind)?.getAttribute('d')?.match(/M/g)?.length ?? 0;
            const [event = 0, maybe = 0, rest = 0] = drawn(picture, 'dot');
            const full = blocks('.is-event');
            expect([full * 1000 + event, event + maybe + rest, full + 1 + blocks('.is-rest')], at).toEqual([
              low,
              1000,
              row.per / 1000,
            ]);
            expect(full * 1000 + event + maybe, at).toBe(high);
          }
        });
      }
    });
  });

  it('has each measure on a line from nothing, with its mark where its number is', async () => {
    await tell(pack, (row, options, root) => {
      for (const option of options) {
        const arm = armFor(row, option.id);
        if (arm.kind !== 'measure') continue;
        if (arm.measure.statistic === 'mean_difference') {
          // A difference has no place on a line that begins at nothing.
          expect(root.querySelector(`[data-option="${option.id}"] svg`), `${row.key}, ${option.id}`).toBeNull();
          continue;
        }
        for (const place of ['#grid', '#sentences']) {
          const line = find(root, `${place} [data-option="${option.id}"]`).querySelector('svg.timeline') as Element;
          const ticks = texts(line, 'text').map((text) => numbersIn(text)[0] ?? Number.NaN);
          const [mark, end] = [Number(line.querySelector('circle')?.getAttribute('cx')), ticks.at(-1) ?? 0];
          const at = `${row.key}, ${option.id} ${place}`;
          expect(numbersIn(line.getAttribute('aria-label')?.slice(option.name.length))[0], at).toBe(arm.measure.value);
          expect(ticks[0], at).toBe(0);
          expect((mark - 4) / 192, at).toBeCloseTo(arm.measure.value / end);
          expect(arm.measure.value, at).toBeLessThanOrEqual(end);
        }
      }
    });
  });
});
