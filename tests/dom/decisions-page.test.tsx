import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/pack/pack';
import type { Outcome, PackCard } from '../../lib/platform';
import { aidWords, type Talk, talk, tiny } from '../support/builders';
import { button, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const pack = (id: string, title: string, stage: Pack['stage']): Pack => ({ ...tiny, id, title, stage });
/** In an order that is no order of stages. */
const packs = [pack('feeding', 'Feeding', 'postnatal'), pack('place', 'Place', 'birth'), pack('test', 'Testing', 'antenatal')];
const cards: PackCard[] = packs.map(({ id, title, stage }) => ({ id, title, stage, question: `What of ${id}?` }));

/** The list of decisions of a shelf that answers when it is let. */
async function decisions({ talk: t = talk({ packs: [] }) }: { talk?: Talk } = {}) {
  const asked: string[] = [];
  const waiting = new Map<string, (outcome: Outcome<Pack>) => void>();
  const load = (id: string) => {
    asked.push(id);
    return new Promise<Outcome<Pack>>((resolve) => waiting.set(id, resolve));
  };
  const shown = await showAid({ talk: t, platform: { shelf: { cards, load } } });
  return {
    ...shown,
    asked,
    card: (id: string) => find<HTMLButtonElement>(shown.root, `[data-decision="${id}"]`),
    title: () => find(shown.root, 'h1').textContent,
    arrives: (id: string) => act(async () => waiting.get(id)?.({ ok: true, value: packs.find((one) => one.id === id) as Pack })),
    fails: (id: string) => act(async () => waiting.get(id)?.({ ok: false, why: 'pack_missing' })),
  };
}

describe('the list of decisions', () => {
  it('is the first screen where none is picked, with each decision under its stage', async () => {
    const { root, title } = await decisions();

    const listed = [...root.querySelectorAll('main section')].map((section) => [
      section.querySelector('h2')?.textContent,
      ...[...section.querySelectorAll('li b')].map(({ textContent }) => textContent),
    ]);
    expect(title()).toBe('Which decision?');
    expect(listed).toEqual([
      ['Pregnancy', 'Testing'],
      ['Birth', 'Place'],
      ['After birth', 'Feeding'],
    ]);
  });

  it('names each by its title and its question, and marks none', async () => {
    const { card, root } = await decisions();

    expect(card('place').textContent).toBe('PlaceWhat of place?');
    expect(root.querySelectorAll('.decision i, .decision[aria-current]')).toHaveLength(0);
  });

  it('has the steps of no decision beside it, and no way back from it', async () => {
    const { root } = await decisions();

    expect(root.querySelectorAll('nav.steps ol')).toHaveLength(0);
    expect(root.querySelector('[aria-label="Back"]')).toBeNull();
  });

  it('says which were begun, and not which were begun and taken back', async () => {
    const t = talk({ packs });
    t.consultation.decision('test').giveReason('Near.');
    t.consultation.undo();
    t.consultation.decision('place').giveReason('Near.');

    const { root } = await decisions({ talk: t });

    const begun = [...root.querySelectorAll<HTMLElement>('.decision')].filter((one) => one.textContent?.includes('Begun'));
    expect(begun.map(({ dataset }) => dataset.decision)).toEqual(['place']);
  });

  it('is reached again from a decision, and leads to another', async () => {
    const { root, card, title } = await decisions({ talk: talk({ packs }) });
    await press(card('place'));
    const first = find(root, '.bar-where b').textContent;

    await press(button(find(root, 'nav.steps'), 'All decisions'));
    const back = title();
    await press(card('feeding'));

    expect([first, back, find(root, '.bar-where b').textContent]).toEqual(['Place', 'Which decision?', 'Feeding']);
  });
});

describe('opening a decision', () => {
  it('says so while its figures are on the way, and cannot be asked for twice', async () => {
    const { card, asked } = await decisions();

    card('place').focus();
    await press(card('place'));
    await press(card('place'));

    expect(card('place').textContent).toContain('Opening…');
    expect(card('place').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(card('place'));
    expect(asked).toEqual(['place']);
  });

  it('shows its start once they have arrived, and records nothing', async () => {
    const { card, arrives, consultation, title } = await decisions();
    await press(card('place'));

    await arrives('place');

    expect(title()).toBe('There is a choice');
    expect(consultation.current.value?.id).toBe('place');
    expect(consultation.events.value).toEqual([]);
  });

  it('that does not arrive is said out loud, and can be tried again', async () => {
    const { card, fails, arrives, root, title, asked } = await decisions();
    await press(card('place'));
    await fails('place');
    const said = find(root, '.said-now').textContent;

    await press(card('place'));
    await arrives('place');

    expect(said).toBe('This decision did not arrive. Check the connection and try again.');
    expect(asked).toEqual(['place', 'place']);
    expect(title()).toBe('There is a choice');
  });

  it('that is at hand asks for nothing', async () => {
    const { card, asked, title } = await decisions({ talk: talk({ packs }) });

    await press(card('place'));

    expect(asked).toEqual([]);
    expect(title()).toBe('There is a choice');
  });

  it('shows the one that was pressed last, whichever arrives last', async () => {
    const { card, arrives, consultation } = await decisions();
    await press(card('place'));
    await press(card('feeding'));

    await arrives('feeding');
    await arrives('place');

    expect(consultation.current.value?.id).toBe('feeding');
    expect(consultation.packs.value.map(({ id }) => id)).toEqual(['feeding', 'place']);
  });

  it('does not take the screen from somebody who has gone on to another page', async () => {
    const { card, arrives, root, consultation } = await decisions();
    await press(card('place'));
    await press(button(find(root, 'nav.steps'), 'Plans on this device'));

    await arrives('place');

    expect(find(root, 'main').dataset.step).toBe('saved');
    expect(consultation.current.value).toBeUndefined();
  });
});

describe('decisions from a file', () => {
  it('stand by themselves, named as local and unsigned, with the figures that their question names', async () => {
    const question = { text: 'What of {weeks} weeks?', figures: { weeks: { kind: 'count', value: 37 } as const } };
    const local: Pack = { ...pack('local-tiny', 'Mine', 'birth'), local: true, question };

    const { root } = await decisions({ talk: talk({ packs: [...packs, local] }) });

    const last = [...root.querySelectorAll('main section')].at(-1);
    expect(last?.querySelector('h2')?.textContent).toBe('Local, unsigned.');
    expect(last?.querySelector('.decision')?.textContent).toBe('MineWhat of 37 weeks?');
  });

  it('are not asked for where the shell cannot open files', async () => {
    const { root } = await decisions();

    expect(root.querySelector('input[type="file"]')).toBeNull();
    expect(root.textContent).not.toContain(aidWords.t('decisions.local'));
  });
});
