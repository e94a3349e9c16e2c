import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/pack/pack';
import { clockAt, talk, tiny } from '../support/builders';
import { button, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

/** The tiny pack is to be looked at again by the last day of 2027. */
const [onTheDay, past] = ['2027-12-31T23:00:00.000Z', '2028-01-01T00:00:00.000Z'];
const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };

async function opened(at: string, platform: Parameters<typeof showAid>[0] = {}, packs: readonly Pack[] = [tiny]) {
  const t = talk({ packs, clock: clockAt(at) });
  const decision = t.consultation.decision('tiny');
  decision.pickStratum('first');
  decision.compare(['go', 'other']);
  const shown = await showAid({ ...platform, talk: t });
  return { ...shown, gate: () => shown.root.querySelector<HTMLElement>('.past') };
}
const clinical = { platform: { clinical: true } } as const;
const aboutFigures = ['start', 'matters', 'compare', 'questions', 'decide'] as const;

describe('a decision that is not past its date', () => {
  it.each([
    ['at home', {}],
    ['in a consultation', clinical],
  ])('opens as it is, on its last day too, %s', async (_, platform) => {
    const { root, gate } = await opened(onTheDay, platform);

    expect(gate()).toBeNull();
    expect(root.querySelector('[data-past-notice]')).toBeNull();
    expect(find(root, 'h1').textContent).toBe('There is a choice');
  });
});

describe('a decision past its date, at home', () => {
  it('warns first, out loud, with the date, and shows no figure', async () => {
    const { root, gate } = await opened(past);

    const warning = find(root, '.past [role="alert"]');
    expect(gate()?.dataset.past).toBe('warned');
    expect(warning.textContent).toContain('This decision is past its review date.');
    expect(warning.textContent).toContain('by 31 December 2027');
    expect(find(root, 'h1').textContent).toBe('A tiny choice');
  });

  it.each(aboutFigures)('warns before the step %s', async (name) => {
    const { step, gate, root } = await opened(past);

    await step(name);

    expect(gate()).not.toBeNull();
    expect(root.querySelectorAll('.row, .options-named, input')).toHaveLength(0);
  });

  it('opens when it was read, and says on each step that it is past', async () => {
    const { root, step, gate } = await opened(past);

    await press(button(root, 'I have read this. Show the old figures'));

    for (const name of aboutFigures) {
      await step(name);
      expect(gate(), name).toBeNull();
      expect(find(root, '[data-past-notice]').textContent).toBe('Past its review date, 31 December 2027');
    }
  });

  it('has to be read again when another decision was looked at in between', async () => {
    const { root, consultation, gate } = await opened(past, {}, [tiny, second]);
    const turnTo = (id: string) => act(async () => consultation.face(id));
    await turnTo('tiny');
    await press(find(root, '[data-testid="past-read"]'));
    const read = gate();

    await turnTo('second');
    await turnTo('tiny');

    expect(read).toBeNull();
    expect(gate()).not.toBeNull();
  });

  it('has to be read again when it is opened again', async () => {
    const first = await opened(past);
    await press(find(first.root, '[data-testid="past-read"]'));
    await clearScreen();

    const { gate } = await opened(past);

    expect(gate()).not.toBeNull();
  });

  it('has to be read again when it is picked again from the list', async () => {
    const cards = [{ id: 'tiny', title: 'A tiny choice', stage: 'birth' as const, question: '' }];
    const { root, gate } = await opened(past, { platform: { shelf: { cards, load: async () => ({ ok: true, value: tiny }) } } });
    await press(find(root, '[data-testid="past-read"]'));

    await press(button(find(root, 'nav.steps'), 'All decisions'));
    await press(find(root, '[data-decision="tiny"]'));

    expect(gate()).not.toBeNull();
  });

  it('records nothing of the figures that were not shown', async () => {
    const { consultation, step } = await opened(past);

    await step('compare');

    expect(consultation.events.value.map(({ kind }) => kind)).toEqual(['stratum', 'compare']);
  });
});

describe('a decision past its date, in a consultation', () => {
  it.each(aboutFigures)('does not open at the step %s, and there is nothing to press that would open it', async (name) => {
    const { root, step, gate } = await opened(past, clinical);

    await step(name);

    expect(gate()?.dataset.past).toBe('refused');
    expect(gate()?.querySelectorAll('button, a, input')).toHaveLength(0);
    expect(find(root, '.past').textContent).toContain('It does not open in a consultation.');
  });

  it('keeps what she said within reach: her plan, the conversation, and the plans on this device', async () => {
    const { root, gate, step, consultation } = await opened(past, clinical);
    consultation.decision('tiny').giveReason('It is near.');

    await step('plan');
    const plan = [gate(), find(root, 'main').textContent];
    const pages = [];
    for (const page of ['The conversation', 'Plans on this device']) {
      await press(button(find(root, 'nav.steps'), page));
      pages.push([find(root, 'h1').textContent, gate()]);
    }

    expect(plan).toEqual([null, expect.stringContaining('It is near.')]);
    expect(pages).toEqual([
      ['The conversation', null],
      ['Plans on this device', null],
    ]);
  });
});

it('one row past its date does not close a decision', async () => {
  const rows = tiny.rows.map((row) => (row.id === 'sleep' ? { ...row, reviewBy: '2026-12-31' } : row));
  const { root, gate, step } = await opened('2027-03-01T10:00:00.000Z', clinical, [{ ...tiny, rows }]);

  await step('compare');

  expect(gate()).toBeNull();
  expect([...root.querySelectorAll<HTMLElement>('.row.expired')].map(({ dataset }) => dataset.row)).toEqual(['sleep']);
});
