import { signal } from '@preact/signals-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { localParts } from '../../components/local/local-parts';
import type { Deed } from '../../lib/consultation/event-schema';
import { dots, fewDots } from '../../lib/numbers/icon-array';
import type { LocalOffer } from '../../lib/offer/offer';
import type { OfferNow } from '../../lib/offer/offer-now';
import { type Talk, talk } from '../support/builders';
import { cellsOf } from '../support/cells-of';
import { ofEveryKind } from '../support/every-kind';
import { riverside, riversideSaid } from '../support/riverside';
import { button, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const all = ['go', 'other', 'wait'];
const group: Deed = { kind: 'stratum', stratum: 'first' };
const comparing = (...options: string[]): Deed[] => [group, { kind: 'compare', options: options.length > 0 ? options : all }];
const here = (change: Partial<LocalOffer> = {}): OfferNow => ({ state: 'here', offer: riverside(change) });

interface Shown {
  now?: OfferNow | undefined;
  said?: readonly Deed[];
  talk?: Talk;
}

/** The aid with a local offer, or as it is without one. */
async function aid({ now, said = [], talk: t = talk() }: Shown = {}) {
  for (const deed of said) t.consultation.add('tiny', deed);
  const offer = signal<OfferNow>(now ?? { state: 'coming' });
  const shown = await showAid({ talk: t, ...(now && { platform: { offer }, parts: localParts }) });
  const comes = (next: OfferNow) =>
    act(async () => {
      offer.value = next;
    });
  return { ...shown, comes };
}
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const html = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML);

describe('an offer and what is of the whole country', () => {
  /** Everything on the grid that is not of the trust, letter for letter. */
  const national = (root: ParentNode) => html(root, '.heads, .shorts, .row[data-row], .order, .lead-in, .also');

  it.each([
    ['here', here()],
    ['on its way', { state: 'coming' }],
    ['out of date', { state: 'expired', trust: 'Riverside Hospitals', expires: '2026-10-31' }],
    ['refused', { state: 'refused', problems: [] }],
  ] as [string, OfferNow][])('changes no figure and no word on the grid: %s', async (_, now) => {
    const without = await aid({ said: comparing(), talk: talk({ packs: [ofEveryKind] }) });
    await without.step('compare');
    const withIt = await aid({ now, said: comparing(), talk: talk({ packs: [ofEveryKind] }) });
    await withIt.step('compare');

    expect(national(without.root).length).toBeGreaterThan(8);
    expect(national(withIt.root)).toEqual(national(without.root));
  });

  it('changes nothing of a row that is opened', async () => {
    const without = await aid({ said: comparing() });
    await without.step('compare');
    await without.openRow('sore.first');
    const withIt = await aid({ now: here(), said: comparing() });
    await withIt.step('compare');
    await withIt.openRow('sore.first');
    const stable = (root: ParentNode) => find(root, 'main').innerHTML.replace(/id="P[\w-]*"|for="P[\w-]*"|name="P[\w-]*"/g, '');

    expect(stable(withIt.root)).toEqual(stable(without.root));
  });

  it('stands after all of it, also where what matters to her comes first', async () => {
    const { root, step } = await aid({
      now: here(),
      said: [...comparing(), { kind: 'mark', row: 'sleep', on: true }, { kind: 'first', on: true }],
    });
    await step('compare');

    const rows = [...root.querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset.row ?? dataset.localRow);
    expect(rows).toEqual(['sleep', 'sore.first', 'cost', 'stayed']);
    expect(find(root, '[data-local-rows]').querySelectorAll('[data-row]')).toHaveLength(0);
    expect(find(root, '.grid').lastElementChild).toBe(find(root, '[data-local-rows]'));
  });
});

describe('an offer and the options', () => {
  const listed = async (now?: OfferNow) => {
    const { root, step } = await aid({ now, said: [group] });
    const start = texts(root, '.options-named > li > b');
    await step('compare');
    const chooser = texts(root, '.chooser-list .tick b');
    await press(find(root, '[data-testid="compare-all"]'));
    const grid = [...texts(root, '.option-name'), ...texts(root, '.still-open h2')];
    await step('decide');
    await press(find(root, 'input[value="leaning"]'));
    const decide = [...root.querySelectorAll<HTMLInputElement>('.which input')].map(({ value, disabled }) => [value, disabled]);
    return { start, chooser, grid, decide };
  };

  it('lists every option wherever options are listed, here or not', async () => {
    const without = await listed();

    expect(without.start).toEqual(['Go now', 'Other way', 'Wait']);
    expect(without.decide).toEqual([
      ['go', false],
      ['other', false],
      ['wait', false],
    ]);
    expect(await listed(here())).toEqual(without);
  });

  it('says at each where it is, or where it is elsewhere, or that nobody has said, in one kind of line', async () => {
    const { root, step } = await aid({ now: here(), said: [group] });
    const lines = [
      'Local Here: The day ward, Willow Wing',
      'Local Not available here. It is at: Hillside, Marlow Street',
      'Local Your hospital has not said whether it has this.',
    ];
    const start = texts(root, '.options-named .here-line');
    await step('compare');
    const chooser = texts(root, '.chooser-list .here-line');
    await press(find(root, '[data-testid="compare-all"]'));
    const grid = texts(root, '.here-line');
    await step('decide');
    await press(find(root, 'input[value="decided"]'));

    expect([start, chooser, grid, texts(root, '.which .here-line')]).toEqual([lines, lines, lines, lines]);
    expect(new Set([...root.querySelectorAll('.here-line')].map((line) => line.className))).toEqual(new Set(['here-line']));
  });

  it('says how to reach one that is here, with a number that can be pressed', async () => {
    const { root } = await aid({ now: here() });
    const [first, second] = root.querySelectorAll<HTMLElement>('.here-option');

    expect(first?.textContent).toContain('How to get it: Ring before you come.');
    expect(first && find(first, 'a').getAttribute('href')).toBe('tel:01632960124');
    expect(second?.querySelectorAll('a')).toHaveLength(0);
  });

  it('lets one that is not here be compared, chosen and taken home, with where it is', async () => {
    const { root, step, plan } = await aid({ now: here(), said: comparing('other', 'wait') });
    await step('compare');
    const figures = texts(root, '[data-row="sore.first"] .arm .number');
    await step('decide');
    await press(find(root, 'input[value="decided"]'));
    await press(find(root, 'input[value="other"]'));
    await step('plan');

    expect(figures).toEqual(['5', '995']);
    expect(plan().decisions[0]?.wants[0]?.stand?.option?.id).toBe('other');
    expect(find(root, '.local-place').textContent).toBe(
      'Local: Other way is not available here. Where it is, as “Riverside Hospitals” wrote it: “Hillside, Marlow Street”. Number to ring: 01632 960 123 (“Riverside midwives”).',
    );
  });

  it('says the same of every option of a decision that it does not speak of', async () => {
    const { root } = await aid({ now: here({ decisions: [] }) });

    expect(new Set(texts(root, '.here-line'))).toEqual(new Set(['Local Your hospital has not said whether it has this.']));
    expect(root.querySelectorAll('.here-line')).toHaveLength(3);
  });
});

describe('what a trust offers, on the first step', () => {
  it('has its name, whom to ring, what it tells by name, and its dates, each in sight or a press away', async () => {
    const { root } = await aid({ now: here() });
    const section = find(root, '[data-offer="here"]');

    expect(find(section, 'h2').textContent).toBe('What Riverside Hospitals offers');
    expect(find(section, '.local-mark').textContent).toBe('Local');
    expect([...section.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:01632960123',
      'mailto:desk@riverside.example',
      'https://www.riverside.example/desk',
    ]);
    expect(find(section, '.here-contacts').textContent).toContain('Day and night');
    expect(texts(section, 'dt')).toEqual(['Interpreters', 'Maternity voices partnership']);
    expect(find(section, 'summary').textContent).toBe('More from Riverside Hospitals');
    expect(section.textContent).toContain('Written on 1 November 2026. It holds until 31 October 2027.');
  });

  it('is text, whatever a trust writes', async () => {
    const { root } = await aid({ now: here({ trust: '<img src=x onerror=alert(1)>', topics: { hours: '<b>Now</b>' } }) });

    expect(root.querySelectorAll('img, .here-topics dd b')).toHaveLength(0);
    expect(find(root, '.here-topics dd').textContent).toBe('<b>Now</b>');
  });

  it('says that it is on its way, and keeps a line for each option, until it comes', async () => {
    const { root, comes } = await aid({ now: { state: 'coming' } });
    const before = texts(root, '.here-line');
    const coming = find(root, '[data-offer]').textContent;

    await comes(here());

    expect(coming).toBe('What your hospital offersLocal What your hospital offers will be here in a moment.');
    expect(before).toEqual(new Array(3).fill('Local Where it is will be here in a moment.'));
    expect(texts(root, '.here-line')[0]).toBe('Local Here: The day ward, Willow Wing');
  });

  it('says nothing at all where no offer is set', async () => {
    const { root } = await aid();

    expect(root.querySelectorAll('[data-offer], .here-line, .local-mark')).toHaveLength(0);
  });
});

describe('an offer that may not be shown', () => {
  const everywhere = async (now: OfferNow) => {
    const { root, step, consultation } = await aid({ now, said: comparing() });
    const first = find(root, '[data-offer]');
    const start = root.querySelectorAll('.here-line, .here-option').length;
    await step('compare');
    const grid = root.querySelectorAll('.here-line, .here-heads, [data-local-rows], .local-mark').length;
    return { first, start, grid, kinds: consultation.events.value.map(({ kind }) => kind) };
  };

  it('because it is out of date: that, its date and the number to ring, and nothing else of it anywhere', async () => {
    const { first, start, grid, kinds } = await everywhere({
      state: 'expired',
      trust: 'Riverside Hospitals',
      expires: '2026-10-31',
      phone: '01632 960 123',
    });

    expect(first.textContent).toBe(
      'What Riverside Hospitals offersLocal What Riverside Hospitals wrote here held until 31 October 2026. It is out of date, so it is not shown.Riverside Hospitals01632 960 123',
    );
    expect(find(first, 'a').getAttribute('href')).toBe('tel:01632960123');
    expect([start, grid]).toEqual([0, 0]);
    expect(kinds).not.toContain('local');
  });

  it('because it is wrong: that and whom to ask, with the number where it is sound, and none of its problems', async () => {
    const problems = [{ where: 'offer › trust', what: 'is a secret', todo: 'correct it' }];
    const { first, start, grid, kinds } = await everywhere({
      state: 'refused',
      problems,
      toRing: { trust: 'Riverside Hospitals', phone: '01632 960 123' },
    });

    expect(first.textContent).toBe(
      'What your hospital offersLocal What your hospital offers could not be shown here; ask your midwife.Riverside Hospitals01632 960 123',
    );
    expect([start, grid]).toEqual([0, 0]);
    expect(kinds).not.toContain('local');
  });

  it('because its last day has gone by while it stood on the screen', async () => {
    const { root } = await aid({ now: here({ expires: '2026-11-23' }) });
    const last = await aid({ now: here({ expires: '2026-11-24' }) });

    expect(find(root, '[data-offer]').dataset.offer).toBe('expired');
    expect(root.textContent).not.toContain('Willow Wing');
    expect(find(last.root, '[data-offer]').dataset.offer).toBe('here');
  });
});

describe('a figure of the trust', () => {
  const row = async (per = 100, value = 12) => {
    const offer = riverside();
    const [decision] = offer.decisions;
    const [first] = decision?.rows ?? [];
    if (first) Object.assign(first, { per, arms: [{ option: 'go', kind: 'rate', value }, ...first.arms.slice(1)] });
    const { root, step } = await aid({ now: { state: 'here', offer }, said: comparing() });
    await step('compare');
    return find(root, '[data-local-row="stayed"]');
  };

  it('is marked as local, says who was counted, and has its own source and date in sight', async () => {
    const shown = await row();

    expect(find(shown, 'h3').textContent).toBe('Local Staying the night');
    expect(find(shown, '.row-window').textContent).toBe('Counted: women who were in the day ward. When: on the day. Out of 100.');
    expect(find(shown, '.local-source').textContent).toBe(
      'Local source: Riverside Hospitals. Count of the ward book. Counted up to 31 October 2026. riverside.example/count',
    );
    expect(shown.querySelectorAll('.source-link, button')).toHaveLength(0);
  });

  it('stands under a heading that says whose it is', async () => {
    const shown = await row();

    expect(shown.parentElement?.querySelector('h2')?.textContent).toBe('Local figures: Riverside Hospitals');
  });

  it('is said both ways in numbers and words, and drawn as all of the people', async () => {
    const arm = find(await row(), '[data-option="go"]');
    const picture = find(arm, 'svg.dots');
    const people = [...picture.querySelectorAll('path')].map((path) => cellsOf(path.getAttribute('d') ?? '', fewDots).length);

    expect(texts(arm, '.frame')).toEqual(['12 in 100 stayed the night', '88 in 100 went home']);
    expect(people).toEqual([12, 88]);
    expect(picture.getAttribute('aria-label')).toBe('Go now: 12 in 100 stayed the night, 88 in 100 went home.');
  });

  it('of a thousand is drawn too, and of more than a thousand is not: nobody sees ten thousand people', async () => {
    const thousand = await row(1000, 30);
    const path = find(thousand, '[data-option="go"] svg.dots path').getAttribute('d') ?? '';
    const more = await row(10_000, 300);

    expect(cellsOf(path, dots)).toHaveLength(30);
    expect(texts(more, '[data-option="go"] .number')).toEqual(['300', '9,700']);
    expect(more.querySelectorAll('svg:not(.key)')).toHaveLength(0);
  });

  it('that is not known or does not apply says so and why, and is no zero', async () => {
    const shown = await row();

    expect(find(shown, '[data-option="other"] .unknown').textContent).toBe(
      'Not knownHillside has not told us. It could be more or less.',
    );
    expect(find(shown, '[data-option="wait"] .not-applicable').textContent).toBe('Does not applyThere is no ward to stay in.');
    expect(shown.querySelectorAll('.number')).toHaveLength(2);
  });
});

describe('what was on the screen goes into the receipt', () => {
  it('when the grid stands there, once, and is in her plan and in what was said, and when', async () => {
    const { root, step, consultation } = await aid({ now: here(), said: comparing() });
    const atStart = consultation.events.value.length;
    await step('compare');
    await step('questions');
    await step('compare');
    const local = consultation.events.value.filter(({ kind }) => kind === 'local');
    await step('decide');
    await press(find(root, 'input[value="time"]'));
    await step('plan');
    const paper = root.textContent;
    await step('thread');

    expect(atStart).toBe(2);
    expect(local).toHaveLength(1);
    expect(local[0]).toMatchObject(riversideSaid);
    expect(paper).toContain('Local: The offer on the screen was that of “Riverside Hospitals”, written on 1 November 2026.');
    expect(texts(root, '[data-offer-seen]')).toEqual([
      'Local: On the screen was the offer of “Riverside Hospitals”, written on 1 November 2026. It holds until 31 October 2027.',
    ]);
  });

  it('where she chooses, though she has seen no grid', async () => {
    const { root, step, consultation } = await aid({ now: here() });
    await step('decide');
    const looked = consultation.events.value.length;
    await press(find(root, 'input[value="leaning"]'));

    expect(looked).toBe(0);
    expect(consultation.events.value.map(({ kind }) => kind)).toEqual(['standing', 'local']);
  });

  it('and the number to ring is on the card on the door, among what is ours', async () => {
    const { root, step } = await aid({
      now: here(),
      said: [
        riversideSaid,
        { kind: 'standing', standing: 'decided', option: 'go' },
        { kind: 'door', line: 'with', words: 'Sam' },
      ],
    });
    await step('door');

    expect(find(root, '.door-preview .door-foot').textContent).toContain('Local: Number to ring: 01632 960 124 (“Day ward”).');
    expect(find(root, '.door-preview .door-line').textContent).not.toContain('01632');
    expect(button(root, 'Print')).toBeTruthy();
  });
});
