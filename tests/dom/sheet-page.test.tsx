import { afterEach, describe, expect, it } from 'vitest';
import { SheetPage } from '../../components/classroom/sheet-page';
import type { Practice } from '../../lib/practice/practice';
import { allSheetItems } from '../../lib/practice/sheet-items';
import { actedPractice } from '../support/acted-practice';
import { giveFile, pick, showAfter } from '../support/after-page';
import { tiny } from '../support/builders';
import { button, clearScreen, find, press } from '../support/screen';

afterEach(clearScreen);

const show = (more: Partial<Practice> = {}) => showAfter(SheetPage, actedPractice(tiny, more), tiny);
const fill = (root: HTMLElement, by: string) => press(find(root, `[data-fill="${by}"]`));
const mark = (root: HTMLElement, item: string, value: string) =>
  pick(find<HTMLInputElement>(root, `[data-item="${item}"] input[value="${value}"]`));

describe('the sheets', () => {
  it('have every item with what it is and how it looks when it is seen and when it is not, and nothing marked', async () => {
    const { root } = await show();
    await fill(root, 'observer');
    const items = [...root.querySelectorAll('[data-item]')];
    expect(items.map((item) => item.getAttribute('data-item'))).toEqual(allSheetItems);
    for (const item of items) {
      expect(item.querySelectorAll('input[type="radio"]')).toHaveLength(4);
      expect(item.textContent).toMatch(/Seen: .+Not seen: /);
    }
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    expect(find(root, '[data-item="gaveBothFrames"]').textContent).toContain('In this case: Pointed at both numbers.');
  });

  it('ask the woman and whoever cared for her in their own words, and show neither of them a cue', async () => {
    for (const [by, first] of [
      ['woman', 'I was told that there is a choice'],
      ['clinician', 'I said that there is a choice'],
    ] as const) {
      const { root } = await show();
      await fill(root, by);
      expect([...root.querySelectorAll('h4')].map(({ textContent }) => textContent)[0]).toBe(first);
      expect(root.querySelectorAll('[data-item]')).toHaveLength(allSheetItems.length);
      expect(root.textContent).not.toContain('In this case');
      expect(root.textContent).not.toContain('Pointed at both numbers.');
      const marks = [...find(root, '[data-item="gaveHerTime"]').querySelectorAll('label')];
      expect(marks.map(({ textContent }) => textContent?.trim())).toEqual(['Yes', 'Partly', 'No', 'Cannot tell']);
      await clearScreen();
    }
  });

  it('say what is left open, and give no figure that reads as a result', async () => {
    const { root } = await show({ sheets: [{ by: 'observer', marks: { madePlanB: 'seen', gaveHerTime: 'partly' } }] });
    expect(find(root, '.sheet-roles').textContent).toContain(`${allSheetItems.length - 2} left open`);
    expect(find(root, '.sheet-roles').textContent).not.toMatch(/\d+ of \d+/);
  });

  it('keep what each role marks apart, and let a mark be cleared', async () => {
    const { root, practice } = await show();
    await fill(root, 'observer');
    await mark(root, 'madePlanB', 'seen');
    await mark(root, 'gaveHerTime', 'cannotTell');
    await press(button(find(root, '[data-item="gaveHerTime"]'), 'Clear this mark'));
    await press(find(root, '[data-testid="close-sheet"]'));
    await fill(root, 'woman');
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    await mark(root, 'madePlanB', 'notSeen');
    expect(practice.value.sheets).toEqual([
      { by: 'observer', marks: { madePlanB: 'seen' } },
      { by: 'woman', marks: { madePlanB: 'notSeen' } },
    ]);
  });

  it('are covered until somebody puts them side by side, and then say in words where they differ', async () => {
    const { root } = await show({
      sheets: [
        { by: 'observer', marks: { madePlanB: 'seen', gaveHerTime: 'partly' } },
        { by: 'woman', marks: { madePlanB: 'notSeen', gaveHerTime: 'partly' } },
      ],
    });
    expect(root.querySelector('[data-beside]')).toBeNull();
    await press(find(root, '[data-testid="sheets-together"]'));
    const line = [...find(root, '[data-beside="madePlanB"]').querySelectorAll('th, td')].map(({ textContent }) => textContent);
    expect(line).toEqual(['Made a plan B', 'Seen', 'No']);
    expect([...root.querySelectorAll('.sheet-differ li')].map(({ textContent }) => textContent)).toEqual([
      'Made a plan B Whoever listened: seen. The woman: no.',
    ]);
    // What is left open is told as that, and no figure is made of what is not.
    expect(find(root, '[data-beside="namedEveryOption"]').textContent).toContain('left open');
    expect(find(root, '.sheet-together').textContent).not.toMatch(/\d/);
  });
});

describe('a published instrument on the page of the sheets', () => {
  const file = {
    evenhand: 'instrument',
    format: 1,
    id: 'made-up',
    title: 'A made-up instrument',
    version: '3',
    by: 'woman',
    licence: { holder: 'Riverside NHS Trust', reference: 'L-77', terms: 'For teaching.', until: '2026-12-02' },
    items: [{ id: 'one', text: 'Was the kettle on?', answers: ['Yes', 'No'] }],
  };
  const load = (root: HTMLElement, what: object) =>
    giveFile(find<HTMLInputElement>(root, '[data-testid="instrument-file"]'), JSON.stringify(what));

  it('is there when somebody loads it, with its licence over it, nothing answered and nothing added up', async () => {
    const { root, practice } = await show();
    expect(root.querySelector('[data-instrument]')).toBeNull();
    await load(root, file);
    const shown = find(root, '[data-instrument="made-up"]');
    expect(shown.textContent).toContain('Licence: Riverside NHS Trust, L-77. Until 2 December 2026. Terms: For teaching.');
    expect(shown.querySelectorAll('input:checked')).toHaveLength(0);
    await pick(find<HTMLInputElement>(shown, 'input[value="1"]'));
    expect(practice.value.instruments?.[0]?.answers).toEqual({ one: 1 });
    await press(button(shown, 'Take it out'));
    expect(practice.value.instruments).toEqual([]);
  });

  it('is refused with everything that is wrong', async () => {
    const { root, practice } = await show();
    const { licence: _licence, ...rest } = file;
    await load(root, { ...rest, by: 'all' });
    const said = find(root, '.instrument-slot [role="alert"]').textContent;
    expect(said).toContain('licence: is missing');
    expect(said).toContain('by: says nobody who fills it in');
    expect(practice.value.instruments).toBeUndefined();
  });

  it('shows no question and no answer once its licence has ended', async () => {
    const { evenhand: _kind, format: _format, ...instrument } = file;
    const over = { ...instrument, by: 'woman' as const, licence: { ...file.licence, until: '2026-12-01' } };
    const { root } = await show({ instruments: [{ instrument: over, answers: { one: 0 } }] });
    expect(root.textContent).toContain('The licence ended on 1 December 2026.');
    expect(root.textContent).not.toContain('kettle');
  });
});
