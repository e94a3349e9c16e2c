import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DebriefPage } from '../../components/classroom/debrief-page';
import type { Practice } from '../../lib/practice/practice';
import { actedPractice, everythingTyped, lookAt } from '../support/acted-practice';
import { pick, showAfter } from '../support/after-page';
import { packOf, parsePlaceOfBirth } from '../support/builders';
import { button, clearScreen, find, press } from '../support/screen';

afterEach(clearScreen);

const pack = packOf(parsePlaceOfBirth());
const looks = [lookAt(0, 'compare', { options: pack.options.slice(0, 2).map(({ id }) => id) })];
const show = (more: Partial<Practice> = {}) => showAfter(DebriefPage, actedPractice(pack, { looks, ...more }), pack);
const paper = (root: HTMLElement) => {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const away of copy.querySelectorAll('.not-on-paper')) away.remove();
  return copy;
};

describe('the debrief', () => {
  it('has nothing picked until somebody picks, and a pick can be taken back', async () => {
    const { root, practice } = await show();
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    await pick(find(root, '[data-picks="well"] input[value="namedEveryOption"]'));
    await pick(find(root, '[data-picks="next"] input[value="madePlanB"]'));
    expect(practice.value.debrief).toEqual({ well: ['namedEveryOption'], next: 'madePlanB' });
    await pick(find(root, '[data-picks="well"] input[value="namedEveryOption"]'), false);
    await press(button(root, 'Clear this'));
    expect(practice.value.debrief).toEqual({ well: [], next: null });
  });

  it('has no field that anything could be typed into', async () => {
    const { root } = await show();
    const fields = [...root.querySelectorAll('input, textarea, select, [contenteditable]')];
    expect(new Set(fields.map((field) => field.getAttribute('type')))).toEqual(new Set(['radio', 'checkbox']));
  });

  it('prints what was picked as a list, and four headings with lines to write on by hand', async () => {
    const { root, printed } = await show({ debrief: { well: ['gaveHerTime'], next: 'madePlanB' } });
    const page = paper(root);
    expect([...page.querySelectorAll('.debrief-well li')].map(({ textContent }) => textContent)).toEqual(['Gave her time']);
    expect(page.querySelector('.debrief-next li')?.textContent).toContain('Made a plan B');
    expect(page.querySelectorAll('.debrief-steps h3')).toHaveLength(4);
    expect(page.querySelectorAll('.debrief-lines hr')).toHaveLength(16);
    expect(page.querySelectorAll('input, button')).toHaveLength(0);
    await press(find(root, '[data-testid="print-debrief"]'));
    expect(printed).toHaveLength(1);
  });

  it('prints the timeline: the steps in their order, and when each option was on the screen', async () => {
    const watched = [
      lookAt(0, 'start'),
      lookAt(65, 'compare', { options: [pack.options[0]?.id ?? ''] }),
      lookAt(300, 'of-another-version'),
      lookAt(600, 'away'),
    ];
    const { root } = await show({ looks: watched });
    const page = paper(root);
    expect([...page.querySelectorAll('.replay-views li')].map(({ textContent }) => textContent)).toEqual([
      '00:00 Start',
      '01:05 Compare',
    ]);
    expect(page.querySelectorAll('[data-strip]')).toHaveLength(pack.options.length);
    expect(page.querySelectorAll('.replay-span')).toHaveLength(1);
  });

  it('has on its first page what to talk from and to write on, and everything else behind it', async () => {
    const sheets: Practice['sheets'] = [
      { by: 'observer', marks: { madePlanB: 'seen' } },
      { by: 'woman', marks: { madePlanB: 'notSeen' } },
    ];
    const { root } = await show({ sheets });
    const page = paper(root);
    const behind = find(page, '.debrief-behind');
    const first = ['.replay-short', '.sheet-differ', '.debrief-next', '.debrief-lines'];
    for (const part of first) expect(behind.querySelector(part), part).toBeNull();
    for (const part of ['.debrief-well', '.debrief-talk', '.replay-strips', '.replay-table', '.sheet-beside'])
      expect([page.querySelectorAll(part).length > 0, page.querySelectorAll(part).length], part).toEqual([
        true,
        behind.querySelectorAll(part).length,
      ]);
    expect(first.map((part) => find(page, part).compareDocumentPosition(behind) & Node.DOCUMENT_POSITION_FOLLOWING)).toEqual(
      first.map(() => Node.DOCUMENT_POSITION_FOLLOWING),
    );
  });

  it('tells the time with the aid, and a break apart from it', async () => {
    const { root } = await show({ looks: [...looks, lookAt(120, 'away')] });
    expect(find(root, '.debrief-about').textContent).toContain('With the aid2 min');
    expect(find(root, '.debrief-about').textContent).toContain('8 min with the page hidden or the cards open');
  });

  it('says that nobody knows on which version a conversation of before was acted', async () => {
    const { root } = await show({ packVersion: undefined });
    expect(find(root, '.debrief-about').textContent).toContain(`${pack.title}, another version, or one that nobody noted`);
  });

  it('is saved as a file that says that it is practice', async () => {
    const { root, saved } = await show();
    await press(find(root, '[data-testid="save-debrief"]'));
    expect(saved[0]?.name).toBe('practice-debrief-2026-12-01.json');
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ evenhand: 'debrief', practice: true });
    expect(root.textContent).toContain('The file says that it is practice.');
  });

  it('is kept without the conversation where somebody says so, as its file has it', async () => {
    const { root, kept, saved } = await show();
    await press(find(root, '[data-testid="keep-debrief"]'));
    await press(find(root, '[data-testid="save-debrief"]'));
    expect(kept).toEqual([saved[0]?.text]);
    await press(find(root, '[data-testid="keep-debrief"]'));
    expect(find(root, '.debrief > [role="status"]').textContent).toMatch(/^Kept here/);
    await pick(find(root, '[data-picks="next"] input[value="madePlanB"]'));
    expect(find(root, '.debrief > [role="status"]').textContent).toBe('');
  });

  it('is not said to be kept where the browser keeps nothing', async () => {
    const { root } = await showAfter(DebriefPage, actedPractice(pack, { looks }), pack, 'store_unavailable');
    await press(find(root, '[data-testid="keep-debrief"]'));
    expect(find(root, '.debrief > [role="status"]').textContent).toMatch(/^This browser keeps nothing here/);
  });

  it('tells the answers of an instrument by their numbers, and not one word of the file that somebody wrote', async () => {
    const name = 'Zq Fatima';
    const instrument = {
      id: 'zq-fatima',
      title: name,
      version: name,
      by: 'woman' as const,
      licence: { holder: name, reference: name, terms: name },
      items: [
        { id: 'zq', text: name, answers: ['Yes', name] },
        { id: 'two', text: name, answers: ['Yes', name] },
      ],
    };
    const { root, saved } = await show({ instruments: [{ instrument, answers: { zq: 1 } }] });
    const shown = [...find(paper(root), '.instrument-answers').children].map(({ textContent }) => textContent);
    expect(shown).toEqual(['Question 1answer 2', 'Question 2left open']);
    await press(find(root, '[data-testid="save-debrief"]'));
    expect(`${root.outerHTML} ${JSON.stringify(saved)}`).not.toMatch(/zq/i);
  });

  it('shows, prints and saves not one word that anybody typed', async () => {
    const typed = fc.stringMatching(/^[A-Za-z]{7,30}$/).map((text) => `Zq${text}`);
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const { root, saved, printed } = await show({ events: everythingTyped(pack, words) });
        await press(find(root, '[data-testid="print-debrief"]'));
        await press(find(root, '[data-testid="save-debrief"]'));
        expect(`${root.outerHTML} ${printed} ${JSON.stringify(saved)}`).not.toContain(words);
        expect(root.textContent).toContain('3 asked. Answered: 1.');
        await clearScreen();
      }),
      { numRuns: 8 },
    );
  });
});
