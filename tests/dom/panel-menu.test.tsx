import { afterEach, describe, expect, it } from 'vitest';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import first from '../../locales/ur/first.json';
import late from '../../locales/ur/late.json';
import local from '../../locales/ur/local.json';
import more from '../../locales/ur/more.json';
import panel from '../../locales/ur/panel.json';
import { aidWords, talk } from '../support/builders';
import { type AidOn, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const urdu = {
  ...createWords<AidMessages>('ur', first as AidMessages, more, panel, late as AidMessages, local),
  source: aidWords,
};
const session = { how: 'session', chosen: true, asks: false } as const;

const open = async (on: AidOn = {}, byStaff = true) => {
  const shown = await showAid({
    ...on,
    platform: { ...(byStaff && { clinical: true }), practise: () => {}, ...on.platform },
    plans: { keeping: session, ...on.plans },
  });
  const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const groups = [...shown.root.querySelectorAll('nav.steps [role="group"]')].map((group) => ({
    name: text(document.getElementById(group.getAttribute('aria-labelledby') ?? '')),
    items: [...group.querySelectorAll<HTMLButtonElement>('li > button')],
  }));
  return { ...shown, text, groups };
};

describe('the menu of the panel', () => {
  it('begins with what covers the screen, so that it is in the first view however long the rest is', async () => {
    const { root, text } = await open();
    const passcode = await open({ plans: { keeping: { how: 'passphrase', asks: true } } });
    const [kept, first] = [root, passcode.root].map((on) => on.querySelector('nav.steps button'));

    expect([text(kept ?? null), text(first ?? null)]).toEqual(['Cover now', 'Lock now']);
  });

  it('has every other item in one of four groups, each with a short name that a screen reader is told', async () => {
    const { root, text, groups } = await open();

    expect(groups.map(({ name, items }) => [name, items.map(text)])).toEqual([
      ['Your decision', ['Start', 'What matters', 'Compare', 'Questions', 'Decide', 'My plan', 'All decisions']],
      ['For you', ['What helps me', 'Language', 'What was said, and when', 'Door card']],
      ['For staff', ['The conversation', 'Practise in a tab']],
      ['This device', ['Begin a new plan', 'Plans on this device', 'To another device', 'How it is kept']],
    ]);
    expect(groups.flatMap(({ items }) => items)).toEqual([...root.querySelectorAll('nav.steps button')].slice(1));
  });

  it('says which of them is on the screen, a step or a page', async () => {
    const { root, text, step } = await open();
    const now = () =>
      [...root.querySelectorAll('nav.steps [aria-current]')].map((one) => [text(one), one.getAttribute('aria-current')]);

    await step('matters');
    const atStep = now();
    await step('keeping');

    expect([atStep, now()]).toEqual([[['What matters', 'step']], [['How it is kept', 'page']]]);
  });

  it('goes where one press on any item says, and closes', async () => {
    const { root, text } = await open();
    const expanded = () => find(root, '.bar-menu').getAttribute('aria-expanded');

    for (const name of ['Decide', 'Door card', 'The conversation', 'To another device']) {
      await press(find(root, '.bar-menu'));
      const before = expanded();
      const item = [...root.querySelectorAll<HTMLElement>('nav.steps button')].find((one) => text(one) === name);
      if (item) await press(item);
      expect([before, expanded(), text(root.querySelector('nav.steps [aria-current]'))]).toEqual(['true', 'false', name]);
    }
  });

  it('has no step without a decision, and no page that is about one', async () => {
    const { root, text, groups } = await open({ talk: talk({ packs: [] }) });

    expect(root.querySelector('nav.steps ol')).toBeNull();
    expect(groups.map(({ items }) => items.map(text)).slice(0, 3)).toEqual([
      ['All decisions'],
      ['What helps me', 'Language', 'What was said, and when', 'Door card'],
      ['Practise'],
    ]);
  });
});

describe('the way to practise', () => {
  it('says that it opens in a tab wherever coming back would lose a place, and opens there', async () => {
    const log: boolean[] = [];
    const { root, text, step } = await open({ platform: { practise: (beside) => log.push(beside) } });
    const way = () => find(root, '[data-testid="practise"]');

    await press(way());
    await step('matters');
    await press(way());
    expect([log, text(way())]).toEqual([[true, true], 'Practise in a tab']);
  });

  it('takes the place of the first page alone, with nothing said', async () => {
    const log: boolean[] = [];
    const { root, text, step } = await open({
      talk: talk({ packs: [] }),
      platform: { practise: (beside) => log.push(beside) },
    });
    const way = () => find(root, '[data-testid="practise"]');

    const onFirst = text(way());
    await press(way());
    await step('needs');
    await press(way());

    expect([onFirst, text(way()), log]).toEqual(['Practise', 'Practise in a tab', [false, true]]);
  });
});

describe('the menu of a panel that speaks her language', () => {
  it('has under every item its English, marked as that, for a midwife who cannot read hers', async () => {
    const { root, text, groups } = await open({ words: () => urdu });
    const englishOf = (item: Element | null) => text(item?.querySelector('[lang="en-GB"][dir="ltr"]') ?? null);

    expect(groups.map(({ items }) => items.map(englishOf))).toEqual([
      ['Start', 'What matters', 'Compare', 'Questions', 'Decide', 'My plan', 'All decisions'],
      ['What helps me', 'Language', 'What was said, and when', 'Door card'],
      ['The conversation', 'Practise in a tab'],
      ['Begin a new plan', 'Plans on this device', 'To another device', 'How it is kept'],
    ]);
    expect(englishOf(root.querySelector('[data-testid="lock-now"]'))).toBe('Cover now');
    expect(groups.map(({ name }) => name)).toEqual([
      'آپ کا فیصلہ Your decision',
      'آپ کے لیے For you',
      'عملے کے لیے For staff',
      'یہ ڈیوائس This device',
    ]);
    expect(text(groups[2]?.items[0] ?? null)).toBe('گفتگو The conversation');
  });

  it('has no English twice where the screen is in English, and none on her own phone', async () => {
    const { root } = await open();
    const inEnglish = root.querySelectorAll('nav.steps [lang]').length;
    await clearScreen();
    const hers = await open({ words: () => urdu }, false);

    expect([inEnglish, hers.root.querySelectorAll('nav.steps [lang]').length]).toEqual([0, 0]);
  });
});
