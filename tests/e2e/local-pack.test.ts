import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { openLast } from './support/keep';
import { copyOf, openLocal } from './support/local-pack';
import { copied } from './support/pasted';
import { dress } from './support/picture';
import { notePrinting, printedOn } from './support/printed';
import { startServer } from './support/server';
import { type Aid, goTo, reach, type Step, untilKept, walk } from './support/walk';

const released = 'Where to give birth';
const local = 'Where to give birth in Riverside';
const files = copyOf('place-of-birth', (pack, words) => {
  pack.signOffs = [];
  words.title = local;
});

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;
let panel: Page;
let complaints: string[];
/** What stands above each step of the local decision. */
const notices = new Map<Step, string | null>();
const found: string[] = [];

const noticeOf = (aid: Aid) => aid.locator('[data-local]').textContent();
/** The part of her plan about one decision, as it stands on paper; a second one, further down, has how much each thing matters. */
const inPlan = (title: string) =>
  panel
    .locator('.paper-part')
    .filter({ has: panel.getByRole('heading', { name: title, exact: true }) })
    .first();

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  await browser.context.grantPermissions(['clipboard-read'], { origin: server.url });
  await notePrinting(browser.context);
  panel = await browser.openPanel(`${server.url}/record`);
  complaints = complaintsOf(panel);
  await dress(panel, { width: 360 });
  await walk(panel, { words: { hopes: 'A calm room' } });
  await goTo(panel, 'All decisions');
  await openLocal(panel, files);
  await walk(panel, {
    group: 'multiparous',
    options: ['home', 'ou'],
    words: {},
    visit: async (step) => {
      if (step === 'decide') await panel.locator('.which input[type=radio][value=ou]').check();
      notices.set(step, step === 'plan' ? null : await noticeOf(panel));
      if (step === 'start') found.push(...(await faults(panel, panel, [{ width: 360 }, { width: 320, scheme: 'dark' }])));
      await dress(panel, { width: 360 });
    },
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a decision opened from two files in the side panel', () => {
  it('says on every step that it is local and unsigned', () => {
    expect([...notices.keys()]).toEqual(['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan']);
    for (const [step, notice] of notices) if (step !== 'plan') expect(notice, step).toContain('Local, unsigned.');
  });

  it('fits with that notice, and has nothing for axe', () => expect(found).toEqual([]));

  it('says so in her plan, and of the released decision beside it says nothing of the kind', async () => {
    expect(await inPlan(local).textContent()).toContain('Local, unsigned.');
    expect(await inPlan(released).textContent()).not.toContain('Local');
  });

  it('is not mixed with the released decision of the same name', async () => {
    expect(await inPlan(local).textContent()).toContain('I am leaning to: hospital labour ward.');
    expect(await inPlan(released).textContent()).toContain('I am leaning to: midwife unit in its own building.');
  });

  it('says so in the copied note, with a receipt of its own', async () => {
    const other = browser.page;
    const note = await copied(panel, other);
    const [, ofLocal = ''] = note.split(`\n${local}\n`);

    expect(ofLocal.split('\n\n')[0]).toContain('Local, unsigned.');
    expect(note.match(/Local, unsigned\./g)).toHaveLength(1);
    expect(note).toMatch(/Receipt: .*pack place-of-birth, version/);
    expect(note).toMatch(/Receipt: .*pack local-place-of-birth-[0-9a-f]{8}, version/);
  });

  it('says so on paper', async () => {
    const coming = browser.context.waitForEvent('page');
    await panel.getByTestId('print').click();
    const tab = await coming;
    const { text } = await printedOn(tab);
    await tab.close();

    expect(text).toContain(local);
    expect(text).toContain('Local, unsigned.');
    expect(text).toContain(released);
  });

  it('stands under a heading of its own in the list, and the released one is still what it was', async () => {
    await goTo(panel, 'All decisions');
    const section = panel.locator('section').filter({ has: panel.getByRole('heading', { name: 'Local, unsigned.' }) });
    expect(await section.locator('[data-decision]').allTextContents()).toHaveLength(1);
    await panel.locator('[data-decision=place-of-birth]').click();
    await reach(panel, 'start');

    expect(await panel.locator('[data-local]').count()).toBe(0);
    expect(await panel.locator('input[type=radio][value=nulliparous]').isChecked()).toBe(true);
  });

  it('is not kept: after a new start what was said about it is named, and the released decision is whole', async () => {
    await untilKept(panel);
    await panel.reload();
    await openLast(panel);
    await reach(panel, 'plan');
    await inPlan(released).waitFor();
    const plan = (await panel.locator('.paper-set').textContent()) ?? '';

    expect(plan).toContain('I am leaning to: midwife unit in its own building.');
    expect(plan).not.toContain(local);
    expect(plan).toMatch(/things were recorded about a decision that is not here \(local-place-of-birth-[0-9a-f]{8}\)/);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
