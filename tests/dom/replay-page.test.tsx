import { afterEach, describe, expect, it } from 'vitest';
import { ReplayPage } from '../../components/classroom/replay-page';
import type { Practice } from '../../lib/practice/practice';
import { actedPractice, lookAt, saidAt } from '../support/acted-practice';
import { showAfter } from '../support/after-page';
import { packOf, parsePlaceOfBirth } from '../support/builders';
import { clearScreen, find } from '../support/screen';

afterEach(clearScreen);

const pack = packOf(parsePlaceOfBirth());
const [one, two, three] = pack.options.map(({ id }) => id);
const [row] = pack.rows.map(({ key }) => key);
if (!one || !two || !three || !row) throw new Error('the decision has too little in it');
const nameOf = (id: string) => pack.options.find((option) => option.id === id)?.name ?? '';
const show = (more: Partial<Practice>) => showAfter(ReplayPage, actedPractice(pack, more), pack);
const looks = [
  lookAt(0, 'start', { options: [two] }),
  lookAt(60, 'compare', { options: [one, two], rows: [row], frames: true }),
  lookAt(180, 'away'),
  lookAt(240, 'matters'),
];
const cells = (root: HTMLElement, selector: string) =>
  [...find(root, selector).querySelectorAll('th, td')].map(({ textContent }) => textContent);
const fact = (root: HTMLElement, name: string) => find(root, `[data-fact="${name}"] dd`).textContent?.trim();

describe('what happened, as a page', () => {
  it('says in which order the options came, for how long each was there, and which never came', async () => {
    const { root } = await show({ looks });
    expect(fact(root, 'options')).toContain(`In this order: ${nameOf(two)} and ${nameOf(one)}.`);
    expect(fact(root, 'options')).toContain(`Never on the screen: `);
    expect(fact(root, 'options')).toContain(nameOf(three));
    expect(cells(root, `[data-fact-option="${two}"]`)).toEqual([nameOf(two), 'at the beginning', '3 min']);
    expect(cells(root, `[data-fact-option="${one}"]`)).toEqual([nameOf(one), 'after 1 min', '2 min']);
    expect(cells(root, `[data-fact-option="${three}"]`)).toEqual([nameOf(three), 'never', 'never']);
  });

  it('draws what the table says: the strip of each option has its time as its words and its length', async () => {
    const { root } = await show({ looks });
    const strip = find(root, `[data-strip="${one}"]`);
    expect(strip.querySelector('svg')?.getAttribute('aria-label')).toBe(`${nameOf(one)}: on the screen from 01:00 to 03:00.`);
    const span = strip.querySelector('.replay-span');
    // One minute of the ten was hidden, and is cut out: the line is nine minutes long.
    const [x = 0, width = 0] = ['x', 'width'].map((of) => Number.parseFloat(span?.getAttribute(of) ?? ''));
    expect([x, width].map((part) => Math.round((part * 540) / 100))).toEqual([60, 120]);
    expect(find(root, `[data-strip="${three}"]`).querySelectorAll('.replay-span')).toHaveLength(0);
    expect(root.textContent).toContain('The aid was in use for 9 min.');
    expect(root.textContent).toContain('For 1 min besides, the page was hidden or the cards were open.');
    expect(root.textContent).toContain('Cut out, with the page hidden or the cards open: from 03:00 to 04:00.');
  });

  it('shows every row that could come, those that never did as never', async () => {
    const { root } = await show({ looks });
    const rows = [...root.querySelectorAll('[data-fact-row]')].map((line) => line.getAttribute('data-fact-row'));
    expect(rows).toEqual([...new Set(pack.rows.map(({ key }) => key))]);
    expect(cells(root, `[data-fact-row="${row}"]`).slice(1)).toEqual(['2 min', 'never']);
    expect(cells(root, `[data-fact-row="${rows.at(-1)}"]`).slice(1)).toEqual(['never', 'never']);
  });

  it('says when both frames, waiting and her own words came, or that they never did', async () => {
    const said = saidAt(pack, 260, { kind: 'about', prompt: 'hopes', words: 'To be at home.' });
    const { root } = await show({ looks, events: [said] });
    expect(fact(root, 'frames')).toBe('Together on the screen after 1 min.');
    expect(fact(root, 'words')).toContain('was on the screen after 4 min.');
    expect(fact(root, 'words')).toContain('First written down after 4 min 20 s.');
    expect(fact(root, 'planB')).toBe('None was written down.');
    expect(fact(root, 'mayChoose')).toContain('was on the screen at the beginning.');
    expect(fact(root, 'mayDecline')).toBe(
      'The page with “I want more time” and “I say no to all of these” was never on the screen.',
    );
    expect(fact(root, 'questions')).toBe('None were written down.');
  });

  it('shows her words where they were said, as they were in the end, and marks what was taken back', async () => {
    const first = saidAt(pack, 250, { kind: 'about', prompt: 'hopes', words: 'To be' });
    const more = saidAt(pack, 255, { kind: 'about', prompt: 'hopes', words: 'To be at home.' }, { continues: first.id });
    const stand = saidAt(pack, 300, { kind: 'standing', standing: 'decided', option: one });
    const undone = saidAt(pack, 310, { kind: 'undone', event: stand.id });
    const { root } = await show({ looks, events: [first, more, stand, undone] });
    expect([...root.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual(['To be at home.']);
    expect(find(root, '.replay-undone').textContent).toContain('Taken back later.');
  });

  it('says of a conversation from a file that what was on the screen is not known, and shows none of it as never', async () => {
    const { root } = await show({ looks: [] });
    expect(root.textContent).toContain('What was on the screen is not known');
    expect(['options', 'waiting', 'frames'].map((name) => fact(root, name))).toEqual(['Not known.', 'Not known.', 'Not known.']);
    expect(root.querySelector('.replay-strips, [data-fact-option], [data-fact-row]')).toBeNull();
  });

  it('names the page of two languages and the cards, and says for what a plan B was written down, without a count', async () => {
    const [first] = pack.ifThen;
    const events = [
      saidAt(pack, 200, { kind: 'planB', ifThen: first?.id ?? '', words: 'Ring.' }),
      saidAt(pack, 300, { kind: 'standing', standing: 'none', option: null }),
    ];
    const { root } = await show({
      looks: [lookAt(0, 'double', { of: 'compare' }), lookAt(60, 'cards'), lookAt(90, 'unfair')],
      events,
    });
    const views = [...root.querySelectorAll('.replay-view h3')].map(({ textContent }) => textContent);
    expect(views).toEqual(['00:00 Two languages at once: Compare', '01:00 At the cards', '01:30 Wrong or unfair']);
    expect(fact(root, 'planB')).toMatch(/^Written down for: if .+ First after 3 min 20 s\.$/);
    expect(fact(root, 'planB')).not.toMatch(/\d of \d/);
    expect(fact(root, 'mayDecline')).toContain('“I say no to all of these” was picked after 5 min.');
  });

  it('says that a clock was set back', async () => {
    const { root } = await show({ looks: [lookAt(30, 'start'), lookAt(10, 'compare'), lookAt(60, 'decide')] });
    expect(root.textContent).toContain('entry goes back in time');
  });

  it('has no mark, no number of points and no colour of its own for anything that was done or not done', async () => {
    const { root } = await show({ looks });
    expect(root.textContent).not.toMatch(/\b(?:score|points|good|poor|excellent|passed)\b/i);
    const shapes = [...root.querySelectorAll('.replay-strips [class]')].map((shape) => shape.getAttribute('class') ?? '');
    expect(new Set(shapes.filter((name) => name.startsWith('replay-span')))).toEqual(new Set(['replay-span']));
  });
});
