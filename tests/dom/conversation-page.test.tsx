import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { conversationFields, needStates, needSteps } from '../../lib/consultation/said-of';
import { aidWords, talk } from '../support/builders';
import { button, clearScreen, find, leave, press, showAid, type } from '../support/screen';

afterEach(clearScreen);

const change = (field: HTMLInputElement, value: string) =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

const show = async (t = talk({ who: 'clinician' })) => {
  const { root, ...rest } = await showAid({ talk: t });
  await press(button(find(root, 'nav.steps'), aidWords.t('step.conversation')));
  const fieldOf = (label: string) => {
    const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
    if (!found) throw new Error(`no field “${label}”`);
    return find<HTMLTextAreaElement>(found, 'textarea');
  };
  return { ...rest, root, fieldOf };
};

describe('the page of the conversation', () => {
  it('is written by staff, whoever wrote on a page of hers before, and does not ask who writes', async () => {
    const t = talk({ who: 'unsaid' });
    t.consultation.add('tiny', { kind: 'speaker', who: 'woman' });
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'میں' });
    const { root, consultation, fieldOf } = await show(t);
    expect(root.querySelector('.who-writes')).toBeNull();
    const english = find(root, '[data-talk=english] textarea') as HTMLTextAreaElement;
    await type(english, 'me');
    await leave(english);
    await type(fieldOf(aidWords.t('conversation.discussed')), 'Both');
    await leave(fieldOf(aidWords.t('conversation.discussed')));

    expect(consultation.events.value.map(({ kind, who }) => `${kind} ${who}`)).toEqual([
      'speaker woman',
      'about woman',
      'english clinician',
      'conversation clinician',
    ]);
  });

  it('has a field for every line that a record carries, each once and each empty', async () => {
    const { root, fieldOf } = await show();

    for (const field of conversationFields) expect(fieldOf(aidWords.t(`conversation.${field}`)).value).toBe('');
    // Two of the steps that staff take about her needs have their words in a line of the conversation.
    expect(root.querySelectorAll('main textarea')).toHaveLength(conversationFields.length + needSteps.length - 2);
  });

  it('begins with her needs, and is in parts with a heading each, in the order in which a note has them', async () => {
    const { root } = await show();

    expect([...root.querySelectorAll('main [data-talk] h2')].map(({ textContent }) => textContent)).toEqual([
      'Needs',
      'Who was there, and where',
      'How she wants to be told',
      'What was talked through',
      'Afterwards',
      'For the record',
    ]);
  });

  it('shows the eight lines of the short way, and folds the others', async () => {
    const { root } = await show();

    const open = [...root.querySelectorAll('main [data-talk] textarea')].filter((field) => !field.closest('details'));
    expect(open).toHaveLength(8);
    expect([...root.querySelectorAll<HTMLDetailsElement>('main [data-talk] details')].map((details) => details.open)).toEqual(
      Array(6).fill(false),
    );
  });

  it('opens what was folded where something is written in it, so that no words hide', async () => {
    const t = talk({ who: 'clinician' });
    t.consultation.add('tiny', { kind: 'conversation', field: 'consent', words: 'In the record.' });

    const { root, fieldOf } = await show(t);

    expect(fieldOf(aidWords.t('conversation.consent')).closest('details')?.open).toBe(true);
    expect(find<HTMLDetailsElement>(root, '[data-talk=who] details').open).toBe(false);
  });

  it('records what is written in a folded line, letter for letter', async () => {
    const { consultation, fieldOf } = await show();
    const field = fieldOf(aidWords.t('conversation.factors'));

    await type(field, '  Twins.\n ');
    await leave(field);

    expect(consultation.shared.value.conversation.factors?.words).toBe('  Twins.\n ');
  });

  it('shows what she needs before anything else, and says where nothing is recorded', async () => {
    const { root } = await show();
    expect(find(root, '[data-talk=needs]').textContent).toContain('Nothing is recorded of her needs.');
    await clearScreen();
    const t = talk({ who: 'clinician' });
    t.consultation.add('tiny', { kind: 'need', need: 'interpreter', ways: ['yes'], words: 'A woman' });

    const shown = await show(t);

    expect(find(shown.root, '[data-talk=needs] .needs-said').textContent).toContain('An interpreter WantedA woman');
  });

  it.each(needSteps)('records how the step “%s” stands, and takes it back', async (step) => {
    const { root, consultation } = await show();
    const field = find(root, `[data-need-step=${step}]`);
    const said = () => consultation.shared.value.needSteps[step];

    for (const state of needStates[step]) {
      await press(find(field, `input[value=${state}]`));
      expect(said()).toMatchObject({ state, on: null, words: '', event: { who: 'clinician' } });
    }
    await press(button(field, 'Clear this answer'));

    expect(said()).toBeUndefined();
  });

  it('records who booked an interpreter, and for which day', async () => {
    const { root, consultation } = await show();
    const booked = find(root, '[data-need-step=booked]');

    await press(find(booked, 'input[value=yes]'));
    await change(find(booked, 'input[type=date]'), '2026-12-02');
    await type(find<HTMLTextAreaElement>(booked, 'textarea'), 'Sam, for ten.');
    await leave(find(booked, 'textarea'));

    expect(consultation.shared.value.needSteps.booked).toMatchObject({ state: 'yes', on: '2026-12-02', words: 'Sam, for ten.' });
  });

  it('records no day of a year that is half typed or that nobody lives to see, and shows none when the field is left', async () => {
    const { root, consultation } = await show();
    const day = find<HTMLInputElement>(find(root, '[data-need-step=booked]'), 'input[type=date]');

    for (const slip of ['0202-12-02', '9999-12-31']) await change(day, slip);
    const typed = day.value;
    await leave(day);

    expect(typed).toBe('9999-12-31');
    expect(day.value).toBe('');
    expect(consultation.events.value.filter(({ kind }) => kind === 'needStep')).toEqual([]);
  });

  it('shows what an older plan says of the interpreter in the field that it was said in', async () => {
    const t = talk({ who: 'clinician' });
    t.consultation.add('tiny', { kind: 'conversation', field: 'interpreter', words: 'Ms Khan, Urdu' });

    const { root } = await show(t);

    expect(find<HTMLTextAreaElement>(root, '[data-need-step=present] textarea').value).toBe('Ms Khan, Urdu');
  });

  it('records which option was not offered, and asks why', async () => {
    const { root, consultation, fieldOf } = await show();

    await press(find(root, '.options-offered input[type=checkbox]'));
    await type(fieldOf(aidWords.t('conversationPage.notOfferedWhy')), 'Closed.');
    await leave(fieldOf(aidWords.t('conversationPage.notOfferedWhy')));

    expect(consultation.decision('tiny').state.value.offers).toEqual({ go: { offered: false, why: 'Closed.' } });
  });
});
