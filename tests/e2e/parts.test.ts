import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { packIds, packOnDisk, partsOf, wordsOnDisk } from './support/packs-on-disk';
import { dress } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { type Aid, compareAll, comparePart, goTo, pick, reach } from './support/walk';

const ofSeveral = packIds.filter((id) => (packOnDisk(id).parts?.length ?? 0) > 1);

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

it('is a table of all the decisions that have several parts', () => {
  expect(ofSeveral.toSorted()).toEqual(['screening-for-trisomies', 'third-stage', 'vaccines-in-pregnancy']);
});

describe.each(ofSeveral)('the decision "%s"', (id) => {
  const pack = packOnDisk(id);
  const words = wordsOnDisk(id);
  const parts = partsOf(pack).map(({ id: part = '', options }) => ({
    part,
    options,
    label: words.parts?.[part]?.label ?? '',
    names: options.map((option) => words.options[option]?.name ?? ''),
  }));

  describe.each([
    { shell: 'widget', width: 1280 },
    { shell: 'panel', width: 360 },
  ] as const)('in the $shell', ({ shell, width }) => {
    let page: Page;
    let aid: Aid;
    let complaints: string[];

    beforeAll(async () => {
      ({ page, aid } = await shells[shell](id, width));
      complaints = complaintsOf(page);
      await dress(page, { width });
      await pick(aid, id);
    });

    afterAll(() => page?.close());

    it('says at the start that it is really several, and names each with its options', async () => {
      await goTo(aid, 'Start');
      const start = (await aid.locator('main').textContent()) ?? '';

      expect(start).toContain('This is really several decisions');
      for (const { label, names } of parts) for (const name of [label, ...names]) expect(start).toContain(name);
    });

    it('compares one part at a time, with its own options and no others', async () => {
      await goTo(aid, 'Compare');
      for (const { part, label, options, names } of parts) {
        await comparePart(aid, part);
        const current = await aid.locator('.parts [aria-current=true]').allTextContents();
        const tabs = await aid.locator('.parts button').allTextContents();
        const onScreen = await aid
          .locator('.grid [data-option], .grid [data-options]')
          .evaluateAll((all) =>
            (all as HTMLElement[]).flatMap(({ dataset }) => (dataset.option ?? dataset.options ?? '').split(' ')),
          );
        const heads = await aid.locator('[data-heads] .option-name, .still-open h2').allTextContents();

        expect(current).toEqual([label]);
        expect(tabs).toEqual(parts.map((one) => one.label));
        expect(await aid.locator('h1').textContent()).toBe(label);
        expect([...new Set(onScreen)].filter((option) => !options.includes(option))).toEqual([]);
        expect(heads.toSorted()).toEqual(names.toSorted());
      }
    });

    it('names the part and shows the others while it asks what to compare', async () => {
      await goTo(aid, 'Compare');
      for (const { part, label, names } of parts) {
        await aid.locator(`[data-part-tab="${part}"]`).click();
        await aid.locator('form.chooser, .grid').first().waitFor();
        if (!(await aid.locator('form.chooser').isVisible())) await aid.getByTestId('change-options').click();
        const asked = await aid.locator('form.chooser .tick b').allTextContents();
        const tabs = await aid.locator('.parts button').allTextContents();

        expect(await aid.locator('h1').textContent()).toBe(label);
        expect(asked).toEqual(names);
        expect(tabs).toEqual(parts.map((one) => one.label));
        await compareAll(aid);
      }
    });

    it('goes on from part to part with the button under the grid, each at its beginning', async () => {
      await goTo(aid, 'Compare');
      await comparePart(aid, parts[0]?.part);
      for (const { label } of parts.slice(1)) {
        await aid.locator('.next-part button').click();
        await aid.locator('h1', { hasText: label }).waitFor();
        const seen = await aid
          .locator('h1')
          .evaluate(
            (title) =>
              new Promise<boolean>((settle) =>
                new IntersectionObserver(([entry]) => settle(entry?.isIntersecting === true)).observe(title),
              ),
          );

        expect(seen, `the title of “${label}” is in view`).toBe(true);
        await compareAll(aid);
      }
      expect(await aid.locator('.next-part').count()).toBe(0);
    });

    it('takes an answer for each part, and names each in her plan, answered or not', async () => {
      await goTo(aid, 'Decide');
      const [first, ...others] = parts;
      await aid.locator('input[type=radio][value=decided]').first().check();
      await aid.locator(`.which input[type=radio][value="${first?.options[0]}"]`).check();
      await goTo(aid, 'My plan');
      await reach(aid, 'plan');
      const wants = (await aid.locator('.want').allTextContents()).map((want) => want.replace(/\s+/g, ' ').trim());

      expect(wants[0]?.toLowerCase()).toContain(`${first?.label} I have decided: ${first?.names[0]}.`.toLowerCase());
      expect(wants.slice(1)).toEqual(others.map(({ label }) => `${label} Not recorded`));
    });

    it('names each part with its options in what she takes away of the figures', async () => {
      await goTo(aid, 'Compare');
      for (const { part } of parts) await comparePart(aid, part);
      await goTo(aid, 'My plan');
      await reach(aid, 'plan');
      const captions = await aid.locator('.paper table caption').allTextContents();
      const receipt = (await aid.locator('.paper-note', { hasText: `pack ${id}, version` }).textContent()) ?? '';

      expect(captions).toEqual(parts.map(({ label }) => label));
      for (const name of parts.flatMap(({ names }) => names)) expect(receipt.toLowerCase()).toContain(name.toLowerCase());
    });

    it('names each part in the receipt, so that no option stands beside one that it was not compared with', async () => {
      await goTo(aid, 'Compare');
      for (const { part } of parts) await comparePart(aid, part);
      await goTo(aid, 'My plan');
      await reach(aid, 'plan');
      const receipt = (await aid.locator('.paper-note', { hasText: `pack ${id}, version` }).allTextContents()).join(' ');

      for (const { label } of parts) expect(receipt).toContain(`${label}:`);
    });

    it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
  });
});
