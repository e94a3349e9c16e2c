import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOnScreen } from '../../components/aloud/lines-on-screen';
import type { Event } from '../../lib/consultation/event-schema';
import type { KeptPlan, PlanList, PlanQuery } from '../../lib/keeping';
import type { Outcome } from '../../lib/platform';
import { talk } from '../support/builders';
import { type FakePlansOptions, summaryOf } from '../support/fake-plans';
import { type AidOn, button, clearScreen, find, press, showAid, type, unfold } from '../support/screen';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(async () => {
  await clearScreen();
  vi.useRealTimers();
});

const shelf = {
  cards: [
    { id: 'tiny', title: 'A tiny choice', stage: 'birth' as const, question: '' },
    { id: 'vitamin', title: 'A drop or an injection', stage: 'postnatal' as const, question: '' },
  ],
  load: async () => ({ ok: false, why: 'pack_missing' }) as const,
};
/** A plan of somebody else on this device. */
const other = (id: string, label: string, pack = 'tiny'): KeptPlan => {
  const stamp = { at: '2026-11-20T09:30:00.000Z', who: 'clinician' as const, pack, version: '1.0.0' };
  const events: Event[] = [
    { ...stamp, id: `${id}-1`, kind: 'label', words: label },
    { ...stamp, id: `${id}-2`, kind: 'about', prompt: 'hopes', words: `Hopes of ${id}` },
  ];
  return { id, changedAt: stamp.at, events, aside: [] };
};
const many = (count: number) => Array.from({ length: count }, (_, index) => other(`p${index}`, `Room ${index}`));

async function savedPlans(plans: FakePlansOptions, on: AidOn = {}) {
  const shown = await showAid({ ...on, platform: { shelf, ...on.platform }, plans });
  await press(button(find(shown.root, 'nav.steps'), 'Plans on this device'));
  await act(async () => {});
  const search = async (words: string, pause = 150) => {
    await type(find<HTMLInputElement>(shown.root, '[data-testid="search"]'), words);
    await act(async () => void vi.advanceTimersByTime(pause));
  };
  const listed = () => [...shown.root.querySelectorAll<HTMLElement>('[data-plan]')];
  return { ...shown, search, listed, names: () => listed().map((plan) => find(plan, '.saved-name b').textContent) };
}
const found = (root: HTMLElement) => find(root, '[data-found]').textContent?.trim();

describe('the list of plans', () => {
  it('tells each by its name, stage and decisions, last change and last day', async () => {
    const plan = other('p', 'SK, bay 2');
    const list = async (): Promise<Outcome<PlanList>> => ({
      ok: true,
      value: { total: 1, plans: [{ ...summaryOf(plan), purgeAfter: '2026-12-04' }], unread: 0 },
    });

    const { listed, names } = await savedPlans({ list, keeping: { how: 'passphrase', chosen: true, asks: true } });

    expect(names()).toEqual(['SK, bay 2']);
    expect([...(listed()[0]?.querySelectorAll('.saved-facts li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Birth: A tiny choice',
      'Last changed 20 November 2026, 09:30',
      'Deleted after 4 December 2026',
    ]);
  });

  it('is read aloud without the name that somebody gave it, until own words are asked for', async () => {
    const { root } = await savedPlans({ others: [other('p', 'SK, bay 2')] });
    const aloud = (mine: boolean) =>
      linesOnScreen(find(root, 'main'), { mine, chosen: (choice) => choice })
        .map(({ text }) => text)
        .join(' ');

    expect(aloud(false)).toContain('Birth: A tiny choice');
    expect(aloud(false)).not.toContain('SK, bay 2');
    expect(aloud(true)).toContain('SK, bay 2');
  });

  it('says that a plan goes with the browser, and no day, where that is how it is kept', async () => {
    const { listed } = await savedPlans({ others: [other('p', 'SK')] });

    expect(listed()[0]?.textContent).toContain('Gone when the browser closes');
    expect(listed()[0]?.textContent).not.toContain('Deleted after');
  });

  it('are deleted all at once: asked with how many there are, and not while a search shows some of them', async () => {
    const { root, plans, search } = await savedPlans({ others: many(5) });
    const all = () => root.querySelector<HTMLElement>('[data-testid="erase-all"]');

    await press(find(root, '[data-testid="erase-all"]'));
    const question = find(root, '.second-press b').textContent;
    await search('room 1');
    const searched = [all(), root.querySelector('.second-press')];
    await type(find<HTMLInputElement>(root, '[data-testid="search"]'), '');
    const early = all();
    await act(async () => void vi.advanceTimersByTime(150));
    await press(find(root, '[data-testid="erase-all"]'));
    const again = find(root, '.second-press b').textContent;
    await press(find(root, '[data-testid="erase-all-sure"]'));

    expect(question).toBe('Delete all 5 plans on this device for good?');
    expect(searched).toEqual([null, null]);
    expect(early).toBeNull();
    expect(again).toBe(question);
    expect(plans.log).toEqual([['erase', undefined]]);
  });

  it('says which one is on the screen now', async () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet' });

    const { listed } = await savedPlans({ others: [other('p', 'SK')] }, { talk: t });

    expect(listed().map(({ textContent }) => textContent?.includes('On the screen now'))).toEqual([true, false]);
  });

  it('reads what is in a plan when somebody asks, and not before', async () => {
    const { root, listed, plans } = await savedPlans({ others: [other('p', 'SK'), other('q', 'LM')] });

    const before = plans.reads.filter(([verb]) => verb === 'look');
    await unfold(find(listed()[1] as HTMLElement, 'details'));

    expect(before).toEqual([]);
    expect(plans.reads.filter(([verb]) => verb === 'look')).toEqual([['look', 'q']]);
    expect(root.textContent).toContain('Hopes of q');
    expect(root.textContent).not.toContain('Hopes of p');
  });

  it('shows fifty of many, says how many there are, and more when asked', async () => {
    const { root, listed } = await savedPlans({ others: many(120) });

    const first = [listed().length, found(root)];
    await press(find(root, '[data-testid="more"]'));
    await press(find(root, '[data-testid="more"]'));

    expect(first).toEqual([50, '50 of 120 are shown.']);
    expect(listed()).toHaveLength(120);
    expect(root.querySelector('[data-testid="more"]')).toBeNull();
  });

  it('finds plans by name after a pause in typing, and says how many', async () => {
    const { root, plans, names, search } = await savedPlans({ others: many(30) });

    await search('room 1', 149);
    const searched = () => plans.reads.filter(([, words]) => words === 'room 1').length;
    const before = searched();
    await act(async () => void vi.advanceTimersByTime(1));

    expect([before, searched()]).toEqual([0, 1]);
    expect(names()).toHaveLength(11);
    expect(found(root)).toBe('11 plans found.');
    expect(find(root, '[data-found]').getAttribute('role')).toBe('status');
  });

  it('finds plans by the title of a decision in them', async () => {
    const { names, search } = await savedPlans({ others: [...many(5), other('v', 'LM', 'vitamin')] });

    await search('injection');

    expect(names()).toEqual(['LM']);
  });

  it('says that nothing was found, and not that there are no plans', async () => {
    const { root, search } = await savedPlans({ others: many(5) });

    await search('nobody');

    expect(found(root)).toBe('No plan found.');
    expect(root.textContent).not.toContain('No plan is kept');
  });

  it('does not put a late answer in place of a later one', async () => {
    const waiting: ((list: Outcome<PlanList>) => void)[] = [];
    const answer = (label: string): Outcome<PlanList> => ({
      ok: true,
      value: { total: 9, plans: [summaryOf(other(label, label))], unread: 0 },
    });
    const list = (query: PlanQuery = {}) =>
      query.search ? new Promise<Outcome<PlanList>>((resolve) => waiting.push(resolve)) : Promise.resolve(answer('all'));
    const { names, search } = await savedPlans({ list });

    await search('a');
    await search('ab');
    await act(async () => waiting[1]?.(answer('late')));
    await act(async () => waiting[0]?.(answer('early')));

    expect(names()).toEqual(['late']);
  });

  it('says how many could not be read', async () => {
    const { root } = await savedPlans({ list: async () => ({ ok: true, value: { total: 0, plans: [], unread: 3 } }) });

    expect(root.textContent).toContain('3 plans could not be read. They are kept aside, and nothing was deleted.');
  });
});

describe('the name of a plan', () => {
  it('is given on the page of the plan, and found again', async () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet' });
    const { root, consultation, step } = await showAid({ talk: t });
    await step('plan');

    await type(find<HTMLTextAreaElement>(root, '.plan-name textarea'), 'SK, bay 2');
    await act(async () => void vi.advanceTimersByTime(500));

    expect(consultation.label.value).toBe('SK, bay 2');
    expect(find(root, '.plan-name').textContent).toContain('No full name and no number is needed.');
  });

  it('stands above the ways out of the plan, with a way to what changed since last time', async () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet' });
    const { root, step } = await showAid({ talk: t });
    await step('plan');

    const where = find(root, '.plan-name').compareDocumentPosition(find(root, '.out'));
    await press(button(find(root, '.plan-name'), 'What changed since last time'));

    expect(where).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find(root, 'main').dataset.step).toBe('thread');
  });

  it('is not asked for on her own phone', async () => {
    const { root, step } = await showAid({ plans: { byItself: false } });
    await step('plan');

    expect(root.querySelector('.next-woman, .plan-name')).toBeNull();
  });
});
