import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { type Opened, openShells, type Shells } from './support/shells';
import { breathEnds, giveVoices, isSpeaking, markedAt, saidBy } from './support/speaks';
import { until } from './support/until';
import { pick, walk } from './support/walk';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(async () => {
  await shells?.close();
});

describe.each(['widget', 'panel'] as const)('read aloud in the %s', (shell) => {
  const shown = async (width: number): Promise<Opened> => {
    const opened = await shells[shell]('place-of-birth', width);
    await pick(opened.aid);
    return opened;
  };

  it('says so on a device that has no voice, as this browser has none', async () => {
    const { page, aid } = await shown(375);
    expect(await aid.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await aid.getByTestId('read-aloud').click();

    await aid.getByText('English: this device has no voice for it. Nothing is read aloud.').waitFor();
    expect(await aid.locator('.aloud-player').count()).toBe(0);
    await page.close();
  });

  it.each([320, 768])('marks each line of the comparison and keeps it in view, at %s px', async (width) => {
    const { page, aid } = await shown(width);
    await giveVoices(aid, [{ lang: 'en-GB' }]);
    await walk(aid, { upTo: 'compare', options: ['home', 'ou'] });
    await aid.getByTestId('read-aloud').click();
    for (let line = 0; line < 40; line += 1) {
      const { top, bottom, head, window } = await markedAt(aid);
      // What is taller than the room for it is shown from where it begins.
      expect(top, `line ${line}`).toBeGreaterThanOrEqual(head - 1);
      if (bottom - top < window - head) expect(bottom, `line ${line}`).toBeLessThanOrEqual(window + 1);
      await breathEnds(aid);
    }
    const said = await saidBy(aid);
    expect(said.length).toBeGreaterThan(40);
    expect(said.every((one) => one.startsWith('en-GB: '))).toBe(true);
    expect(await axeProblems(aid, '.head-of-aid')).toEqual([]);
    await page.close();
  });

  it('is worked with the keyboard alone, and is silent on the next step', async () => {
    const { page, aid } = await shown(375);
    await giveVoices(aid, [{ lang: 'en-GB' }]);
    await aid.getByTestId('read-aloud').focus();
    await page.keyboard.press('Enter');
    await aid.locator('[data-testid=aloud-go]:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect((await saidBy(aid)).length).toBe(2);
    await aid.getByTestId('next').click();
    await aid.locator('main[data-step=matters] h1').waitFor();

    expect(await isSpeaking(aid)).toBe(false);
    expect(await aid.locator('[data-aloud]').count()).toBe(0);
    await page.close();
  });
});

describe('on a page that listens', () => {
  it('nothing is asked of the speech of the page, and nothing is heard of it there', async () => {
    const { page, aid } = await shells.widget('place-of-birth', 768);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['speak', 'cancel', 'getVoices'] as const)
        SpeechSynthesis.prototype[name] = () => {
          heard.push(name);
          return [] as never;
        };
      Object.assign(globalThis, {
        SpeechSynthesisUtterance: class {
          constructor(text: string) {
            heard.push(text);
          }
        },
      });
    });
    await giveVoices(aid, [{ lang: 'en-GB' }]);
    await aid.getByTestId('read-aloud').click();
    for (let line = 0; line < 5; line += 1) await breathEnds(aid);

    expect((await saidBy(aid)).length).toBe(6);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await page.close();
  });

  it('it is silent before anything else when she leaves', async () => {
    const { page, aid } = await shells.widget('place-of-birth', 768);
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    const hushed: string[] = [];
    page.on('console', (message) => hushed.push(message.text()));
    await giveVoices(aid, [{ lang: 'en-GB' }]);
    await aid.getByTestId('read-aloud').click();
    await aid.evaluate(() => {
      const { cancel } = speechSynthesis;
      speechSynthesis.cancel = () => {
        cancel();
        console.log('hushed');
      };
    });
    await aid.getByRole('button', { name: 'Leave now' }).click();

    await until('the voice to be silent', () => hushed.includes('hushed'));
    await page.close();
  });
});
