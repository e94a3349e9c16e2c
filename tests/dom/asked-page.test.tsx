import { signal } from '@preact/signals-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskedPage } from '../../components/asked/asked-page';
import { createConsultation } from '../../lib/consultation/consultation';
import { keepCounts } from '../../lib/counts/keep-counts';
import type { Language, Languages } from '../../lib/languages';
import { createWords } from '../../lib/words/words';
import first from '../../locales/pl/first.json';
import late from '../../locales/pl/late.json';
import more from '../../locales/pl/more.json';
import { aidWords } from '../support/builders';
import { memoryItems } from '../support/memory-items';
import { clearScreen, find, mount, press } from '../support/screen';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  await clearScreen();
  vi.useRealTimers();
});

const english: Language = { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', draft: false };
const polish: Language = { locale: 'pl', name: 'Polski', english: 'Polish', dir: 'ltr', draft: true };

async function askedPage({ counting = 'on' as 'on' | 'off' | 'person', items = memoryItems(), language = english } = {}) {
  const policy = signal<{ known: true; counting?: 'on' | 'off' }>({
    known: true,
    ...(counting !== 'person' && { counting }),
  });
  const kept = keepCounts({
    items,
    policy,
    now: () => '2026-11-10T10:00:00.000Z',
    newId: () => 'a'.repeat(32),
  });
  await kept.settled();
  const now = signal(language);
  const chosen: string[] = [];
  const languages: Languages = {
    offered: signal([english, polish]),
    now,
    asked: signal(undefined),
    cards: signal({}),
    choose: async (locale) => {
      chosen.push(locale);
      return { ok: true, value: undefined };
    },
  };
  const newId = () => crypto.randomUUID();
  const consultation = createConsultation({ packs: [], plan: 'p', who: 'woman', now: () => '2026-11-10T10:00:00.000Z', newId });
  const words = language === polish ? createWords<never>('pl', { ...first, ...more, ...late } as never) : aidWords;
  const root = await mount(
    <AskedPage consultation={consultation} kept={kept} words={words} english={aidWords} languages={languages} />,
  );
  const answer = (question: string, value: string) => press(find(root, `[data-question="${question}"] input[value="${value}"]`));
  const add = async () => {
    await act(async () => {
      find<HTMLFormElement>(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await act(async () => kept.settled());
    // What waits for the store goes on a few turns later.
    await act(async () => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    });
  };
  const said = () => {
    const counts = kept.counts.value;
    return typeof counts === 'object' ? counts.now.said : counts;
  };
  const picked = () => root.querySelectorAll('input:checked').length;
  const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
  const turnOff = () =>
    act(async () => {
      policy.value = { known: true, counting: 'off' };
    });
  return { root, answer, add, said, picked, pass, chosen, items, now, turnOff };
}

describe('her questions after a visit', () => {
  it('are three, each with four answers, and none of them is picked', async () => {
    const { root, picked } = await askedPage();
    expect([...root.querySelectorAll('legend')].map(({ textContent }) => textContent)).toEqual([
      'Did somebody offer you a choice?',
      'Did you feel heard?',
      'Did you have the time that you needed?',
    ]);
    expect(root.querySelectorAll('input[type="radio"]')).toHaveLength(12);
    expect(picked()).toBe(0);
    expect(find(root, '[data-testid="read-aloud"]').textContent).toBe('Listen');
    expect(root.textContent).toContain('Nobody is told which answers are yours.');
  });

  it('are counted with what was answered alone, and gone from the screen', async () => {
    const { root, answer, add, said, picked } = await askedPage();
    await answer('choice', 'no');
    await answer('time', 'cannotSay');
    await add();
    expect(said()).toEqual({ 'asked.choice.no': 1, 'asked.time.cannotSay': 1 });
    expect(picked()).toBe(0);
    expect(find(root, 'h1').textContent).toBe('Thank you');
  });

  it('can be left out again once answered', async () => {
    const { root, answer, add, said } = await askedPage();
    await answer('choice', 'no');
    await answer('heard', 'yes');
    await press(find(root, '[data-testid="skip-choice"]'));
    await add();
    expect(said()).toEqual({ 'asked.heard.yes': 1 });
  });

  it('add nothing where nothing was answered, and say so', async () => {
    const { root, add, items } = await askedPage();
    await add();
    expect(find(root, '[role="alert"]').textContent).toContain('Choose an answer first.');
    expect(items.rows.size).toBe(0);
  });

  it('are an empty page for the next woman, in English, by a press or by itself', async () => {
    const { root, answer, add, picked, pass, chosen } = await askedPage();
    await answer('heard', 'partly');
    await add();
    await press(find(root, '[data-testid="next-woman"]'));
    expect([picked(), root.querySelectorAll('legend').length]).toEqual([0, 3]);
    await answer('heard', 'no');
    await add();
    await pass(12_000);
    expect([picked(), root.querySelectorAll('legend').length]).toEqual([0, 3]);
    expect(chosen).toEqual(['en-GB', 'en-GB']);
  });

  it('empty themselves where somebody went away, and not while she is there', async () => {
    const { answer, picked, pass, said } = await askedPage();
    await answer('heard', 'no');
    await pass(100_000);
    dispatchEvent(new Event('pointerdown'));
    await pass(100_000);
    expect(picked()).toBe(1);
    await pass(30_000);
    expect(picked()).toBe(0);
    expect(said()).toEqual({});
  });

  it('are in English again for the next woman, though the one before chose her language and answered nothing', async () => {
    const { now, pass, chosen } = await askedPage();
    await act(async () => {
      now.value = polish;
    });
    await pass(100_000);
    expect(chosen).toEqual([]);
    await pass(30_000);
    expect(chosen).toEqual(['en-GB']);
  });

  it('say that her answers are gone, where counting was turned off while she answered', async () => {
    const { root, answer, turnOff, said, pass } = await askedPage();
    await answer('heard', 'no');
    await turnOff();
    expect(root.textContent).toContain('Your answers were not counted and are gone.');
    expect(root.textContent).not.toContain('Your answers are counted');
    expect(said()).toEqual({});
    await pass(12_000);
    expect(root.textContent).toContain('counting is off on this device');
    expect(root.textContent).not.toContain('are gone');
  });

  it('say so too, where another page of ours turned it off and she adds them', async () => {
    const items = memoryItems({ choice: { choice: 'on' } });
    const { root, answer, add, said } = await askedPage({ items, counting: 'person' });
    await answer('heard', 'no');
    items.rows.set('choice', { choice: 'off' });
    await add();
    expect(root.textContent).toContain('Your answers were not counted and are gone.');
    expect(said()).toEqual({});
  });

  it('can all be left from the start, and nothing is counted', async () => {
    const { root, answer, picked, said, items } = await askedPage();
    await answer('heard', 'no');
    await press(find(root, '[data-testid="rather-not"]'));
    expect(find(root, 'h1').textContent).toBe('Thank you');
    expect(root.textContent).not.toContain('counted');
    await press(find(root, '[data-testid="next-woman"]'));
    expect([picked(), root.querySelectorAll('legend').length]).toEqual([0, 3]);
    expect([said(), items.rows.size]).toEqual([{}, 0]);
  });

  it('stay on the screen where they could not be kept, and can be added again', async () => {
    const items = memoryItems();
    const change = items.change;
    items.change = async () => ({ ok: false, why: 'store_full' });
    const { root, answer, add, picked, said } = await askedPage({ items });
    await answer('heard', 'no');
    await add();
    expect(find(root, '[role="alert"]').textContent).toContain('could not be added');
    expect(picked()).toBe(1);
    items.change = change;
    await add();
    expect(said()).toEqual({ 'asked.heard.no': 1 });
  });

  it('are not asked while counting is off', async () => {
    const { root } = await askedPage({ counting: 'off' });
    expect(root.querySelector('form')).toBeNull();
    expect(root.textContent).toContain('counting is off on this device');
  });

  it('say of a draft that it is one, in its own language and in English', async () => {
    const { root } = await askedPage({ language: polish });
    const draft = find(root, '[data-testid="draft"]');
    expect(draft.textContent).toContain('Wersja robocza');
    expect(find(draft, '[lang="en-GB"]').textContent).toContain('Draft');
    expect(root.textContent).toContain('Czy czuła się Pani wysłuchana?');
  });
});
