import { afterEach, describe, expect, it } from 'vitest';
import { aidWords, talk } from '../support/builders';
import { button, clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const show = async () => {
  const t = talk({ who: 'clinician' });
  const { root, consultation } = await showAid({ talk: t });
  await press(button(find(root, 'nav.steps'), aidWords.t('step.conversation')));
  const field = find<HTMLInputElement>(root, '[aria-describedby="weeks-hint"]');
  const told = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { root, field, told, weeks: () => consultation.shared.value.gestation?.weeks };
};
const kept = (weeks: number) => aidWords.t('conversationPage.weeksKept', { weeks });

describe('the field for weeks of pregnancy', () => {
  it.each(['36+4', ' 36 + 4 ', '36+0'])('takes %j, keeps the whole weeks, and says so', async (text) => {
    const { root, field, told, weeks } = await show();

    await told(text);

    expect(weeks()).toBe(36);
    expect(field.value).toBe('36');
    expect(root.textContent).toContain('Kept as 36 weeks. Days are not kept.');
  });

  it.each(['٣٦', '۳۶', '৩৬', '৩৬+৪', '٣٦ + ٤'])('understands %j, in the digits of another keyboard', async (text) => {
    const { field, told, weeks } = await show();

    await told(text);

    expect(weeks()).toBe(36);
    expect(field.value).toBe('36');
  });

  it('shows what is kept also where the same is typed again', async () => {
    const { field, told } = await show();

    await told('36+4');
    await told('36+4');

    expect(field.value).toBe('36');
  });

  it('says nothing of days where none was typed', async () => {
    const { root, told, weeks } = await show();

    await told('36+4');
    await told('37');

    expect(weeks()).toBe(37);
    expect(root.textContent).not.toContain('Days are not kept');
  });

  it.each(['36+7', '36+', '+4', '36.5', '0', '46+1', '36+4+1'])('refuses %j, and keeps what was said before', async (text) => {
    const { root, field, told, weeks } = await show();

    await told('35');
    await told(text);

    expect(weeks()).toBe(35);
    expect(field.value).toBe(text);
    expect(find(root, '[role=alert]').textContent).toContain(`“${text}”`);
    expect(root.textContent).not.toContain(kept(35));
  });
});
