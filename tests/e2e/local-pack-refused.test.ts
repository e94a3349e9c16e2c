import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { broken, copy } from './support/broken-packs';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { giveFiles, refusal } from './support/local-pack';
import { openShells, type Shells } from './support/shells';
import { fields, goTo, reach, walk } from './support/walk';

/** A longer list is cut, and says so. */
const mostListed = 200;

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

/** A panel in which somebody has said something about a decision, back at the list. */
async function begun(): Promise<{ panel: Page; complaints: string[]; dialogs: string[] }> {
  const { page: panel } = await shells.panel('place-of-birth', 360);
  const dialogs: string[] = [];
  panel.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const complaints = complaintsOf(panel);
  await walk(panel, { words: { hopes: 'A calm room' }, upTo: 'matters' });
  await goTo(panel, 'All decisions');
  return { panel, complaints, dialogs };
}

describe('a local pack in the side panel', () => {
  it.each(broken)(
    'is refused with all of its problems, and takes nothing of what was open, when it $that',
    async ({ files, told }) => {
      const { panel, complaints, dialogs } = await begun();
      await giveFiles(panel, files);
      const { says, problems } = await refusal(panel);

      const tells = (one: string | RegExp) =>
        problems.some((line) => (typeof one === 'string' ? line.includes(one) : one.test(line)));
      expect(
        told.filter((one) => !tells(one)),
        problems.join('\n').slice(0, 1500),
      ).toEqual([]);
      expect(says).toMatch(/^It was not opened\. There (is|are) \d+ problems? in it\. What was open before is still open\.$/);
      expect(problems).toHaveLength(Math.min(Number(says.match(/\d+/)), mostListed));
      expect(await panel.locator('[data-decision^=local]').count()).toBe(0);

      await goTo(panel, 'What matters');
      expect(await panel.locator('.bar-where b').textContent()).toBe('Where to give birth');
      expect(await panel.getByLabel(fields.hopes).inputValue()).toBe('A calm room');
      await goTo(panel, 'My plan');
      await reach(panel, 'plan');
      expect(await panel.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room']);
      expect(await panel.evaluate(() => 'polluted' in {})).toBe(false);
      expect(dialogs).toEqual([]);
      expect(complaints).toEqual([]);
      await panel.close();
    },
  );

  it('has its first two hundred problems listed when there are more, and it says how many', async () => {
    const { panel } = await begun();
    await giveFiles(
      panel,
      copy((pack) => {
        for (let place = 0; place < 250; place += 1) pack[`nonsense-${place}`] = place;
      }),
    );
    const { says, problems } = await refusal(panel);

    expect(says).toContain('There are 250 problems in it.');
    expect(problems).toHaveLength(mostListed);
    await panel.getByText('And 50 more, after the first 200.').waitFor();
    expect(await faults(panel, panel, [{ width: 360 }])).toEqual([]);
    await panel.close();
  });

  it('opens once its files are mended', async () => {
    const { panel } = await begun();
    await giveFiles(
      panel,
      copy((pack) => {
        pack.reviewBy = 'soon';
      }),
    );
    await refusal(panel);
    await giveFiles(
      panel,
      copy(() => {}),
    );
    await reach(panel, 'start');

    expect(await panel.locator('[data-local]').isVisible()).toBe(true);
    await panel.close();
  });
});
