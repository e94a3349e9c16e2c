import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choose, intoIn, look, noteIn, put, talkAndTurnToRecord, valueIn } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { startServer } from './support/server';

describe('putting the note into a record', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let page: Page;
  let complaints: string[];
  const open = (shape: string) => page.goto(`${server.url}/record/${shape}`);
  /** Writes into a field, with the cursor where the sign `|` is. */
  const write = async (field: string, text: string) => {
    await page.locator(field).fill(text.replace('|', ''));
    await page.locator(field).evaluate((box: HTMLInputElement, at) => box.setSelectionRange(at, at), text.indexOf('|'));
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    complaints = complaintsOf(browser.context);
    panel = await browser.openPanel(`${server.url}/record`);
    page = browser.page;
    await talkAndTurnToRecord(panel);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(() => choose(panel, 'short'));

  it('says which box on which page, then puts exactly what it shows there, once, where the cursor is', async () => {
    await page.bringToFront();
    await write('#plan-of-care', 'Seen today.\n|\nNext visit Tuesday.');

    expect(await look(panel, { unlocks: false })).toBe('field');
    expect(await intoIn(panel)).toEqual(['Plan of care', await page.title()]);
    expect(await valueIn(page)).toBe('Seen today.\n\nNext visit Tuesday.');
    const note = await noteIn(panel);
    expect(await put(panel)).toMatchObject({ at: 'stands', how: 'inserted' });
    expect(await valueIn(page)).toBe(`Seen today.\n${note}\nNext visit Tuesday.`);
  });

  it('puts it in no second time, into the same box, until it is taken out', async () => {
    await page.goto(`${server.url}/record`);
    await write('#plan-of-care', 'Seen today.\n|\nNext visit Tuesday.');
    await look(panel);
    await put(panel);
    await look(panel);
    expect(await put(panel)).toMatchObject({ how: 'not', why: 'already-there' });
    await page.keyboard.press('Control+z');
    expect(await valueIn(page)).toBe('Seen today.\n\nNext visit Tuesday.');

    await look(panel);
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
  });

  it('leaves what is selected in the box as it is', async () => {
    await open('shadow');
    await write('#open-field', 'keep| this');
    await page.locator('#open-field').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 4));
    await look(panel);
    const note = await noteIn(panel);

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await valueIn(page)).toBe(`keep\n${note}\n this`);
  });

  it.each([
    ['keep the choi|ce open', 'middle', (note: string) => `keep the choi\n${note}\nce open`],
    ['Next visit one week.|', 'lines', (note: string) => `Next visit one week.\n${note}`],
    ['One.\n|Two.', 'lines', (note: string) => `One.\n${note}\nTwo.`],
    ['One.\n  |\nTwo.', undefined, (note: string) => `One.\n  ${note}\nTwo.`],
  ])('goes on lines of its own in a box of several lines, and says so before: %j', async (text, told, stands) => {
    await open('shadow');
    await write('#open-field', text);
    await look(panel);
    const said = panel.locator('[data-beside]');
    expect((await said.count()) ? await said.getAttribute('data-beside') : undefined).toBe(told);
    const note = await noteIn(panel);

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await valueIn(page)).toBe(stands(note));
    await page.keyboard.press('Control+z');
    expect(await valueIn(page)).toBe(text.replace('|', ''));
  });

  it.each([
    ['cho|ice', (note: string) => `cho ${note} ice`],
    ['Seen. |', (note: string) => `Seen. ${note}`],
  ])('is set off by a space in a box of one line: %j', async (text, stands) => {
    await open('controlled');
    await choose(panel, 'line');
    await write('#one-line', text);
    await look(panel);
    const note = await noteIn(panel);

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await valueIn(page)).toBe(stands(note));
    await page.keyboard.press('Control+z');
    expect(await valueIn(page)).toBe(text.replace('|', ''));
  });

  it('counts the line break among what a box has no room for', async () => {
    await open('hostile');
    await write('#short', 'Seen.|');
    await look(panel);
    const note = await noteIn(panel);
    expect(await panel.locator('.put .notice').textContent()).toContain('room for 74');

    expect(await put(panel)).toMatchObject({ how: 'shortened' });
    expect(await valueIn(page)).toBe(`Seen.\n${note.slice(0, 74)}`);
    expect(await panel.locator('[data-missing]').textContent()).toBe(note.slice(74));
  });

  it.each([
    ['shadow', '#open-field', '[data-saved=open]'],
    ['shadow', '#inner-field', '[data-saved=inner]'],
    ['controlled', '#plan-of-care', '[data-saved]'],
    ['nested-frames', '#top-field', undefined],
  ])('reaches the field of %s at %s', async (shape, field, saved) => {
    await open(shape);
    await page.locator(field).click();
    await look(panel);
    const note = await noteIn(panel);

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await valueIn(page)).toBe(note);
    if (saved) expect(await page.locator(saved).first().textContent()).toBe(note);
    await page.keyboard.press('Control+z');
    expect(await valueIn(page)).toBe('');
  });

  it('keeps it in a form that draws itself anew from its own state', async () => {
    await open('controlled');
    await page.locator('#plan-of-care').click();
    await look(panel);
    const note = await noteIn(panel);
    await put(panel);
    await page.getByRole('button', { name: 'Draw the form anew' }).click();

    expect(await page.locator('#plan-of-care').inputValue()).toBe(note);
    expect(await page.locator('#form-state').textContent()).toMatch(/^changed/);
  });

  it('goes into the frame that has the cursor, three deep, and into no other that still names a field', async () => {
    await open('nested-frames');
    const plan = page.frames().find((frame) => frame.url().endsWith('/plan'));
    const fields = 'textarea, body[contenteditable]';
    const valuesIn = async () =>
      Promise.all(
        page.frames().map((frame) =>
          frame
            .locator(fields)
            .first()
            .evaluate((field) => {
              // biome-ignore lint/performance/useDomNodeTextContent: the lines are those that somebody sees
              const { value, innerText } = field as HTMLTextAreaElement;
              return value ?? innerText;
            }),
        ),
      );
    await plan?.locator('#plan-field').click();
    await look(panel);
    const note = await noteIn(panel);

    expect(page.frames().length).toBeGreaterThanOrEqual(5);
    expect(await intoIn(panel)).toContain('Plan of care');
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect((await valuesIn()).filter((value) => value.trim() !== '')).toEqual([note]);
    expect(await plan?.locator('#plan-field').inputValue()).toBe(note);
  });

  it('says before that the end would be missing, and after what is', async () => {
    await open('hostile');
    await page.locator('#short').click();
    await look(panel);
    const note = await noteIn(panel);
    expect(await panel.locator('.put .notice').textContent()).toContain('room for 80');

    expect(await put(panel)).toMatchObject({ how: 'shortened' });
    expect(await page.locator('#short').inputValue()).toBe(note.slice(0, 80));
    expect(await panel.locator('[data-missing]').textContent()).toBe(note.slice(80));
  });

  it.each([
    ['strips-signs', 'changed'],
    ['capitals', 'changed'],
    ['doubled', 'changed'],
    ['replaced', 'inserted'],
  ])('says truly what became of it in a field that has its own mind: %s', async (id, how) => {
    await open('hostile');
    await page.locator(`#${id}`).click();
    await look(panel);
    const note = await noteIn(panel);
    const outcome = await put(panel);
    const value = await page.locator(`#${id}`).inputValue();

    const expected = id === 'strips-signs' && !/[^\n\x20-\x7e]/.test(note) ? 'inserted' : how;
    expect(outcome).toMatchObject({ how: expected });
    if (id === 'doubled') expect(outcome.text).toMatch(/stands there [\d,]+ times/);
    if (id === 'capitals') expect(value).toBe(note.toUpperCase());
    if (id === 'replaced') expect(value).toBe(note);
  });

  it('offers the note of one line where a field takes one', async () => {
    await open('controlled');
    await page.locator('#one-line').click();
    await look(panel);
    expect(await panel.locator('.put .notice').textContent()).toContain('one line');
    await panel.getByTestId('put-shorter').click();
    const note = await noteIn(panel);
    expect(note).not.toContain('\n');

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await page.locator('#one-line').inputValue()).toBe(note);
  });

  it('gave the browser nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
