import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Section } from '../../lib/fhir/r4';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { dress, type Look, picture } from './support/picture';
import { startServer } from './support/server';
import { goTo, walk } from './support/walk';

const looks: Look[] = [{ width: 320 }, { width: 1280 }, { width: 320, scheme: 'dark' }, { width: 320, forcedColors: true }];
const hopes = 'A calm room, and my mother.';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;
let panel: Page;
let complaints: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  panel = await browser.openPanel(`${server.url}/record`);
  complaints = complaintsOf(panel);
  await dress(panel, { width: 360 });
  await panel.reload();
  await walk(panel, { words: { hopes, worries: 'That nobody asks me.', talk: 'Slowly.' } });
  await goTo(panel, 'In the record');
  await panel.getByTestId('save-fhir').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const saved = async () => {
  const coming = panel.waitForEvent('download');
  await panel.getByTestId('save-fhir').click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};
const bringIn = async (text: string) => {
  await goTo(panel, 'To another device');
  const buffer = Buffer.from(text);
  await panel.getByTestId('carry-file').setInputFiles({ name: 'plan.fhir.json', mimeType: 'application/json', buffer });
};

describe('the plan as a FHIR document, in the panel', () => {
  it('is saved with her words and no name, and opens again with the same preview as a plan file', async () => {
    const { name, text } = await saved();
    const document = JSON.parse(text);

    expect(name).toMatch(/^evenhand-document-\d{4}-\d\d-\d\d\.fhir\.json$/);
    const wishes = 'patient-and-carer-concerns-expectations-and-wishes';
    const sections: Section[] = document.entry[0].resource.section;
    expect(sections.find(({ code }) => code.coding?.[0]?.code === wishes)?.text.div).toContain(hopes);
    expect(document.entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType)).not.toContain(
      'Patient',
    );

    await bringIn(text);
    await panel.locator('[data-carried]').waitFor();
    expect(await panel.locator('[data-carried] .carried-words').textContent()).toContain(hopes);
  });

  it('is refused with the place where somebody changed it', async () => {
    await goTo(panel, 'In the record');
    const { text } = await saved();
    await bringIn(text.replaceAll('A calm room', 'A loud room'));
    const problems = panel.locator('.carry-problems');
    await problems.waitFor();

    expect(await problems.textContent()).toContain('section patient-and-carer-concerns-expectations-and-wishes');
    expect(await problems.textContent()).not.toContain('loud');
  });

  it('looks as it should, with a number that is right and with one that is none', async () => {
    await goTo(panel, 'In the record');
    await panel.getByTestId('nhs-number').fill('943 476 5919');
    await panel.getByText('Read as 943 476 5919.').waitFor();
    expect(await faults(panel, panel, looks)).toEqual([]);
    for (const look of looks) await picture(panel, 'fhir-document', look);

    await panel.getByTestId('nhs-number').fill('943 476 5918');
    await panel.getByTestId('save-fhir').click();
    await panel.getByText('That is not an NHS number.').waitFor();
    expect(await faults(panel, panel, looks)).toEqual([]);
    await picture(panel, 'fhir-document-wrong', { width: 320 });
  });

  it('has nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
