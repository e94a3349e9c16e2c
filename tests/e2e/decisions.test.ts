import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { keepFromNow, openLast, unlock } from './support/keep';
import { ofHer } from './support/of-her';
import { packIds, packOnDisk, wordsOnDisk } from './support/packs-on-disk';
import { copied } from './support/pasted';
import { dress } from './support/picture';
import { notePrinting, printedOn } from './support/printed';
import { startServer } from './support/server';
import { decide } from './support/tour';
import { fields, goTo, pick, reach, untilKept, walk, write } from './support/walk';

const other = 'vitamin-k-newborn';
const passphrase = 'four plain words here';
const titles = { first: wordsOnDisk('place-of-birth').title, second: wordsOnDisk(other).title };
const stood = {
  first: 'I am leaning to: midwife unit in its own building.',
  second: `I am leaning to: ${lower(wordsOnDisk(other).options[packOnDisk(other).options[0]?.id ?? '']?.name ?? '')}.`,
};
const both = [
  titles.first,
  titles.second,
  stood.first,
  stood.second,
  'A calm room',
  'My sister comes with me',
  'As few needles as can be',
];

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  await browser.context.grantPermissions(['clipboard-read'], { origin: server.url });
  await notePrinting(browser.context);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The page of the panel in a tab, at the list of decisions, and the files that it asks for from now on. */
async function openTab(): Promise<{ panel: Page; asked: string[]; complaints: string[] }> {
  const panel = await browser.context.newPage();
  const complaints = complaintsOf(panel);
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  await dress(panel, { width: 360 });
  await panel.goto(browser.address('sidepanel.html'));
  // The list of decisions, or the lock in its place.
  await panel.locator('main h1').waitFor();
  return { panel, asked, complaints };
}

describe('the list of decisions in the side panel', () => {
  it('names every decision once, by stage, with its question, and none is put first or marked', async () => {
    const { panel } = await openTab();
    const stages = await panel
      .locator('main section')
      .evaluateAll((sections) =>
        sections.map((section) => [
          section.querySelector('h2')?.textContent,
          [...section.querySelectorAll<HTMLElement>('[data-decision]')].map(({ dataset, className }) => [
            dataset.decision,
            className,
          ]),
        ]),
      );
    const cards = await panel.locator('[data-decision]').allTextContents();
    await panel.close();
    const of = (stage: string) => packIds.filter((id) => packOnDisk(id).stage === stage).map((id) => [id, 'decision']);

    expect(stages).toEqual(
      [
        ['Pregnancy', of('antenatal')],
        ['Birth', of('birth')],
        ['After birth', of('postnatal')],
      ].filter(([, cards]) => cards?.length),
    );
    for (const id of packIds)
      expect(
        cards.filter((card) => card.startsWith(wordsOnDisk(id).title)),
        id,
      ).toHaveLength(1);
  });

  it('fetches the figures of a decision when it is picked, and those of no other', async () => {
    const { panel, asked, complaints } = await openTab();
    const ofPacks = () => asked.filter((file) => packIds.some((id) => file.startsWith(id)));
    const before = ofPacks();
    await pick(panel, other);
    const after = ofPacks();
    await panel.close();

    expect(before).toEqual([]);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatch(new RegExp(`^${other}`));
    expect(complaints).toEqual([]);
  });
});

describe('two decisions of one woman', () => {
  let panel: Page;
  let complaints: string[];

  beforeAll(async () => {
    ({ panel, complaints } = await openTab());
    await walk(panel, { words: { hopes: 'A calm room' } });
    await goTo(panel, 'All decisions');
    await pick(panel, other);
    await goTo(panel, 'What matters');
    await write(panel, 'worries', 'As few needles as can be');
    await goTo(panel, 'Decide');
    await decide(panel, packOnDisk(other));
    await goTo(panel, 'My plan');
    await reach(panel, 'plan');
  });

  it('are both in her plan, each with what she said about it', async () => {
    const plan = (await panel.locator('.paper-set').textContent()) ?? '';

    for (const said of both) expect(plan).toContain(said);
  });

  it('are both in the note that is copied', async () => {
    const tab = await browser.context.newPage();
    await tab.goto(`${server.url}/record`);
    await panel.bringToFront();
    const note = await copied(panel, tab);
    await tab.close();

    for (const said of both) expect(note).toContain(ofHer(said));
  });

  it('are both on paper', async () => {
    const coming = browser.context.waitForEvent('page');
    await panel.bringToFront();
    await panel.getByTestId('print').click();
    const tab = await coming;
    const { text } = await printedOn(tab);
    await tab.close();

    for (const said of both) expect(text).toContain(said);
  });

  it('are marked as begun in the list, and no other is', async () => {
    await goTo(panel, 'All decisions');
    await panel.locator('main[data-step=decisions] h1').waitFor();
    const begun = await panel
      .locator('[data-decision]', { hasText: 'Begun' })
      .evaluateAll((cards) => (cards as HTMLElement[]).map(({ dataset }) => dataset.decision));

    expect(begun.toSorted()).toEqual(['place-of-birth', other].toSorted());
  });

  it('keep apart what she said about each when she goes from one to the other', async () => {
    await goTo(panel, 'All decisions');
    await pick(panel, 'place-of-birth');
    await goTo(panel, 'Decide');

    expect(await panel.locator('.which input[type=radio][value=fmu]').isChecked()).toBe(true);
    expect(await panel.locator('[data-if=move-needed] blockquote').textContent()).toBe('My sister comes with me');
    await goTo(panel, 'What matters');
    expect(await panel.getByLabel(fields.hopes).inputValue()).toBe('A calm room');
    expect(await panel.getByLabel(fields.worries).inputValue()).toBe('As few needles as can be');
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});

describe('a kept plan about two decisions', () => {
  it('opens after a new start with the figures of both fetched, and of no other', async () => {
    const before = await openTab();
    await keepFromNow(before.panel, { how: 'passphrase', passcode: passphrase });
    await goTo(before.panel, 'All decisions');
    await walk(before.panel, { words: { hopes: 'A pool' } });
    await goTo(before.panel, 'All decisions');
    await pick(before.panel, other);
    await goTo(before.panel, 'Decide');
    await decide(before.panel, packOnDisk(other));
    await goTo(before.panel, 'My plan');
    await untilKept(before.panel);
    const plan = await before.panel.locator('.paper-set').textContent();
    await browser.relaunch();
    const { panel, asked, complaints } = await openTab();
    await unlock(panel, passphrase);
    await openLast(panel);
    await reach(panel, 'plan');
    for (const title of Object.values(titles)) await panel.locator('.paper h2', { hasText: title }).first().waitFor();
    const after = await panel.locator('.paper-set').textContent();
    const fetched = packIds.filter((id) => asked.some((file) => file.startsWith(id)));

    expect(after).toBe(plan);
    expect(fetched.toSorted()).toEqual(['place-of-birth', other].toSorted());
    expect(complaints).toEqual([]);
  });
});
