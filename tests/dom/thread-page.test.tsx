import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { linesOnScreen } from '../../components/aloud/lines-on-screen';
import { ThreadPage } from '../../components/late/thread-page';
import { correct } from '../../lib/consultation/correct';
import { namePlan } from '../../lib/consultation/name-plan';
import { aidWords, hour, minute, type Talk, talk } from '../support/builders';
import { Around, aidAround, button, clearScreen, find, mount, press, type } from '../support/screen';

afterEach(clearScreen);

const show = async (t: Talk) => {
  const around = aidAround(t);
  const root = await mount(
    <Around value={around}>
      <ThreadPage />
    </Around>,
  );
  const entry = (id: string) => find(root, `[data-event="${id}"]`);
  const list = (at: number) => {
    const found = root.querySelectorAll('select')[at];
    if (!found) throw new Error(`no list ${at}`);
    return found;
  };
  const pick = (at: number, value: string) =>
    act(async () => {
      list(at).value = value;
      list(at).dispatchEvent(new Event('change', { bubbles: true }));
    });
  const different = () => [...root.querySelectorAll('.different > div')].map(({ textContent }) => textContent);
  return { ...t, ...around, root, entry, list, pick, different };
};
const say = aidWords.t;

/** What she hopes at 34 weeks; two weeks later a clinician writes another thing, and where she stands. */
const twoSittings = () => {
  const t = talk();
  t.consultation.add('tiny', { kind: 'gestation', weeks: 34 });
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
  t.clock.pass(14 * 24 * hour);
  t.consultation.add('tiny', { kind: 'speaker', who: 'clinician' });
  t.consultation.add('tiny', { kind: 'conversation', field: 'present', words: 'Sam' });
  t.clock.pass(minute);
  t.consultation.decision('tiny').stand('decided', 'go');
  return t;
};

describe('how a plan came about', () => {
  it('says that nothing is recorded, and offers nothing to compare', async () => {
    const { root } = await show(talk());

    expect(find(root, 'h1').textContent).toBe(say('step.thread'));
    expect(root.textContent).toContain(say('thread.empty'));
    expect(root.querySelectorAll('select, button, h2')).toHaveLength(0);
  });

  it('has each sitting with its date, the weeks and who wrote, the oldest first', async () => {
    const { root } = await show(twoSittings());

    const sittings = [...root.querySelectorAll('[data-sitting]')];
    expect(sittings.map((one) => find(one, 'h2').textContent)).toEqual(['24 November 2026, at 34 weeks', '8 December 2026']);
    expect(sittings.map((one) => find(one, 'h2 + p').textContent)).toEqual(['Written by the woman.', 'Written by a clinician.']);
  });

  it('has each thing that was said, with when, by whom and with which figures', async () => {
    const { entry, consultation } = await show(twoSittings());
    const at = aidWords.time(consultation.events.value[4]?.at ?? '');

    expect(find(entry('e5'), 'h3').textContent).toBe('Where she is now');
    expect(entry('e5').textContent).toContain('I have decided: go now.');
    expect(entry('e5').textContent).toContain(`${at}, by a clinician, figures 1.2.3`);
  });

  it('sets her words in her voice, and what others note in ours', async () => {
    const { root, entry } = await show(twoSittings());

    expect([...root.querySelectorAll('.thread .hers')].map(({ textContent }) => textContent)).toEqual(['Quiet.']);
    expect(entry('e4').textContent).toContain('Sam');
  });

  it('shows no look: only what was said', async () => {
    const t = talk();
    t.consultation.decision('tiny').compare(['go', 'other']);
    namePlan(t.consultation, 'Blue coat');

    const { root } = await show(t);

    expect(root.textContent).toContain(say('thread.empty'));
  });
});

describe('what was taken back', () => {
  it.each<[string, (t: Talk) => void]>([
    ['by undoing it', (t) => t.consultation.undo()],
    ['by clearing it', (t) => t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: '' })],
  ])('%s is told, with when and by whom, and without its words', async (_, takeBack) => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'I am afraid of him.' });
    t.clock.pass(24 * hour);
    takeBack(t);

    const { root, entry } = await show(t);

    expect(entry('e1').textContent).toContain('Taken back on 25 November 2026, by the woman.');
    expect(entry('e2').textContent).toContain('Taken back');
    expect(document.body.innerHTML).not.toContain('afraid');
    expect(entry('e1').querySelectorAll('button')).toHaveLength(0);
    expect(root.querySelectorAll('.thread > li')).toHaveLength(2);
  });

  it('is told of an answer too, without the answer', async () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');
    t.consultation.undo();

    const { entry } = await show(t);

    expect(find(entry('e1'), 'h3').textContent).toBe('Where she is now');
    expect(entry('e1').textContent).not.toContain('go now');
  });
});

describe('what was recorded wrongly', () => {
  const wrong = say('thread.wrong');

  it('is marked after one question, stays to be read with why, and no longer counts', async () => {
    const { root, entry, said, consultation } = await show(twoSittings());

    await press(button(entry('e5'), wrong));
    const asked = document.activeElement === find(entry('e5'), 'textarea');
    find<HTMLTextAreaElement>(entry('e5'), 'textarea').value = 'It was never said.';
    await press(button(entry('e5'), say('thread.wrongSay')));

    expect(asked).toBe(true);
    expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'corrected', event: 'e5', why: 'It was never said.' });
    expect(entry('e5').className).toBe('in-error');
    expect(entry('e5').textContent).toContain('I have decided: go now.');
    expect(find(entry('e5'), '.error-said').textContent).toBe(
      'Recorded in error. Marked so on 8 December 2026, by a clinician. It was never said.',
    );
    expect(said.value).toBe(say('thread.corrected'));
    expect(document.activeElement).toBe(entry('e5'));
    expect(root.querySelector('[data-event="e6"]')).toBeNull();
    expect(root.querySelectorAll('textarea')).toHaveLength(0);
  });

  it('is read aloud without why, until own words are asked for', async () => {
    const t = twoSittings();
    correct(t.consultation, 'e5', 'Wrong woman.');
    correct(t.consultation, 'e2', '');
    const { root } = await show(t);
    const aloud = (mine: boolean) =>
      linesOnScreen(root, { mine, chosen: (choice) => choice })
        .map(({ text }) => text)
        .join(' ');

    expect(aloud(false)).toContain('Recorded in error.');
    expect(aloud(false)).not.toContain('Wrong woman.');
    expect(aloud(true)).toContain('Wrong woman.');
  });

  it('needs no reason', async () => {
    const { entry, consultation } = await show(twoSittings());

    await press(button(entry('e2'), wrong));
    await press(button(entry('e2'), say('thread.wrongSay')));

    expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'corrected', event: 'e2', why: '' });
    expect(find(entry('e2'), '.hers').textContent).toBe('Quiet.');
  });

  it('is left as it is when somebody thinks again, and the focus goes back', async () => {
    const { entry, consultation, typing } = await show(twoSittings());

    await press(button(entry('e5'), wrong));
    const open = [typing.value, button(entry('e5'), wrong).getAttribute('aria-expanded')];
    await type(find<HTMLTextAreaElement>(entry('e5'), 'textarea'), 'W');
    const begun = typing.value;
    await press(button(entry('e5'), say('thread.wrongNot')));

    expect(open).toEqual([0, 'true']);
    expect(begun).toBe(1);
    expect(typing.value).toBe(0);
    expect(consultation.events.value).toHaveLength(5);
    expect(document.activeElement).toBe(button(entry('e5'), wrong));
  });

  it('counts again when the mark is taken away, and that it was marked is still told where it stands', async () => {
    const t = twoSittings();
    correct(t.consultation, 'e5', 'Wrong woman.');
    const { root, entry, said, consultation } = await show(t);

    await press(button(entry('e5'), 'Take the mark away'));

    expect(entry('e5').className).toBe('');
    expect(find(entry('e5'), '.error-said').textContent).toBe(
      'Recorded in error. Marked so on 8 December 2026, by a clinician. Wrong woman. The mark was taken away on 8 December 2026, by a clinician.',
    );
    expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'corrected', event: 'e6' });
    expect(root.querySelectorAll('.thread > li')).toHaveLength(4);
    expect(said.value).toBe(say('thread.correctedBack'));
    expect(consultation.decision('tiny').state.value.standings.all?.option).toBe('go');
  });

  it('names its entry on every button, for those who hear them one after the other', async () => {
    const { root } = await show(twoSittings());

    const names = [...root.querySelectorAll('.thread button')].map(({ textContent }) => textContent);

    expect(new Set(names).size).toBe(names.length);
    expect(names[1]).toMatch(/^This was recorded wrongly: What I hope for, /);
  });
});

describe('what changed between two moments', () => {
  it('is told at first from the end of the sitting before to now', async () => {
    const { root, list, different } = await show(twoSittings());

    expect([list(0).value, list(1).value]).toEqual(['e2', 'now']);
    expect(different()).toEqual([
      'Where she is nowEarlierNot recordedLaterI have decided: go now.',
      'Who was thereEarlierNot recordedLaterSam',
    ]);
    expect(find(root, '.between + [role="status"]').textContent).toBe('2 things are different.');
  });

  it('lets any two be picked, by sitting, in either order', async () => {
    const { root, list, pick, different } = await show(twoSittings());

    const groups = [...list(0).querySelectorAll('optgroup')].map(({ label }) => label);
    await pick(0, 'e2');
    await pick(1, 'start');

    expect(groups).toEqual(['24 November 2026, at 34 weeks', '8 December 2026']);
    expect(different()).toEqual(['What I hope forEarlierNot recordedLaterQuiet.']);
    expect([...root.querySelectorAll('.different .hers')].map(({ textContent }) => textContent)).toEqual(['Quiet.']);
  });

  it('says that nothing is different, where nothing is', async () => {
    const { root, pick, different } = await show(twoSittings());

    await pick(0, 'e5');

    expect(different()).toEqual([]);
    expect(root.textContent).toContain(say('thread.noChanges'));
  });

  it('goes from before anything was said, in a first sitting', async () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });

    const { list, different } = await show(t);

    expect(list(0).value).toBe('start');
    expect(different()).toHaveLength(1);
  });

  it('goes on to now while more is said', async () => {
    const { consultation, different } = await show(twoSittings());

    await act(async () => void consultation.decision('tiny').weigh('rest', 'lot'));

    expect(different()).toHaveLength(3);
  });
});

it('everything that can be said has words, also of a decision that is not at hand', async () => {
  const t = talk();
  const decision = t.consultation.decision('tiny');
  decision.pickStratum('first');
  decision.weigh('rest', 'lot');
  decision.weigh('rest', null);
  decision.mark('sore', true);
  decision.mark('sore', false);
  decision.stand('leaning', null);
  decision.giveReason('Near.');
  decision.sayPlanB('full', 'Home.');
  t.consultation.add('tiny', { kind: 'offered', option: 'go', offered: false, why: 'Closed.' });
  t.consultation.add('tiny', { kind: 'offered', option: 'other', offered: true, why: '' });
  t.consultation.add('tiny', { kind: 'question', question: 'q1', words: 'Who?' });
  t.consultation.add('tiny', { kind: 'answer', question: 'q1', by: 'Sam', words: 'Two.', answered: true });
  t.consultation.add('tiny', { kind: 'gestation', weeks: null });
  const events = t.consultation.events.value;
  const elsewhere = events.map((event) => ({ ...event, id: `x${event.id}`, pack: 'gone' }));

  const { root } = await show(talk({ events: [...events, ...elsewhere] }));

  expect(root.querySelectorAll('.thread > li')).toHaveLength(26);
  expect(root.textContent).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
  expect(root.textContent).toContain('Something about a decision that is not here (gone)');
});
