import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/pack/pack';
import { talk, tiny } from '../support/builders';
import { parted } from '../support/every-kind';
import { button, clearScreen, find, press, showAid, unfold } from '../support/screen';

afterEach(clearScreen);

const second: Pack = { ...tiny, id: 'second', title: 'A second choice', stage: 'antenatal' };
const shelf = { cards: [], load: async () => ({ ok: false, why: 'pack_missing' }) as const };

/** A plan about two decisions, with none of them on the screen. */
async function twoDecisions() {
  const t = talk({ packs: [tiny, second], who: 'clinician' });
  t.consultation.decision('tiny').stand('decided', 'go');
  t.consultation.add('tiny', { kind: 'offered', option: 'wait', offered: false, why: 'Closed.' });
  t.consultation.decision('second').stand('decided', 'wait');
  t.consultation.add('second', { kind: 'offered', option: 'wait', offered: false, why: 'Too late.' });
  return showAid({ talk: t, platform: { shelf } });
}
const reachPlan = async (root: HTMLElement) => {
  await press(button(find(root, 'nav.steps'), 'Plans on this device'));
  await press(button(find(root, 'main'), 'Begin a new plan'));
};

describe('her plan of several decisions', () => {
  const planOfTwo = async () => {
    const shown = await twoDecisions();
    shown.consultation.face('tiny');
    await press(button(find(shown.root, 'nav.steps'), 'Plans on this device'));
    await shown.step('plan');
    return shown;
  };

  it('has a part for each, by stage', async () => {
    const { root } = await planOfTwo();

    const titles = [...root.querySelectorAll('.two-plans')].map(
      (part) => part.closest('section')?.querySelector('h2')?.textContent,
    );
    expect(titles).toEqual(['A second choice', 'A tiny choice']);
    expect([...root.querySelectorAll('.stages [aria-current]')].map(({ textContent }) => textContent)).toEqual([
      'Pregnancy (in this plan)',
      'Birth (in this plan)',
    ]);
  });

  it('says of which decision an option was not offered, though both call it the same', async () => {
    const { root } = await planOfTwo();

    const lines = [...root.querySelectorAll('.figures-talk tr')].map(({ textContent }) => textContent);
    expect(lines.filter((line) => line?.includes('Not offered'))).toEqual([
      'A second choice: Wait:Not offered. Why: Too late.',
      'A tiny choice: Wait:Not offered. Why: Closed.',
    ]);
  });
});

describe('with no decision on the screen', () => {
  it('her plan leads on to each of its decisions', async () => {
    const { root, consultation, step } = await twoDecisions();
    await step('plan');

    const titles = [...root.querySelectorAll('[data-go-on]')].map(({ textContent }) => textContent);
    await press(find(root, '[data-go-on="tiny"]'));

    expect(titles).toEqual(['A second choice', 'A tiny choice']);
    expect(consultation.current.value?.id).toBe('tiny');
    expect(find(root, 'main').dataset.step).toBe('start');
  });

  it('the list of them is shown in place of a step that needs one', async () => {
    const { root } = await twoDecisions();

    expect(find(root, 'main').dataset.step).toBe('decisions');
    expect(find(root, '.bar-where').textContent).toContain('Which decision?');
  });

  it('the conversation, which is written down beside one, is not offered', async () => {
    const { root } = await twoDecisions();

    const pages = [...root.querySelectorAll('nav.steps button')].map(({ textContent }) => textContent);
    expect(pages).not.toContain('The conversation');
    expect(pages).toContain('Plans on this device');
  });

  it('a new plan begins at the list', async () => {
    const { root } = await twoDecisions();

    await reachPlan(root);

    expect(find(root, 'main').dataset.step).toBe('decisions');
  });
});

it('a plan on this device is told by decision and part', async () => {
  const t = talk({ packs: [parted] });
  t.consultation.decision('tiny').stand('decided', 'stay', 'after');
  const { root } = await showAid({ talk: t });

  await press(button(find(root, 'nav.steps'), 'Plans on this device'));
  await act(async () => {});
  await unfold(find(root, '[data-plan] details'));

  expect(find(root, '[data-plan]').textContent).toContain('A tiny choice, What comes after: I have decided: stay on.');
});
