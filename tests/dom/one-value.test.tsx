import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Arm } from '../../components/arm';
import { Crowds } from '../../components/crowds';
import { RowSentences } from '../../components/row-sentences';
import { RowTable } from '../../components/row-table';
import { cells } from '../../lib/export/row-words';
import { frames } from '../../lib/numbers/frames';
import { crowd, dots } from '../../lib/numbers/icon-array';
import type { Option, Row } from '../../lib/pack/pack';
import { aidWords, talk, tiny } from '../support/builders';
import { cellsOf } from '../support/cells-of';
import { powersOfTen } from '../support/chances';
import { Around, aidAround, clearScreen, mount } from '../support/screen';

afterEach(clearScreen);

const [row] = tiny.rows as [Row];
const options = tiny.options.slice(0, 2) as [Option, Option];

/** A row of two rates: random counts of one random denominator. */
const rateRows: fc.Arbitrary<Row> = fc.constantFrom(...powersOfTen).chain((per) => {
  const count = fc.oneof(fc.constantFrom(0, 1, per - 1, per), fc.integer({ min: 0, max: per }));
  return fc.tuple(count, count).map(([go, other]) => ({
    ...row,
    per: per as Row['per'],
    arms: [
      { option: 'go', kind: 'rate' as const, value: go },
      { option: 'other', kind: 'rate' as const, value: other },
    ],
  }));
});

const numbersIn = (text: string | null | undefined) =>
  (text ?? '')
    .replaceAll(',', '')
    .match(/\d+(\.\d+)?/g)
    ?.map(Number) ?? [];
const both = (shown: Row) =>
  shown.arms.map((arm) => {
    const { event, rest, per } = frames(arm.kind === 'rate' ? arm.value : Number.NaN, shown.per);
    return { event, rest, per };
  });

/** Shows every way in which a row is told, and gives each to `look`. */
async function tell(look: (shown: Row, root: HTMLElement) => void) {
  const value = aidAround(talk());
  const root = await mount(null);
  await fc.assert(
    fc.asyncProperty(rateRows, async (shown) => {
      await act(async () =>
        render(
          <Around value={value}>
            <div id="grid">
              {options.map((option) => (
                <Arm key={option.id} row={shown} option={option} />
              ))}
            </div>
            <div id="sentences">
              <RowSentences row={shown} options={options} />
            </div>
            <div id="table">
              <RowTable row={shown} options={options} />
            </div>
            <div id="crowds">
              <Crowds row={shown} options={options} />
            </div>
          </Around>,
          root,
        ),
      );
      look(shown, root);
    }),
    { numRuns: 60 },
  );
}

describe('one value is told in every way', () => {
  it('as numbers in the grid, and in sentences', async () => {
    await tell((shown, root) => {
      const inGrid = [...root.querySelectorAll('#grid .arm')].map((arm) =>
        [...arm.querySelectorAll('.frame')].map(({ textContent }) => numbersIn(textContent)),
      );
      const inSentences = [...root.querySelectorAll('#sentences .arm')].map((arm) =>
        [...arm.querySelectorAll('.sentence')].map(({ textContent }) => numbersIn(textContent)),
      );

      const expected = both(shown).map(({ event, rest, per }) => [
        [event, per],
        [rest, per],
      ]);
      expect(inGrid).toEqual(expected);
      expect(inSentences).toEqual(expected);
    });
  });

  it('as cells of a table, on the screen and in a text', async () => {
    await tell((shown, root) => {
      const written = options.map((option) => cells(shown, option, aidWords));

      const onScreen = [...root.querySelectorAll('#table tbody tr')].map((line) =>
        [...line.querySelectorAll('td')].map(({ textContent }) => textContent),
      );
      expect(onScreen).toEqual(written);
      expect(written.map((pair) => pair.map(numbersIn))).toEqual(
        both(shown).map(({ event, rest, per }) => [
          [event, per],
          [rest, per],
        ]),
      );
    });
  });

  it('as the name of each picture, small and large', async () => {
    await tell((shown, root) => {
      for (const place of ['#grid', '#crowds']) {
        const labels = [...root.querySelectorAll(`${place} svg[role="img"]`)].map((svg) => svg.getAttribute('aria-label'));

        expect(
          labels.map((label) => numbersIn(label).slice(0, 3)),
          place,
        ).toEqual(both(shown).map(({ event, rest, per }) => [event, per, rest]));
        expect(labels.map((label) => label?.split(':')[0])).toEqual(options.map(({ name }) => name));
      }
    });
  });

  it('as exactly so many people in each picture', async () => {
    await tell((shown, root) => {
      for (const [place, layout, of] of [
        ['#grid', dots, 'dot'],
        ['#crowds', crowd, 'person'],
      ] as const) {
        if (shown.per > 1000) continue;
        const drawn = [...root.querySelectorAll(`${place} svg[role="img"]`)].map((svg) =>
          ['event', 'rest'].map((colour) => {
            const path = svg.querySelector(`path[fill="url(#evenhand-${of}-${colour})"]`);
            return cellsOf(path?.getAttribute('d') ?? '', layout).length;
          }),
        );

        expect(drawn, place).toEqual(both(shown).map(({ event, rest }) => [event, rest]));
      }
    });
  });

  it('as blocks of a thousand, where a crowd is too large to draw', async () => {
    await tell((shown, root) => {
      if (shown.per <= 1000) return;
      const squares = (path: Element | null) => path?.getAttribute('d')?.match(/M/g)?.length ?? 0;

      const drawn = [...root.querySelectorAll('#grid svg.nested')].map((svg) => {
        const enlarged = svg.querySelector('path[fill="url(#evenhand-dot-event)"]')?.getAttribute('d') ?? '';
        return {
          blocks: squares(svg.querySelector('.is-event')) + 1 + squares(svg.querySelector('.is-rest')),
          event: squares(svg.querySelector('.is-event')) * 1000 + cellsOf(enlarged, dots).length,
        };
      });

      expect(drawn).toEqual(both(shown).map(({ event, per }) => ({ blocks: per / 1000, event })));
    });
  });

  it('as a difference that is the difference of the two', async () => {
    await tell((shown, root) => {
      const [go = 0, other = 0] = both(shown).map(({ event }) => event);

      const said = root.querySelector('.difference')?.textContent;

      const apart = Math.abs(go - other);
      expect(numbersIn(said)).toEqual([apart, shown.per]);
    });
  });
});
