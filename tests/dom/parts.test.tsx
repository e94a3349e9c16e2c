import { afterEach, describe, expect, it } from 'vitest';
import { talk, tiny } from '../support/builders';
import { parted } from '../support/every-kind';
import { button, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const compareAll = (root: HTMLElement) => press(find(root, '[data-testid="compare-all"]'));
const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset.row);
const heads = (root: HTMLElement) => [...root.querySelectorAll('.heads .option-name')].map(({ textContent }) => textContent);
const tabs = (root: HTMLElement) => [...root.querySelectorAll<HTMLButtonElement>('nav.parts button')];

async function begun() {
  const t = talk({ packs: [parted] });
  t.consultation.decision('tiny').pickStratum('first');
  return showAid({ talk: t });
}
/** Both parts with all of their options side by side; the second is on the screen. */
async function compared() {
  const shown = await begun();
  await shown.step('compare');
  await compareAll(shown.root);
  await press(button(shown.root, 'What comes after'));
  await compareAll(shown.root);
  return shown;
}

describe('comparing in a decision of several parts', () => {
  it('offers the options of the part on the screen alone, and ticks none', async () => {
    const { root, step } = await begun();

    await step('compare');

    const boxes = [...root.querySelectorAll<HTMLInputElement>('.chooser input')].map(({ value, checked }) => [value, checked]);
    expect(boxes).toEqual([
      ['go', false],
      ['other', false],
      ['wait', false],
    ]);
  });

  it('can turn to another part, and back, before anything is ticked', async () => {
    const { root, step } = await begun();
    await step('compare');
    const ticks = () => [...root.querySelectorAll<HTMLInputElement>('.chooser input')].map(({ value }) => value);

    await press(button(root, 'What comes after'));
    const second = ticks();
    await press(button(root, 'How it begins'));

    expect([second, ticks()]).toEqual([
      ['stay', 'wait'],
      ['go', 'other', 'wait'],
    ]);
  });

  it('has a way to each part, named, and says which is on the screen', async () => {
    const { root, step } = await begun();
    await step('compare');

    await compareAll(root);

    expect(find(root, 'nav.parts').getAttribute('aria-label')).toBe('This decision has parts');
    expect(tabs(root).map((tab) => [tab.textContent, tab.getAttribute('aria-current')])).toEqual([
      ['How it begins', 'true'],
      ['What comes after', null],
    ]);
    expect(find(root, 'h1').textContent).toBe('How it begins');
    expect(rows(root)).toEqual(['sore.first', 'sleep', 'cost']);
  });

  it('shows the rows and the options of the part that is turned to, and the first again as it was', async () => {
    const { root } = await compared();
    const second = [find(root, 'h1').textContent, heads(root), rows(root)];

    await press(tabs(root)[0] as HTMLElement);

    expect(second).toEqual(['What comes after', ['Stay on', 'Wait'], ['calm']]);
    expect(heads(root)).toEqual(['Go now', 'Other way']);
    expect(rows(root)).toEqual(['sore.first', 'sleep', 'cost']);
  });

  it('leads from each part to the next, and from the last to none', async () => {
    const { root, step } = await begun();
    await step('compare');
    await compareAll(root);

    await press(button(root, 'Next part: What comes after'));
    await compareAll(root);

    expect(find(root, 'h1').textContent).toBe('What comes after');
    expect(root.querySelector('.next-part')).toBeNull();
  });

  it('records what stood on the screen of each part', async () => {
    const { consultation } = await compared();

    const shown = consultation.decision('tiny').state.value.shown.map(({ part, options }) => [part, options]);
    expect(shown).toEqual([
      ['how', ['go', 'other', 'wait']],
      ['after', ['stay', 'wait']],
    ]);
  });

  it('opens a row with the options of its part', async () => {
    const { root, openRow } = await compared();

    await openRow('calm');

    expect(heads(root)).toEqual(['Stay on', 'Wait']);
  });

  it('has no parts to turn to where there is one', async () => {
    const { root, step } = await showAid({ talk: talk({ packs: [{ ...tiny, strata: [] }] }) });
    await step('compare');

    await compareAll(root);

    expect(root.querySelector('nav.parts, .next-part')).toBeNull();
    expect(find(root, 'h1').textContent).toBe('2 ways, side by side');
  });
});

describe('deciding in a decision of several parts', () => {
  const groups = (root: HTMLElement) =>
    [...root.querySelectorAll('fieldset')].map((group) => [
      group.querySelector('legend')?.textContent,
      [...group.querySelectorAll('input')].map(({ value }) => value),
    ]);
  const radio = (root: HTMLElement, at: number, value: string) =>
    press([...root.querySelectorAll('fieldset')][at]?.querySelector(`input[value="${value}"]`) as HTMLInputElement);

  it('asks of each part where she is, with nothing chosen', async () => {
    const { root, step } = await begun();

    await step('decide');

    const standings = ['decided', 'leaning', 'unsure', 'time', 'help', 'none'];
    expect(groups(root)).toEqual([
      ['How it begins: where are you now?', standings],
      ['What comes after: where are you now?', standings],
    ]);
    expect([...root.querySelectorAll('input')].filter(({ checked }) => checked)).toEqual([]);
  });

  it('asks which one of that part, and leaves the other part as it is', async () => {
    const { root, step, consultation } = await begun();
    await step('decide');

    await radio(root, 1, 'decided');
    const asked = groups(root)[2];
    await radio(root, 2, 'stay');

    expect(asked).toEqual(['Which one?', ['stay', 'wait']]);
    expect(consultation.decision('tiny').state.value.standings).toMatchObject({ after: { standing: 'decided', option: 'stay' } });
    expect(consultation.decision('tiny').state.value.standings.how).toBeUndefined();
  });

  it('is told in her plan, of each part by its name', async () => {
    const { root, step } = await begun();
    await step('decide');
    await radio(root, 1, 'unsure');

    await step('plan');

    expect([...root.querySelectorAll('.want')].map(({ textContent }) => textContent?.trim())).toEqual([
      'How it begins Not recorded',
      expect.stringMatching(/^What comes after I am not sure\. Written by me, on 24 November 2026$/),
    ]);
  });

  it('has the figures of each part in a table of its own in her plan', async () => {
    const { root, step } = await compared();

    await step('plan');

    const shown = [...root.querySelectorAll('table.figures-paper')].filter((table) => table.querySelector('thead'));
    const tables = shown.map((table) => [
      table.querySelector('caption')?.textContent,
      [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent),
      table.querySelectorAll('tbody tr').length,
    ]);
    expect(tables).toEqual([
      ['How it begins', ['Go now', 'Other way'], 3],
      ['What comes after', ['Stay on', 'Wait'], 1],
    ]);
  });
});
