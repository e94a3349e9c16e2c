import { afterEach, describe, expect, it } from 'vitest';
import { conversationFields } from '../../lib/consultation/said-of';
import { aidWords, talk } from '../support/builders';
import { button, clearScreen, find, leave, press, showAid, type } from '../support/screen';

afterEach(clearScreen);

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
  it('has a field for every line that a record carries, each once and each empty', async () => {
    const { root, fieldOf } = await show();

    for (const field of conversationFields) expect(fieldOf(aidWords.t(`conversation.${field}`)).value).toBe('');
    expect(root.querySelectorAll('main textarea')).toHaveLength(conversationFields.length);
  });

  it('is in five parts, each with a heading, in the order in which a note has them', async () => {
    const { root } = await show();

    expect([...root.querySelectorAll('main [data-talk] h2')].map(({ textContent }) => textContent)).toEqual([
      'Who was there, and where',
      'How she wants to be told',
      'What was talked through',
      'Afterwards',
      'For the record',
    ]);
  });

  it('shows the seven lines of the short way, and folds the others', async () => {
    const { root } = await show();

    const open = [...root.querySelectorAll('main [data-talk] textarea')].filter((field) => !field.closest('details'));
    expect(open).toHaveLength(7);
    expect([...root.querySelectorAll<HTMLDetailsElement>('main details')].map((details) => details.open)).toEqual(
      Array(5).fill(false),
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

  it('records which option was not offered, and asks why', async () => {
    const { root, consultation, fieldOf } = await show();

    await press(find(root, '.options-offered input[type=checkbox]'));
    await type(fieldOf(aidWords.t('conversationPage.notOfferedWhy')), 'Closed.');
    await leave(fieldOf(aidWords.t('conversationPage.notOfferedWhy')));

    expect(consultation.decision('tiny').state.value.offers).toEqual({ go: { offered: false, why: 'Closed.' } });
  });
});
