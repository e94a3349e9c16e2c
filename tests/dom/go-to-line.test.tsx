import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Aid } from '../../components/aid';
import { DoublePage } from '../../components/double/double-page';
import { moreParts, moreSteps } from '../../components/more-parts';
import { StepPlan } from '../../components/step-plan';
import { groupsOf } from '../../lib/consultation/rows';
import { aidWords, talk } from '../support/builders';
import { ofEveryKind as full } from '../support/every-kind';
import { englishNow, fakeLanguages, welsh } from '../support/fake-languages';
import { bracketed, bracketedWords, packInBrackets } from '../support/in-brackets';
import { button, clearScreen, find, mount, paperPlatform, press } from '../support/screen';

afterEach(clearScreen);

const groups = groupsOf(full).map(({ id }) => id);
const hers = { ...welsh, locale: bracketed };

/** A step in two languages, and how a number that somebody says is typed and gone to. */
async function at(name: 'start' | 'matters' | 'compare' | 'plan', group: string | undefined = groups[0]) {
  const { consultation } = talk({ packs: [full, packInBrackets(full)] });
  consultation.face('tiny');
  if (group) consultation.decision('tiny').pickStratum(group);
  consultation.speak(bracketed);
  const fake = fakeLanguages([englishNow, hers]);
  fake.now.value = hers;
  const root = await mount(
    <Aid
      consultation={consultation}
      platform={{ ...paperPlatform().platform, languages: fake.languages }}
      words={bracketedWords}
      english={aidWords}
      steps={{ ...moreSteps, plan: StepPlan }}
      pages={{ double: DoublePage }}
      parts={moreParts}
    />,
  );
  const steps = find(root, 'nav.steps');
  await press(button(steps, bracketedWords.t(`step.${name}`)));
  await press(button(steps, bracketedWords.t('step.double')));
  const field = () => find<HTMLInputElement>(root, '[data-testid="line-number"]');
  const type = (typed: string) =>
    act(async () => {
      field().value = typed;
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
  const goTo = async (typed: string) => {
    await type(typed);
    await act(async () => {
      field()
        .closest('form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  };
  const numberOf = (line: Element) => find(line, '.line-number').textContent ?? '';
  const numbers = () => [...root.querySelectorAll('.double-line')].map(numberOf);
  const standsOn = () => {
    const line = document.activeElement?.closest('[data-line]');
    return line ? numberOf(line) : undefined;
  };
  /** What is said below the field, each with its language. */
  const told = () =>
    [...find(root, '.double-go [role="status"]').children].map((one) => [one.getAttribute('lang'), one.textContent]);
  const elsewhere = () => find(root, '.said-now').textContent;
  const hasRow = (key: string) => consultation.decision('tiny').rows.value.some((row) => row.key === key);
  return { root, hasRow, type, goTo, numbers, standsOn, told, elsewhere };
}

const inBoth = (say: 'double.line' | 'double.noLine' | 'double.noNumber', number: string) => [
  [bracketed, bracketedWords.t(say, { number })],
  ['en-GB', aidWords.t(say, { number })],
];

describe('the number of a line that somebody says', () => {
  it('is one line, on whatever step the one who types it is', async () => {
    for (const step of ['start', 'matters', 'compare', 'plan'] as const) {
      const { goTo, standsOn, told } = await at(step);
      await goTo('1.2');
      expect(standsOn(), step).toBe('1.2');
      expect(told(), step).toEqual(inBoth('double.line', '1.2'));
      await goTo('7.1.2');
      expect(standsOn(), step).toBe('7.1.2');
      expect(told(), step).toEqual(inBoth('double.line', '7.1.2'));
      await clearScreen();
    }
  });

  it('is never that of another line where its own is not shown now', async () => {
    const ofStart = (await at('start')).numbers();
    await clearScreen();
    const { goTo, numbers, told } = await at('plan');
    const short = numbers().map((number) => number.replace('7.1.', '1.'));
    const onPlanAlone = short.find((number) => /^1\.\d+$/.test(number) && !ofStart.includes(number)) ?? '';
    expect(onPlanAlone).not.toBe('');
    await goTo(onPlanAlone);

    expect(numbers()[0]).toMatch(/^7\./);
    expect(told()).toEqual(inBoth('double.noLine', onPlanAlone));
  });

  it('can leave out what all numbers here begin with, and is then said whole, in both languages', async () => {
    const { goTo, numbers, standsOn, told } = await at('compare');
    const last = numbers().at(-1) ?? '';
    await goTo(last.replace('3.', ''));
    expect(standsOn()).toBe(last);
    expect(told()).toEqual(inBoth('double.line', last));
    await goTo('7.1.1');
    const [, short = ''] =
      numbers()
        .findLast((number) => number.startsWith('7.2.'))
        ?.split('7.') ?? [];
    expect(short).toMatch(/^2\.\d\d$/);
    await goTo(short);

    expect(told()).toEqual(inBoth('double.noLine', short));
    await goTo('4');
    expect(standsOn()).toBe('7.1.4');
    expect(told()).toEqual(inBoth('double.line', '7.1.4'));
  });
});

describe('the number of an opened row', () => {
  it.each([...groups, ''])('opens it where she could open it by hand, and no other figures: %s', async (group) => {
    const { hasRow, goTo, numbers, told } = await at('start', group);
    let closed = 0;
    for (const [index, { key }] of full.rows.entries()) {
      const number = `4.${index + 1}.1`;
      await goTo('1.1');
      await goTo(number);
      expect(numbers()[0], key).toBe(hasRow(key) ? number : '1.1');
      expect(told(), key).toEqual(inBoth(hasRow(key) ? 'double.line' : 'double.noLine', number));
      if (!hasRow(key)) closed += 1;
    }
    expect(closed).toBeGreaterThan(0);
    if (!group) expect(closed).toBe(full.rows.length);
  });
});

describe('what is said of a number', () => {
  it('stands under the field, to both and nowhere else, until something is typed', async () => {
    const { goTo, type, told, elsewhere } = await at('start');
    await goTo('3.999');
    expect(told()).toEqual(inBoth('double.noLine', '3.999'));
    expect(elsewhere()).toBe('');
    await type('3.1');

    expect(told()).toEqual([]);
  });

  it.each(['', 'line', ' . '])('is that there is none in “%s”, and what one looks like', async (typed) => {
    const { goTo, told, numbers } = await at('matters');
    await goTo(typed);

    expect(told()).toEqual(inBoth('double.noNumber', '2.1'));
    expect(numbers()[0]).toBe('2.1');
  });

  it('is gone on the next screen', async () => {
    const { root, goTo, told } = await at('start');
    await goTo('2.1');
    expect(told()).toEqual(inBoth('double.line', '2.1'));
    await press(find(root, '[data-testid="next"]'));

    expect(told()).toEqual([]);
  });
});
