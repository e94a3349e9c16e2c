import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dress } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { speak } from './support/speak';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});
afterAll(() => shells?.close());

describe('the bar of the widget on a phone', () => {
  it('shows the whole name of a decision in easy words, with the way out below it', async () => {
    const { page, aid } = await shells.widget('screening-for-trisomies', 375);
    await aid.getByTestId('all-languages').waitFor();
    await speak(aid, 'en-GB-simple');
    const cut = await aid.locator('.bar-where b').evaluate((name) => name.scrollHeight - name.clientHeight);
    const [name, leave] = [
      await aid.locator('.bar-where b').boundingBox(),
      await aid.locator('.bar .leave').last().boundingBox(),
    ];
    await page.close();

    expect(cut).toBeLessThanOrEqual(1);
    expect(leave?.y ?? 0).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0) - 1);
  });

  it('has one way out in the largest letters, and leaves more than a half to what the screen says, in Urdu', async () => {
    const { page, aid } = await shells.widget('place-of-birth', 320);
    await dress(page, { width: 320, height: 640 });
    await aid.getByTestId('all-languages').waitFor();
    await speak(aid, 'ur');
    await aid.getByTestId('all-languages').click();
    await aid.locator('input[value=largest]').click();
    await aid.locator('.leave-below').waitFor();
    const ways = await aid.locator('.leave:not(.bar-delete):visible, .leave-below button:visible').count();
    const above = await aid.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
    await page.close();

    expect(ways).toBe(1);
    expect(above).toBeLessThan(320);
  });
});
