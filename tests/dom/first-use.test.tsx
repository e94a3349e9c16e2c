import { afterEach, describe, expect, it } from 'vitest';
import type { Event } from '../../lib/consultation/event-schema';
import type { KeptPlan, Plans } from '../../lib/keeping';
import { talk, tiny } from '../support/builders';
import { type AidOn, button, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const shelf = {
  cards: [{ id: 'tiny', title: 'A tiny choice', stage: 'birth' as const, question: 'What then?' }],
  load: async () => ({ ok: true, value: tiny }) as const,
};
/** The panel as it opens: no decision is on the screen. */
const panel = (on: AidOn = {}) => showAid({ talk: talk({ packs: [] }), ...on, platform: { shelf, ...on.platform } });

describe('the first use of a panel', () => {
  it('says how words are kept until somebody chooses, and leads to the choice', async () => {
    const { root } = await panel();

    const asked = find(root, '[data-asked]').textContent;
    await press(find(root, '[data-testid="choose-first"]'));

    expect(asked).toContain('Closing the browser deletes every plan here.To find a plan tomorrow, choose a passphrase.');
    expect(find(root, 'main').dataset.step).toBe('keeping');
  });

  it('says nothing of how words are kept where the browser keeps none, and that is said', async () => {
    const list = async () => ({ ok: false, why: 'store_unavailable' }) as const;
    const { root } = await panel({ plans: { list } });

    expect(find(root, '.said-now').textContent).toContain('The browser does not allow it here.');
    expect(root.querySelector('[data-asked]')).toBeNull();
  });

  it('stands in nobody’s way: a decision opens as ever', async () => {
    const { root } = await panel();

    await press(find(root, '[data-decision="tiny"]'));

    expect(find(root, 'main').dataset.step).toBe('start');
  });

  it('asks no more once somebody has chosen', async () => {
    const { root } = await panel({ plans: { keeping: { chosen: true } } });

    expect(root.querySelector('[data-asked]')).toBeNull();
  });
});

describe('plans that are here from before', () => {
  const kept = (label: string): KeptPlan => {
    const stamp = { at: '2026-11-20T09:30:00.000Z', who: 'clinician' as const, pack: 'tiny', version: '1.0.0' };
    const events: Event[] = [
      { ...stamp, id: 'p-1', kind: 'about', prompt: 'hopes', words: 'Quiet' },
      ...(label ? [{ ...stamp, id: 'p-2', kind: 'label' as const, words: label }] : []),
    ];
    return { id: 'p', changedAt: stamp.at, events, aside: [] };
  };
  const ways = (root: HTMLElement) => [...root.querySelectorAll('.kept-before:not([data-asked]) button')];

  it('are opened by the name of the last one', async () => {
    const { root, plans } = await panel({ plans: { others: [kept('Blue coat')] } });

    await press(button(root, 'Open Blue coat'));

    expect(plans.log).toEqual([['open', 'p']]);
  });

  it('are seen in a list first where the last one has no name', async () => {
    const { root } = await panel({ plans: { others: [kept('')] } });

    expect(ways(root).map(({ textContent }) => textContent)).toEqual(['See all of them']);
  });

  it('are not spoken of once a new plan was begun in this sitting', async () => {
    const t = talk({ packs: [] });
    const begin: Plans['begin'] = async () => {
      t.consultation.turnTo('plan-2', []);
      return { ok: true, value: undefined };
    };
    const { root } = await panel({ talk: t, plans: { others: [kept('Blue coat')], begin } });

    const at = ways(root).length;
    await press(find(root, '[data-testid="begin-menu"]'));
    await press(button(find(root, 'nav.steps'), 'All decisions'));

    expect(at).toBe(2);
    expect(ways(root)).toEqual([]);
  });
});

describe('the menu', () => {
  it('of the panel leads to every page, begins a new plan and locks', async () => {
    const { root } = await panel();

    const entries = [...root.querySelectorAll('nav.steps ul button')].map(({ textContent }) => textContent);
    expect(entries).toEqual(expect.arrayContaining(['Begin a new plan', 'To another device', 'How it is kept', 'Cover now']));
  });

  it('on her own phone has the pages, and no new plan to begin', async () => {
    const { root } = await showAid({ plans: { byItself: false } });

    const entries = [...root.querySelectorAll('nav.steps ul button')].map(({ textContent }) => textContent);
    expect(entries).toEqual(expect.arrayContaining(['To another device', 'How it is kept']));
    expect(entries).not.toContain('Begin a new plan');
    expect(entries).not.toContain('Lock now');
  });
});

describe('what is not kept', () => {
  it.each([
    ['store_full', 'There is no room left'],
    ['store_unavailable', 'a private window'],
    ['store_blocked', 'Another tab with this aid'],
    ['store_aborted', 'gave up while writing'],
    ['store_erased', 'deleted'],
    ['plan_gone', 'This plan was deleted, by hand or by its date.'],
    ['vault_changed', 'has changed how plans are kept'],
    ['not_secure', 'secure connection'],
  ] as const)('has its own sentence: %s', async (why, words) => {
    const { root } = await panel({ plans: { state: { state: 'not_kept', why } } });

    expect(find(root, '[role="alert"]').textContent).toContain(words);
  });

  it('can be copied, and saved to a file where that can be done', async () => {
    const carry = async () => ({ ok: false, why: 'carry_missing' }) as const;
    const { root } = await panel({ platform: { carry }, plans: { state: { state: 'not_kept', why: 'store_full' } } });

    const notice = find(root, '[role="alert"]');
    button(notice, 'Copy everything');
    await press(button(notice, 'Save to a file'));

    expect(find(root, 'main').dataset.step).toBe('carry');
  });
});
