import { afterEach, describe, expect, it } from 'vitest';
import { linesOnScreen } from '../../components/aloud/lines-on-screen';
import type { Deed } from '../../lib/consultation/event-schema';
import { needNames, needWays } from '../../lib/consultation/said-of';
import { hour, type Talk, talk } from '../support/builders';
import { button, clearScreen, find, leave, press, showAid, type } from '../support/screen';

afterEach(clearScreen);

async function show(t: Talk = talk()) {
  const shown = await showAid({ talk: t });
  await shown.step('needs');
  const need = (name: string) => find(shown.root, `[data-need=${name}]`);
  const way = (name: string, value: string) => find<HTMLInputElement>(need(name), `input[value="${value}"]`);
  const said = () => shown.consultation.shared.value.needs;
  return { ...shown, need, way, said };
}

const saying = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t;
};

describe('the page of what helps her', () => {
  it('asks for every need once, with nothing ticked and nothing recorded', async () => {
    const { root, consultation } = await show();

    expect([...root.querySelectorAll<HTMLElement>('[data-need]')].map(({ dataset }) => dataset.need)).toEqual([...needNames]);
    expect(root.querySelectorAll('main :checked')).toHaveLength(0);
    expect(consultation.events.value).toEqual([]);
  });

  it.each(needNames.filter((need) => Array.isArray(needWays[need])))('offers every way of %s', async (name) => {
    const { need } = await show();

    const values = [...need(name).querySelectorAll('input')].map(({ value }) => value);
    expect(values).toEqual(needWays[name]);
  });

  it('records each tick with what was ticked before, and what she says with it', async () => {
    const { way, need, said } = await show();

    await press(way('format', 'large'));
    await press(way('format', 'easy'));
    await type(find<HTMLTextAreaElement>(need('format'), 'textarea'), '  Yellow paper\n');
    await leave(find(need('format'), 'textarea'));

    expect(said().format).toMatchObject({ ways: ['large', 'easy'], words: '  Yellow paper\n' });
  });

  it('takes the others away where she says that it is none of these, and that where she says one', async () => {
    const { way, said } = await show();

    await press(way('signs', 'bsl'));
    await press(way('signs', 'none'));
    expect(said().signs?.ways).toEqual(['none']);
    await press(way('signs', 'lipReading'));

    expect(said().signs?.ways).toEqual(['lipReading']);
  });

  it('takes one answer for an interpreter, which can be cleared: then nothing is recorded', async () => {
    const { way, need, said } = await show();

    await press(way('interpreter', 'no'));
    await press(way('interpreter', 'yes'));
    expect(said().interpreter?.ways).toEqual(['yes']);
    await press(button(need('interpreter'), 'Clear this answer'));

    expect(said().interpreter).toBeUndefined();
    expect(way('interpreter', 'yes').checked).toBe(false);
  });

  it('calls each language by its own name, in that language, and shows one that was picked elsewhere', async () => {
    const { way } = await show(saying({ kind: 'need', need: 'speak', ways: ['ti'], words: '' }));

    const label = way('speak', 'ur').parentElement?.querySelector('span');
    expect([label?.textContent, label?.lang, label?.dir]).toEqual(['اردو', 'ur', 'auto']);
    expect(way('speak', 'ti').checked).toBe(true);
  });

  it('has what was said before there was this page, in the field that it was said in', async () => {
    const { root } = await show(saying({ kind: 'about', prompt: 'talk', words: 'Slowly, please' }));

    const field = [...root.querySelectorAll('label')].find((one) => one.textContent?.startsWith('What helps when you talk'));
    expect(field?.querySelector('textarea')?.value).toBe('Slowly, please');
  });

  it('is the one place where that is asked: what matters names it and leads here', async () => {
    const { root, step } = await show(saying({ kind: 'need', need: 'interpreter', ways: ['yes'], words: 'A woman' }));
    await step('matters');

    const card = find(root, '.needs-card');
    expect(card.textContent).toContain('An interpreter Wanted');
    expect(card.textContent).toContain('A woman');
    expect([...root.querySelectorAll('main textarea')]).toHaveLength(4);
    await press(find(root, '[data-testid=to-needs]'));
    expect(find(root, 'h1').textContent).toBe('What helps me');
  });

  it('is asked once for all decisions and visits', async () => {
    const t = saying({ kind: 'need', need: 'read', ways: ['pl'], words: '' });
    t.clock.pass(48 * hour);
    const { way } = await show(t);

    expect(way('read', 'pl').checked).toBe(true);
  });
});

describe('who else reads at home', () => {
  const words: Deed[] = [
    { kind: 'about', prompt: 'worries', words: 'My husband' },
    { kind: 'need', need: 'notBy', ways: [], words: 'His brother' },
  ];

  it('has no answer until she gives one, and then offers what she said, but for what is on no paper anyway', async () => {
    const { root, consultation } = await show(saying(...words));
    expect(consultation.shared.value.readers).toBeNull();

    await press(find(root, '.who-reads input[value=yes]'));

    const offered = [...root.querySelectorAll('.kept-back label')].map(({ textContent }) => textContent);
    expect(offered).toEqual(['What worries me']);
    expect(root.querySelectorAll('.kept-back :checked')).toHaveLength(0);
  });

  it('leaves what she ticks out of the page that she saves, as if it had not been said, and not out of the note', async () => {
    const { root, step, saved, copied } = await show(saying(...words));
    await press(find(root, '.who-reads input[value=yes]'));
    await press(find(root, '.kept-back input'));

    await step('plan');
    await press(find(root, '[data-testid=download]'));
    await press(find(root, '[data-testid=copy-mine]'));
    await press(find(root, '[data-testid=copy]'));
    const [mine = '', note = ''] = copied;

    for (const home of [saved[0]?.text ?? '', mine]) {
      expect(home).not.toMatch(/My husband|His brother|worries me|not want as my interpreter/);
      expect(home).not.toMatch(/left out|kept back|private/i);
    }
    expect(note).toContain('My husband');
    expect(note).toContain('His brother');
    expect(note).toContain('Not to be read by others at home: what worries her.');
  });

  it('is not read aloud with what she can keep back: whoever must not read it may hear it', async () => {
    const { root } = await show(
      saying(...words, { kind: 'question', question: 'q1', words: 'Can he be kept out?' }, { kind: 'readers', others: true }),
    );
    const aloud = (mine: boolean) =>
      linesOnScreen(find(root, '.who-reads'), { mine, chosen: (choice) => choice })
        .map(({ text }) => text)
        .join(' ');

    expect(find(root, '.kept-back').textContent).toContain('Can he be kept out?');
    for (const mine of [false, true]) {
      expect(aloud(mine)).toContain('Others may read what I print');
      expect(aloud(mine)).not.toMatch(/Can he be kept out|What worries me|Leave these out/);
    }
  });

  it('can leave out lines of the card for the door, and says that they are then not on the card', async () => {
    const sentence = 'What you leave out here is not on the card for the door.';
    const others: Deed = { kind: 'readers', others: true };
    const without = (await show(saying(...words, others))).root.textContent;
    await clearScreen();
    const { root } = await show(saying(...words, { kind: 'door', line: 'message', words: 'My husband' }, others));

    expect(without).not.toContain(sentence);
    expect(find(root, '.who-reads').textContent).toContain(sentence);
    expect([...root.querySelectorAll('.kept-back label')].at(-1)?.textContent).toBe('Door card: My husband');
  });

  it('says that a file and a code of her plan have all of her words', async () => {
    const { root } = await show(saying(...words));

    expect(find(root, '.who-reads').textContent).toContain('so they do in a file or code of your plan');
  });

  it('is told in no list of what was said', async () => {
    const { root, step } = await show(
      saying(...words, { kind: 'readers', others: true }, { kind: 'keptBack', of: 'about', name: 'worries', on: true }),
    );
    await step('thread');

    expect(root.querySelectorAll('[data-event]')).toHaveLength(words.length);
  });
});

describe('who is writing', () => {
  const asked = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('.who-writes input')];

  it('is asked where the device goes from hand to hand, with nobody chosen, before the first field', async () => {
    const { root } = await show(talk({ who: 'unsaid' }));

    expect(asked(root).map(({ value, checked }) => [value, checked])).toEqual([
      ['woman', false],
      ['supporter', false],
      ['clinician', false],
    ]);
    const field = find(root, 'main textarea');
    expect(asked(root)[0]?.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is recorded as not said until somebody says so, and then as said', async () => {
    const { root, way, consultation } = await show(talk({ who: 'unsaid' }));

    await press(way('speak', 'ur'));
    await press(find(root, '.who-writes input[value=woman]'));
    await press(way('read', 'ur'));

    expect(consultation.events.value.filter(({ kind }) => kind === 'need').map(({ who }) => who)).toEqual(['unsaid', 'woman']);
    expect(asked(root).map(({ checked }) => checked)).toEqual([true, false, false]);
  });

  it('is asked on each screen that takes words until it is said, and not taken away from under the hand that says it', async () => {
    const { root, step } = await show(talk({ who: 'unsaid' }));
    for (const one of ['matters', 'questions', 'decide'] as const) {
      await step(one);
      expect(asked(root), one).toHaveLength(3);
    }
    await press(find(root, '.who-writes input[value=clinician]'));
    expect(asked(root)).toHaveLength(3);
    await step('matters');

    expect(asked(root)).toEqual([]);
  });

  it('is not asked of a woman on a device of her own', async () => {
    const { root } = await show();

    expect(asked(root)).toEqual([]);
  });
});
