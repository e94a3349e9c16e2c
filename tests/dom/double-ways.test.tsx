import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Aid } from '../../components/aid';
import { DoublePage } from '../../components/double/double-page';
import { LanguagePage } from '../../components/language/language-page';
import { moreParts, moreSteps } from '../../components/more-parts';
import { NeedsPage } from '../../components/needs/needs-page';
import { StepPlan } from '../../components/step-plan';
import { aidWords, talk } from '../support/builders';
import { easy, englishNow, fakeLanguages, polish, urdu } from '../support/fake-languages';
import { button, clearScreen, find, mount, paperPlatform, press } from '../support/screen';

afterEach(clearScreen);

/** English words that say they are Polish: only which language it is counts here. */
const inPolish = { ...aidWords, locale: 'pl' };

async function show(fake: ReturnType<typeof fakeLanguages>) {
  const { consultation } = talk();
  const { platform } = paperPlatform();
  const Shown = () => (
    <Aid
      consultation={consultation}
      platform={{ ...platform, languages: fake.languages }}
      words={fake.now.value === polish ? inPolish : aidWords}
      english={aidWords}
      steps={{ ...moreSteps, plan: StepPlan }}
      pages={{ double: DoublePage, needs: NeedsPage, language: LanguagePage }}
      parts={moreParts}
    />
  );
  const root = await mount(<Shown />);
  const step = (name: 'decide' | 'needs' | 'questions' | 'language') =>
    press(button(find(root, 'nav.steps'), aidWords.t(`step.${name}`)));
  return { root, step };
}

describe('two languages at once', () => {
  const menu = (root: HTMLElement) => press(button(find(root, 'nav.steps'), aidWords.t('step.double')));
  const double = (root: HTMLElement) => find(root, 'main').dataset.step;

  it('go to the same step in English at a press, and back to both at the next', async () => {
    const fake = fakeLanguages();
    fake.now.value = polish;
    const { root, step } = await show(fake);
    await step('decide');
    await menu(root);
    expect(double(root)).toBe('double');
    await press(find(root, '.languages [data-language=en-GB]'));
    expect(double(root)).toBe('decide');
    await press(find(root, '.languages [data-language=pl]'));

    expect(double(root)).toBe('double');
    expect(find(root, '[data-line="why"]')).toBeTruthy();
  });

  it('say from what she needs that her answers are in her plan, and show that', async () => {
    const fake = fakeLanguages();
    fake.now.value = polish;
    const { root, step } = await show(fake);
    await step('needs');
    await menu(root);

    expect(find(root, 'main').textContent).toContain(aidWords.t('double.notHere'));
    expect(find(root, '[data-line="need.speak"]')).toBeTruthy();
  });

  /** The aid at the last step, in Polish and then in another. */
  const turnedTo = async (alone: typeof easy) => {
    const fake = fakeLanguages([englishNow, easy, urdu, polish]);
    fake.now.value = polish;
    const shown = await show(fake);
    await act(async () => {
      fake.now.value = alone;
    });
    await shown.step('decide');
    return { ...shown, fake };
  };

  it('begin with the language that she came from to easy words, and ask for none', async () => {
    const { root, fake } = await turnedTo(easy);
    await menu(root);

    expect(fake.chosen).toEqual(['pl']);
    expect(root.querySelector('.double-pick')).toBeNull();
    expect(find(root, '[data-line="why"]')).toBeTruthy();
    expect(document.activeElement).toBe(find(root, 'main h1'));
  });

  it('ask which in English, and begin at the top with what is picked', async () => {
    const { root, fake } = await turnedTo(englishNow);
    await menu(root);
    expect(fake.chosen).toEqual([]);
    const pick = find(root, '.double-pick [data-locale=pl]');
    pick.focus();
    await press(pick);

    expect(find(root, '[data-line="why"]')).toBeTruthy();
    expect(document.activeElement).toBe(find(root, 'main h1'));
  });

  it('ask which where the one that she came from does not come, and say so', async () => {
    const { root, fake } = await turnedTo(easy);
    fake.answer.value = { ok: false, why: 'pack_missing' };
    await menu(root);

    expect(find(root, '.said-now').textContent).toBe(aidWords.t('why.pack_missing'));
    expect(find(root, '.double-pick [data-locale=pl]')).toBeTruthy();
  });

  it('say where a decision is in English only, and lead back', async () => {
    const { root, step } = await show(fakeLanguages([englishNow, easy]));
    await step('questions');
    await menu(root);
    expect(find(root, 'main .lead-in').textContent).toBe(aidWords.t('double.none'));
    await press(find(root, '[data-testid=double-back]'));
    expect(find(root, 'main').dataset.step).toBe('questions');
    await step('language');

    expect(root.textContent).not.toContain(aidWords.t('language.draftLead'));
  });
});
