import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HersField } from '../../components/hers-field';
import { talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, leave, mount, type } from '../support/screen';
import { hardWords } from '../support/states';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await clearScreen();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(async () => void vi.advanceTimersByTime(milliseconds));

/** A field for what she hopes, that shows what is recorded and records what is said. */
async function hopesField() {
  const t = talk();
  const value = aidAround(t);
  const said: string[] = [];
  const Field = () => (
    <HersField
      label="What I hope for"
      words={t.consultation.shared.value.about.hopes?.words ?? ''}
      onSay={(words) => {
        said.push(words);
        t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
      }}
    />
  );
  const root = await mount(
    <Around value={value}>
      <Field />
    </Around>,
  );
  return { ...t, root, said, typing: value.typing, field: find<HTMLTextAreaElement>(root, 'textarea') };
}

describe('a field for her words', () => {
  it('begins where the screen does while it holds no letter, and then where her own words begin', async () => {
    const { field } = await hopesField();
    const dir = () => field.getAttribute('dir') || 'that of the screen';
    const dirs = [dir()];
    for (const words of ['07700', '07700 میری بہن', 'My sister', '']) {
      await type(field, words);
      dirs.push(dir());
    }

    expect(dirs).toEqual(['that of the screen', 'that of the screen', 'auto', 'auto', 'that of the screen']);
  });

  it('records after a pause, not at every letter', async () => {
    const { field, said } = await hopesField();

    await type(field, 'Qui');
    await pass(499);
    await type(field, 'Quiet');
    await pass(499);
    const before = [...said];
    await pass(1);

    expect(before).toEqual([]);
    expect(said).toEqual(['Quiet']);
  });

  it('records when she leaves it, at once, and once', async () => {
    const { field, said } = await hopesField();

    await type(field, 'Quiet');
    await leave(field);
    await pass(1000);

    expect(said).toEqual(['Quiet']);
  });

  it('records nothing when she only looks', async () => {
    const { field, said } = await hopesField();

    await leave(field);
    await pass(1000);

    expect(said).toEqual([]);
  });

  it('records when the page is put away, and when the screen changes', async () => {
    const first = await hopesField();
    await type(first.field, 'Quiet');
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));

    const second = await hopesField();
    await type(second.field, 'Dark');
    await clearScreen();

    expect([first.said, second.said]).toEqual([['Quiet'], ['Dark']]);
  });

  it('records that she took everything back', async () => {
    const { field, said, consultation } = await hopesField();
    await type(field, 'Quiet');
    await leave(field);

    await type(field, '');
    await leave(field);

    expect(said).toEqual(['Quiet', '']);
    expect(consultation.shared.value.about).toEqual({});
  });

  it.each([...hardWords, '\n line\n', ' '])('takes and shows her words letter for letter: %j', async (words) => {
    const { field, said } = await hopesField();

    await type(field, words);
    await leave(field);

    expect(said).toEqual([words]);
    expect(field.value).toBe(words);
    expect(field.querySelectorAll('*')).toHaveLength(0);
  });

  it('shows what she types while it is not recorded yet, and says that somebody is typing', async () => {
    const { field, typing } = await hopesField();

    await type(field, 'Qui');
    const during = [field.value, typing.value];
    await pass(500);

    expect(during).toEqual(['Qui', 1]);
    expect(typing.value).toBe(0);
  });

  it('shows what is recorded when that changes elsewhere', async () => {
    const { field, consultation } = await hopesField();
    await type(field, 'Quiet');
    await leave(field);

    await act(async () => consultation.undo());

    expect(field.value).toBe('');
  });

  it('keeps its words from the browser’s memory', async () => {
    const { field } = await hopesField();

    expect(field.getAttribute('autocomplete')).toBe('off');
  });
});

describe('a plan that was put away while she typed', () => {
  it('takes its draft with it: nothing is said into the next one', async () => {
    const { field, said, consultation, typing } = await hopesField();
    await type(field, 'Words of the first');

    await act(async () => consultation.turnTo('second', []));
    await pass(500);

    expect(said).toEqual([]);
    expect(consultation.events.value).toEqual([]);
    expect([field.value, typing.value]).toEqual(['', 0]);
  });

  it('takes its draft with it when she leaves the field', async () => {
    const { field, consultation } = await hopesField();
    await type(field, 'Words of the first');

    await act(async () => consultation.turnTo('second', []));
    await leave(field);

    expect(consultation.events.value).toEqual([]);
  });

  it('leaves the field ready for the next one', async () => {
    const { field, said, consultation } = await hopesField();
    await type(field, 'Words of the first');
    await act(async () => consultation.turnTo('second', []));
    await pass(500);

    await type(field, 'Words of the second');
    await pass(500);

    expect(said).toEqual(['Words of the second']);
    expect(consultation.plan.value).toBe('second');
  });
});
