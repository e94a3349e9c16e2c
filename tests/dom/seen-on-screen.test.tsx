import { afterEach, describe, expect, it } from 'vitest';
import { marksOn } from '../../components/classroom/seen-on-screen';
import { linesOf } from '../../lib/double/lines-of';

import { aidWords, packOf, parsePlaceOfBirth, talk } from '../support/builders';
import { clearScreen, find, mount, press, showAid } from '../support/screen';

afterEach(clearScreen);

const pack = packOf(parsePlaceOfBirth());
const everyOption = pack.options.map(({ id }) => id);
const [group = ''] = pack.strata.filter(({ pick }) => pick).map(({ id }) => id);

async function shown() {
  const t = talk({ packs: [pack] });
  const decision = t.consultation.decision(pack.id);
  decision.pickStratum(group);
  decision.compare(everyOption.slice(0, 2));
  const aid = await showAid({ talk: t });
  const marks = () => marksOn(aid.root, { consultation: t.consultation });
  const ids = (of: 'option' | 'row') => new Set(marks().flatMap((mark) => mark[of] ?? []));
  return { ...aid, decision, marks, ids };
}

describe('what can be known on the screen of the aid', () => {
  it('is every option on the first step', async () => {
    const { ids } = await shown();
    expect([...ids('option')]).toEqual(everyOption);
  });

  it('is every option that is compared, by its name above and in each row, and every row by its figures', async () => {
    const { step, ids, marks, decision } = await shown();
    await step('compare');
    expect(ids('option')).toEqual(new Set(everyOption.slice(0, 2)));
    expect([...ids('row')].sort()).toEqual(decision.rows.value.map(({ key }) => key).sort());
    expect(marks().filter(({ still }) => still)).toHaveLength(2);
    for (const { element } of marks().filter(({ row }) => row)) expect(element.matches('.row-arms, .none-known')).toBe(true);
    // Both ways of saying a chance are two places, of which each has to be in view.
    expect(
      marks()
        .find(({ frames }) => frames?.length)
        ?.frames?.map(({ textContent }) => textContent),
    ).toHaveLength(2);
  });

  it('is one row where it is looked at closely, with both frames of its options', async () => {
    const { step, ids, marks, root } = await shown();
    await step('compare');
    const rates = marks()
      .find(({ frames }) => frames?.length)
      ?.element.closest('[data-row]');
    const key = rates?.getAttribute('data-row') ?? '';
    await press(find(root, `[data-row="${key}"] .row-open`));
    expect([...ids('row')]).toEqual([key]);
    expect(ids('option')).toEqual(new Set(everyOption.slice(0, 2)));
    expect(marks().some(({ frames }) => frames?.length === 2)).toBe(true);
  });

  it('is every option that can be picked, where she says which', async () => {
    const { step, ids, root } = await shown();
    await step('decide');
    expect([...ids('option')]).toEqual([]);
    await press(find(root, 'input[value="leaning"]'));
    expect([...ids('option')]).toEqual(everyOption);
  });

  it('is every option and row of the lines of two languages at once, with both frames in one line', async () => {
    const t = talk({ packs: [pack] });
    const decision = t.consultation.decision(pack.id);
    decision.pickStratum(group);
    decision.compare(everyOption.slice(0, 2));
    const lines = linesOf(
      { step: 'compare' },
      { consultation: t.consultation, words: aidWords, english: aidWords, today: '2026-12-01' },
    );
    const root = await mount(lines.map(({ id }) => <p key={id} data-line={id} />));
    const marks = marksOn(root, { consultation: t.consultation });
    expect(new Set(marks.flatMap(({ row }) => row ?? []))).toEqual(new Set(decision.rows.value.map(({ key }) => key)));
    expect(new Set(marks.flatMap(({ option }) => option ?? []))).toEqual(new Set(everyOption.slice(0, 2)));
    expect(marks.filter(({ frames }) => frames?.length).every(({ row, option }) => row && option)).toBe(true);
  });

  it('is nothing on a page that is about something else', async () => {
    const { step, marks } = await shown();
    await step('questions');
    expect(marks()).toEqual([]);
  });
});
