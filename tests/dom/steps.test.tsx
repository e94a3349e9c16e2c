import { afterEach, describe, expect, it } from 'vitest';
import { button, clearScreen, find, leave, press, showState, type } from '../support/screen';
import { hardWords, stateNamed } from '../support/states';

afterEach(clearScreen);

const open = (name: string) => showState(stateNamed(name));
const radio = (root: HTMLElement, value: string) => find<HTMLInputElement>(root, `input[type="radio"][value="${value}"]`);
const kinds = (events: readonly { kind: string }[]) => events.map(({ kind }) => kind);

describe('compare', () => {
  it('asks for the group first, and shows no figure before', async () => {
    const { root, consultation } = await open('compare, no group picked');
    const before = root.querySelectorAll('.row').length;

    await press(radio(root, 'nulliparous'));

    expect(before).toBe(0);
    expect(kinds(consultation.events.value)).toEqual(['stratum']);
  });

  it('names the options that are not on the screen', async () => {
    const { root } = await open('compare, two options');

    expect(find(root, '.also').textContent).toContain(
      'Not on screen: midwife unit in its own building, midwife unit next to the labour ward and keep the choice open for now.',
    );
  });

  it('has an arm for each option in each row, or says once that nothing is known of any', async () => {
    const { root } = await open('compare, all options');

    for (const row of root.querySelectorAll('.row')) {
      const arms = [...row.querySelectorAll<HTMLElement>('.arm')].map(({ dataset }) => dataset.option);
      expect(arms.length === 0 ? row.querySelectorAll('.none-known').length : arms).toEqual(
        arms.length === 0 ? 1 : ['home', 'fmu', 'amu', 'ou'],
      );
    }
    expect(find(root, '.still-open').textContent).toContain('Keep the choice open for now');
  });

  it('brings up what she said matters with her words, and keeps every row once', async () => {
    const { root, consultation } = await open('compare, what matters first');

    const rows = [...root.querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset.row);
    expect(rows.slice(0, 3)).toEqual(['move-to-labour-ward.nulliparous', 'time-to-move.all_low_risk', 'caesarean.nulliparous']);
    expect([...rows].sort()).toEqual(
      consultation
        .decision('place-of-birth')
        .rows.value.map(({ key }) => key)
        .sort(),
    );
    expect([...root.querySelectorAll('.hers')].map(({ textContent }) => textContent)).toEqual(hardWords.slice(0, 2));
  });

  it('keeps an option that is not offered on the screen, with the reason', async () => {
    const { root } = await open('compare, options not offered');

    const heads = [...root.querySelectorAll('.option')].map(({ textContent }) => textContent);
    expect(heads[0]).toContain('Not offered here: The unit is closed.');
    expect(heads[1]).toContain('Not offered here: Not recorded');
  });
});

describe('decide', () => {
  it('asks which one only where there is one to name, and picks none', async () => {
    const { root, consultation } = await open('decide, nothing said');
    await press(radio(root, 'time'));
    const withoutOne = root.querySelectorAll('.which').length;

    await press(radio(root, 'decided'));

    expect(withoutOne).toBe(0);
    expect([...root.querySelectorAll<HTMLInputElement>('.which input')].filter(({ checked }) => checked)).toEqual([]);
    expect(consultation.decision('place-of-birth').state.value.standings.all).toMatchObject({
      standing: 'decided',
      option: null,
    });
  });

  it('has every option to decide for, waiting among them, in the order of the pack', async () => {
    const { root } = await open('decide, leaning, which one not said');

    const options = [...root.querySelectorAll<HTMLInputElement>('.which input')].map(({ value }) => value);
    expect(options).toEqual(['home', 'fmu', 'amu', 'ou', 'decide_later']);
  });

  it('records a plan B in her words', async () => {
    const { root, consultation } = await open('decide, nothing said');
    const when = find(root, '[data-if="move-needed"]');
    await press(button(when, 'Say what you would want'));

    await type(find<HTMLTextAreaElement>(when, 'textarea'), hardWords[0]);
    await leave(find(when, 'textarea'));

    expect(consultation.decision('place-of-birth').state.value.planB['move-needed']?.words).toBe(hardWords[0]);
  });
});

describe('questions', () => {
  it('records a question of hers, and then one of the prompts', async () => {
    const { root, consultation } = await open('questions, none asked');
    const field = find<HTMLTextAreaElement>(root, 'textarea');

    await type(field, hardWords[1]);
    await leave(field);
    await press(button(root, 'Add to my questions'));

    expect(consultation.shared.value.questions.map(({ words }) => words)).toEqual([
      hardWords[1],
      'Which of these places are open to me here, and how far away is each?',
    ]);
  });

  it('keeps the row that it is about', async () => {
    const { root, consultation } = await open('a question about a row');
    const field = find<HTMLTextAreaElement>(root, 'textarea');

    await type(field, 'Why so many?');
    await leave(field);
    await press(button(root, 'Add this question'));

    expect(consultation.shared.value.questions).toMatchObject([{ about: 'caesarean.nulliparous' }]);
    expect(find(root, '[data-question]').textContent).toContain('A question about: Unplanned caesarean');
  });

  it('is one, and stays in its field, through every pause until it is added', async () => {
    const { root, consultation } = await open('a question about a row');
    const field = find<HTMLTextAreaElement>(root, 'textarea');

    await type(field, 'Can my');
    await leave(field);
    await type(field, 'Can my mother come?');
    await leave(field);

    expect(find<HTMLTextAreaElement>(root, 'textarea')).toBe(field);
    expect(consultation.shared.value.questions.map(({ words }) => words)).toEqual(['Can my mother come?']);
  });

  it('takes one out, and leaves the other', async () => {
    const { root, consultation } = await open('questions, asked and answered');

    await press(button(root, 'Take this question out'));

    expect(consultation.shared.value.questions.map(({ id }) => id)).toEqual(['place-of-birth.who-comes']);
  });
});

describe('weeks of pregnancy', () => {
  const weeks = async (words: string) => {
    const shown = await open('the conversation, nothing said');
    const field = find<HTMLInputElement>(shown.root, '.short-field');
    field.value = words;
    await press(field);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await leave(field);
    return { ...shown, told: () => shown.consultation.shared.value.gestation?.weeks };
  };

  it('are recorded as told', async () => {
    const { told } = await weeks('36');

    expect(told()).toBe(36);
  });

  it.each(['0', '46', '36.5', 'soon', '-1'])(
    'are not guessed from “%s”: it is told what is wrong, and what to do',
    async (words) => {
      const { told, root } = await weeks(words);

      expect(told()).toBeUndefined();
      expect(find(root, '[role="alert"]').textContent).toBe(
        `Weeks of pregnancy: “${words}” is not a whole number from 1 to 45. Correct it or leave it empty.`,
      );
    },
  );
});
