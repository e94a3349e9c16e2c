import { afterEach, describe, expect, it } from 'vitest';
import type { JoinedArm, Option, Pack, Row } from '../../lib/pack/pack';
import { aidWords, talk, tiny } from '../support/builders';
import { clearScreen, find, showAid } from '../support/screen';

afterEach(clearScreen);

const [row] = tiny.rows as [Row];
const [like] = tiny.options as [Option];
const why = (text: string) => ({ why: { text, figures: {} } });

const rate = (option: string, value: number): JoinedArm => ({ option, kind: 'rate', value });
const unknown = (option: string, reason: string, inWords?: true): JoinedArm => ({
  ...{ option, kind: 'unknown', reason, ...why(`Because ${reason}.`) },
  ...(inWords && { inWords }),
});
const notApplicable = (option: string, reason: string): JoinedArm => ({
  ...{ option, kind: 'notApplicable', reason, ...why(`Since ${reason}.`) },
});

/** The grid of one row, with an option for each of its arms and nothing to pick. */
async function gridOf(...arms: JoinedArm[]) {
  return gridIn('en-GB', ...arms);
}

/** The same with the full stops of another language. */
async function gridIn(locale: string, ...arms: JoinedArm[]) {
  const words = { ...aidWords, locale };
  const options = arms.map(({ option }, rank): Option => ({ ...like, id: option, name: option.toUpperCase(), rank }));
  // A second row, so that no option is unknown in all of them.
  const known: Row = { ...row, id: 'known', key: 'known', stratum: null, arms: options.map(({ id }) => rate(id, 1)) };
  const shown: Row = { ...row, id: 'shown', key: 'shown', stratum: null, arms };
  const pack: Pack = { ...tiny, strata: [], options, parts: [{ id: 'all', options }], rows: [shown, known], values: [] };
  const t = talk({ packs: [pack] });
  t.consultation.decision('tiny').compare(options.map(({ id }) => id));
  const aid = await showAid({ talk: t, words: () => words });
  await aid.step('compare');
  return find(aid.root, '[data-row="shown"]');
}
const arms = (shown: HTMLElement) => [...shown.querySelectorAll<HTMLElement>('.arm')].map(({ dataset }) => dataset.option);

describe('ten options, of which most have no figure', () => {
  const ten = () =>
    gridOf(
      rate('a', 9),
      unknown('b', 'nobody looked'),
      notApplicable('c', 'it cannot be'),
      unknown('d', 'nobody looked'),
      rate('e', 0),
      unknown('f', 'it is told', true),
      unknown('g', 'nobody asked'),
      notApplicable('h', 'it cannot be'),
      unknown('i', 'nobody looked'),
      rate('j', 1000),
    );

  it('have a picture each where there is a figure, a count of nobody among them', async () => {
    expect(arms(await ten())).toEqual(['a', 'e', 'j']);
  });

  it('are all named: those without a figure together, one line a reason, in the order of the options', async () => {
    const lines = [...(await ten()).querySelectorAll('.gathered > li')].map(({ textContent }) => textContent?.trim());

    expect(lines).toEqual([
      'Not known: B, D and I. Because nobody looked. It could be more or less.',
      'Does not apply: C and H. Since it cannot be.',
      'No number: F. Because it is told.',
      'Not known: G. Because nobody asked. It could be more or less.',
    ]);
  });

  it('are each in one place, and in no other', async () => {
    const shown = await ten();

    const gathered = [...shown.querySelectorAll<HTMLElement>('.gathered > li')].flatMap(({ dataset }) =>
      dataset.options?.split(' '),
    );
    expect([...arms(shown), ...gathered].sort()).toEqual([...'abcdefghij']);
  });

  it('look not known and not applicable in two ways', async () => {
    const kinds = [...(await ten()).querySelectorAll('.gathered > li')].map(({ className }) => className);

    expect(kinds).toEqual(['none-known', 'none-apply', 'none-known', 'none-known']);
  });

  it('have no line of gaps where each has a figure', async () => {
    const shown = await gridOf(...[...'abcdefghij'].map((id, value) => rate(id, value)));

    expect(arms(shown)).toHaveLength(10);
    expect(shown.querySelector('.gathered')).toBeNull();
  });
});

it('few options keep their places, a gap in its own column', async () => {
  const shown = await gridOf(rate('a', 9), unknown('b', 'nobody looked'), notApplicable('c', 'it cannot be'));

  expect(arms(shown)).toEqual(['a', 'b', 'c']);
  expect([...shown.querySelectorAll('.arm b.word')].map(({ textContent }) => textContent)).toEqual([
    'Not known',
    'Does not apply',
  ]);
  expect(shown.querySelector('.gathered')).toBeNull();
});

describe('a row where nothing is known of anything compared', () => {
  const line = (shown: HTMLElement) => find(shown, '.none-known').textContent?.trim();

  it('is one line with the reason, when all share one', async () => {
    const shown = await gridOf(unknown('a', 'nobody looked'), unknown('b', 'nobody looked'));

    expect(line(shown)).toBe('Not known for any of these. Because nobody looked. It could be more or less.');
    expect(arms(shown)).toEqual([]);
  });

  it('is one line that says that each has its own, when there are several', async () => {
    const shown = await gridOf(unknown('a', 'nobody looked'), unknown('b', 'nobody asked'));

    expect(line(shown)).toBe('Not known for any of these. Open the row to read what is known of each.');
  });

  it.each([
    ['ur', '۔'],
    ['bn', '।'],
  ])('has the full stop of its language after what comes before the reason, in %s', async (locale, stop) => {
    const shown = await gridIn(locale, unknown('a', 'nobody looked'), unknown('b', 'nobody looked'));
    expect(line(shown)).toContain(`Not known for any of these${stop} Because`);
    await clearScreen();
    const many = await gridIn(locale, rate('a', 9), ...[...'bcdefghi'].map((id) => unknown(id, 'nobody looked')));

    expect(many.querySelector('.gathered b')?.textContent).toMatch(new RegExp(`I${stop}$`));
  });

  it('is one that does not apply to another of them, too, and no reason is said to be that of all', async () => {
    const shown = await gridOf(unknown('a', 'nobody looked'), notApplicable('b', 'it cannot be'));

    expect(line(shown)).not.toContain('Because nobody looked');
  });

  it('is not one where a single figure is known, and be it nobody', async () => {
    const shown = await gridOf(unknown('a', 'nobody looked'), rate('b', 0));

    expect(shown.querySelector('.row-arms')).not.toBeNull();
    expect(arms(shown)).toEqual(['a', 'b']);
  });

  it('is told at once of ten options as of two', async () => {
    const shown = await gridOf(...[...'abcdefghij'].map((id) => unknown(id, 'nobody looked')));

    expect(shown.querySelectorAll('.none-known')).toHaveLength(1);
    expect(shown.querySelector('.gathered')).toBeNull();
  });
});
