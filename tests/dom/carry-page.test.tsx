import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CarriedPlan } from '../../lib/carry/carried-plan';
import type { Carry, CodePicture } from '../../lib/carry/carry';
import type { Event } from '../../lib/consultation/event-schema';
import { namePlan } from '../../lib/consultation/name-plan';
import type { Platform } from '../../lib/platform';
import { talk } from '../support/builders';
import type { FakePlansOptions } from '../support/fake-plans';
import { button, clearScreen, find, press, settle, showAid, submit, type } from '../support/screen';

afterEach(clearScreen);

const stamp = { pack: 'tiny', version: '1.0.0', who: 'woman' as const };
const events: Event[] = [
  { ...stamp, id: 'a1', at: '2026-11-20T09:00:00.000Z', kind: 'about', prompt: 'hopes', words: 'Quiet' },
  { ...stamp, id: 'a2', at: '2026-11-24T09:00:00.000Z', who: 'clinician', kind: 'value', value: 'v', weight: 'lot' },
];
const other: CarriedPlan = { plan: 'plan-9', events };
const code = (text: string): CodePicture => ({ size: 21, path: 'M0 0h7v7h-7z', text });

/** Carries without a code or a file: what it is given comes back as it is told to. */
function fakeCarry(change: Partial<Carry> = {}) {
  const made: unknown[][] = [];
  const seen = new Set<string>();
  const carry: Carry = {
    toFile: async (plan, passphrase) => {
      made.push(['file', plan.plan, plan.events.length, passphrase]);
      return { name: 'evenhand-plan.json', type: 'application/json', text: '{}' };
    },
    fromFile: async (text, passphrase) => {
      if (text === 'sealed' && passphrase === undefined) return { ok: false, needs: 'passphrase' };
      if (text === 'sealed' && passphrase !== 'tall blue kettle')
        return { ok: false, problems: [{ where: 'sealed plan file', what: 'does not open', todo: 'try again' }] };
      if (text === 'plan' || text === 'sealed') return { ok: true, plan: other };
      return { ok: false, problems: [{ where: 'plan file', what: 'is no plan', todo: 'open another' }] };
    },
    toCodes: async (plan) => {
      made.push(['codes', plan.plan]);
      return ['one', 'two', 'three'].map(code);
    },
    readCodes: () => ({
      take: async (text) => {
        seen.add(text.trim());
        const missing = [1, 2, 3].filter((part) => !seen.has(`EVENHAND1:${part}`));
        return { have: 3 - missing.length, of: 3, missing, problems: [] };
      },
      plan: async () => ({ ok: true, plan: other }),
    }),
    fromPicture: () => undefined,
    ...change,
  };
  return { carry, made };
}

interface On {
  words?: string;
  plans?: FakePlansOptions;
  carry?: Partial<Carry>;
  platform?: Partial<Platform>;
}

async function carryPage({ words = 'Calm', plans = {}, carry: change = {}, platform = {} }: On = {}) {
  const t = talk();
  if (words) t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
  const { carry, made } = fakeCarry(change);
  let fetched = 0;
  const fetch = async () => {
    fetched += 1;
    return { ok: true, value: carry } as const;
  };
  const shown = await showAid({ talk: t, plans, platform: { carry: fetch, ...platform } });
  const { root } = shown;
  await press(button(find(root, 'nav.steps'), 'To another device'));
  const paste = async (text: string) => {
    await type(find<HTMLTextAreaElement>(root, '[data-testid="carry-paste"]'), text);
    await press(find(root, '[data-testid="carry-read"]'));
    await settle();
  };
  const facts = (part: string) =>
    [...root.querySelectorAll(`${part} .facts > div`)].map((line) => [...line.children].map(({ textContent }) => textContent));
  return { ...shown, made, fetched: () => fetched, paste, facts };
}
const said = (root: HTMLElement) => find(root, '.said-now').textContent;

describe('taking a plan along', () => {
  it('makes and fetches nothing before somebody asks', async () => {
    const { made, fetched, root } = await carryPage();

    expect([made, fetched()]).toEqual([[], 0]);
    expect(root.querySelector('[data-code]')).toBeNull();
  });

  it('saves it to a file, and says who can read that', async () => {
    const { root, saved, made } = await carryPage();

    const who = find(root, '.way-out p').textContent;
    await press(find(root, '[data-testid="seal-file"]'));
    const whoSealed = find(root, '.way-out p').textContent;
    await press(find(root, '[data-testid="seal-file"]'));
    await submit(find(root, '.way-out'));

    expect(who).toBe('Whoever has the file can read it.');
    expect(whoSealed).toContain('the file and the passphrase');
    expect(made).toEqual([['file', 'plan-1', 1, undefined]]);
    expect(saved.map(({ name }) => name)).toEqual(['evenhand-plan.json']);
  });

  it('seals the file with a passphrase that was typed twice, and with no other', async () => {
    const { root, made } = await carryPage();
    const both = async (first: string, again: string) => {
      await type(find<HTMLInputElement>(root, '[data-testid="secret-new"]'), first);
      await type(find<HTMLInputElement>(root, '[data-testid="secret-again"]'), again);
      await submit(find(root, '.way-out'));
    };

    await press(find(root, '[data-testid="seal-file"]'));
    await both('tall blue kettle', 'tall blue cattle');
    const before = made.length;
    await both('tall blue kettle', 'tall blue kettle');

    expect(before).toBe(0);
    expect(made).toEqual([['file', 'plan-1', 1, 'tall blue kettle']]);
  });

  it('shows codes one at a time, black on white with a margin of four, and each as text to copy', async () => {
    const { root, copied } = await carryPage();

    await press(find(root, '[data-testid="show-codes"]'));
    await settle();
    const first = find(root, '.code-count').textContent;
    await press(find(root, '[data-testid="next-code"]'));
    await press(find(root, '[data-testid="copy-code"]'));

    const picture = find(root, '[data-code]');
    expect([first, find(root, '.code-count').textContent]).toEqual(['Code 1 of 3', 'Code 2 of 3']);
    expect(picture.getAttribute('viewBox')).toBe('-4 -4 29 29');
    expect([...picture.children].map((part) => part.getAttribute('fill'))).toEqual(['#ffffff', '#000000']);
    expect(copied).toEqual(['two']);
    expect(root.textContent).toContain('Whoever takes a photo of it has the plan.');
  });

  it('does not go on showing codes of what was said before', async () => {
    const { root, consultation } = await carryPage();
    await press(find(root, '[data-testid="show-codes"]'));
    await settle();

    await act(async () => void consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'More' }));

    expect(root.querySelector('[data-code]')).toBeNull();
  });

  it('says that a plan is too long for codes', async () => {
    const { root } = await carryPage({ carry: { toCodes: async () => [] } });

    await press(find(root, '[data-testid="show-codes"]'));
    await settle();

    expect(said(root)).toBe('This plan is too long for codes. Save it to a file.');
  });

  it('says why, where the part that does it does not arrive', async () => {
    const { root } = await carryPage({ platform: { carry: async () => ({ ok: false, why: 'carry_missing' }) } });

    await press(find(root, '[data-testid="show-codes"]'));
    await settle();

    expect(said(root)).toContain('did not arrive');
  });

  it('is sealed at first where what is kept here is, and says whose passphrase it is', async () => {
    const { root } = await carryPage({ plans: { keeping: { how: 'passphrase', chosen: true, asks: true } } });

    expect(find<HTMLInputElement>(root, '[data-testid="seal-file"]').checked).toBe(true);
    expect(find(root, '.way-out').textContent).toContain('It can be another passphrase than here.');
  });

  it('has nothing to offer while nothing was said', async () => {
    const { root } = await carryPage({ words: '' });

    expect(root.querySelector('.way-out')).toBeNull();
    expect(root.textContent).toContain('There is nothing on the screen to take along yet.');
  });
});

describe('bringing a plan in', () => {
  it('tells which codes are here and which are missing, in whatever order they come', async () => {
    const { root, paste } = await carryPage();

    await paste('EVENHAND1:3');
    const one = find(root, '.parts-here').textContent;
    await paste('evenhand1:1'.toUpperCase());
    const two = find(root, '.parts-here').textContent;
    await paste('EVENHAND1:2');

    expect(one?.trim()).toBe('Part 3 of 3 is here. Parts 1 and 2 are missing.');
    expect(two?.trim()).toBe('Parts 1 and 3 of 3 are here. Part 2 is missing.');
    expect(root.querySelector('[data-adding="own"]')).not.toBeNull();
  });

  it('shows what would be added before anything is, in each way', async () => {
    const { paste, facts, plans } = await carryPage({ plans: { addition: { here: 4, differing: 1 } } });

    await paste('plan');

    expect(facts('[data-carried]')).toEqual([
      ['About', 'A tiny choice'],
      ['In it', '2 thingsOwn words: 1What matters: 1'],
      ['Said by', 'The woman and a clinician'],
      ['When', '20 November 2026 to 24 November 2026'],
    ]);
    const expected = [
      ['New', '2 things'],
      ['Here already', '4 things'],
      ['Differs from here', '1 thing. What is here stays as it is.'],
    ];
    expect(facts('[data-adding="own"]')).toEqual(expected);
    expect(facts('[data-adding="screen"]')).toEqual(expected);
    expect(plans.log).toEqual([]);
  });

  it.each([
    ['add-own', false],
    ['add-to-screen', true],
  ] as const)('adds it when somebody says so: %s', async (testid, toScreen) => {
    const { root, paste, plans } = await carryPage();

    await paste('plan');
    await press(find(root, `[data-testid="${testid}"]`));
    if (toScreen) await press(find(root, `[data-testid="${testid}-sure"]`));

    expect(plans.log).toEqual([['add', 'plan-9', toScreen]]);
    expect(find(root, 'main').dataset.step).toBe('plan');
    expect(said(root)).toBe('Added: 2 things.');
  });

  it('tells by name which plan comes in and which is here, and quotes her only when somebody opens it', async () => {
    const label: Event = { ...stamp, id: 'a3', at: '2026-11-24T09:01:00.000Z', kind: 'label', words: 'Blue coat' };
    const named: CarriedPlan = { plan: 'plan-9', events: [...events, label] };
    const { root, paste, facts, consultation } = await carryPage({
      carry: { fromFile: async () => ({ ok: true, plan: named }) },
    });
    await act(async () => namePlan(consultation, 'Red scarf'));

    await paste('plan');

    expect(facts('[data-carried]').slice(0, 2)).toEqual([
      ['Name', 'Blue coat'],
      ['About', 'A tiny choice'],
    ]);
    expect(find(root, '[data-adding="screen"]').textContent).toContain('Red scarfOn the screen now');
    const shut = find<HTMLDetailsElement>(root, '.carried-words');
    expect(shut.open).toBe(false);
    expect(find(shut, '.hers').textContent).toBe('Quiet');
  });

  it('asks whether it is the same woman before two plans become one', async () => {
    const { root, paste, plans } = await carryPage();

    await paste('plan');
    const lead = root.textContent;
    await press(find(root, '[data-testid="add-to-screen"]'));
    const question = find(root, '.second-press').textContent;
    await press(button(root, 'No'));

    expect(lead).toContain('Nothing is added until you press a button below.');
    expect(question).toContain('Is this the same woman? Both will be one plan.');
    expect(plans.log).toEqual([]);
  });

  it('says first of all what would no longer be here as it is', async () => {
    const { root, paste } = await carryPage({ plans: { addition: { noLonger: 3, renamed: 'Blue coat' } } });

    await paste('plan');

    const told = find(root, '[data-adding="screen"] [data-changes-here]').textContent;
    expect(told).toContain('3 things that were said here would no longer count.');
    expect(told).toContain('The name of the plan would be: Blue coat');
  });

  it('says that what is kept back stays kept back, and nothing of it where nothing would change it', async () => {
    const sentence = 'What is kept from others at home stays kept from them.';
    const { root, paste } = await carryPage({ plans: { addition: { stillKept: true } } });
    await paste('plan');
    const told = find(root, '[data-adding="screen"] [data-changes-here]').textContent;
    await clearScreen();
    const other = await carryPage();
    await other.paste('plan');

    expect(told).toContain(sentence);
    expect(other.root.textContent).not.toContain(sentence);
  });

  it('offers one way where nothing is on the screen', async () => {
    const { root, paste } = await carryPage({ words: '' });

    await paste('plan');

    expect([...root.querySelectorAll<HTMLElement>('[data-adding]')].map((way) => way.dataset.adding)).toEqual(['own']);
  });

  it('says that there is nothing new', async () => {
    const { paste, facts } = await carryPage({ words: '', plans: { addition: { into: 'same', added: [], here: 2 } } });

    await paste('plan');

    expect(facts('[data-adding="own"]')).toEqual([
      ['New', 'Nothing new'],
      ['Here already', '2 things'],
    ]);
  });

  it('is put away without adding anything', async () => {
    const { root, paste, plans } = await carryPage();

    await paste('plan');
    await press(find(root, '[data-testid="put-away"]'));

    expect(plans.log).toEqual([]);
    expect(root.querySelector('[data-testid="carry-file"]')).not.toBeNull();
  });

  it('asks for the passphrase of a sealed file, and says when it is not that', async () => {
    const { root, paste } = await carryPage();
    const unseal = async (words: string) => {
      await type(find<HTMLInputElement>(root, '[data-testid="unseal"]'), words);
      await submit(find(root, '.unseal'));
      await settle();
    };

    await paste('sealed');
    await unseal('tall blue cattle');
    const told = find(root, '.unseal .problem').textContent;
    expect(find(root, '.unseal .problem').lang).toBe('en');
    await unseal('tall blue kettle');

    expect(told).toContain('does not open');
    expect(root.querySelector('[data-adding="own"]')).not.toBeNull();
  });

  it('lists everything that is wrong, with where and what to do', async () => {
    const { root, paste } = await carryPage();

    await paste('a letter to grandmother');

    const problems = find(root, '.carry-problems');
    expect(problems.getAttribute('role')).toBe('alert');
    expect(find(problems, 'li').textContent).toBe('plan file: is no plan; open another');
    expect([find(problems, 'li').lang, find(problems, 'li').dir]).toEqual(['en', 'ltr']);
  });

  it('reads files that are chosen', async () => {
    const { root } = await carryPage();
    const field = find<HTMLInputElement>(root, '[data-testid="carry-file"]');
    Object.defineProperty(field, 'files', { value: [new File(['plan'], 'x.json', { type: 'application/json' })] });

    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();

    expect(root.querySelector('[data-adding="own"]')).not.toBeNull();
  });

  it('reads what the camera sees, and turns it off once all is here', async () => {
    let stopped = 0;
    let see = (_text: string) => {};
    const camera: Platform['camera'] = async (seen) => {
      see = seen;
      return {
        ok: true,
        value: {
          stop: () => {
            stopped += 1;
          },
        },
      };
    };
    const { root } = await carryPage({ platform: { camera } });

    await press(find(root, '[data-testid="carry-camera"]'));
    for (const part of [1, 2, 3]) await act(async () => see(`EVENHAND1:${part}`));
    await settle();

    expect(stopped).toBe(1);
    expect(root.querySelector('[data-adding="own"]')).not.toBeNull();
  });

  it('turns the camera off when the page is left', async () => {
    let stopped = 0;
    const stop = () => {
      stopped += 1;
    };
    const { root } = await carryPage({ platform: { camera: async () => ({ ok: true, value: { stop } }) } });

    await press(find(root, '[data-testid="carry-camera"]'));
    await press(button(find(root, 'nav.steps'), 'My plan'));

    expect(stopped).toBe(1);
  });

  it('offers no camera and no pictures where the shell reads none', async () => {
    const { root } = await carryPage({ plans: { byItself: false } });

    expect(root.querySelector('[data-testid="carry-camera"]')).toBeNull();
    expect(find(root, 'main').textContent).not.toContain('pictures of codes');
  });
});
