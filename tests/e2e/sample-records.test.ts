import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { startServer } from './support/server';
import { until } from './support/until';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const work = () => page.frameLocator('#work');
const within = (frames: FrameLocator, selector: string) => frames.locator(selector);

/** Every shape, with the fields that it must have. */
const shapes: Record<string, () => Locator[]> = {
  controlled: () => [page.locator('textarea#plan-of-care'), page.locator('input#one-line')],
  'nested-frames': () => [
    page.locator('#top-field'),
    within(work(), '#work-field'),
    within(work().frameLocator('#contacts'), '#contacts-field'),
    within(work().frameLocator('#today'), '#today-field'),
    within(work().frameLocator('#today').frameLocator('#plan'), '#plan-field'),
    ...['#wishes', '#worries'].map((frame) => within(work().frameLocator(frame), 'body[contenteditable="true"]')),
  ],
  'frame-editor': () => ['#blank', '#srcdoc'].map((frame) => page.frameLocator(frame).locator('body[contenteditable="true"]')),
  prosemirror: () => [page.locator('#plan-of-care.ProseMirror')],
  ckeditor: () => [page.locator('#plan-of-care.ck-editor__editable')],
  lexical: () => [page.locator('#plan-of-care[data-lexical-editor]')],
  quill: () => [page.locator('#plan-of-care.ql-editor')],
  'plain-rich': () => [page.locator('#rich'), page.locator('#plaintext[contenteditable="plaintext-only"]')],
  'other-origin': () => [
    page.locator('#own-field'),
    page.frameLocator('#elsewhere').locator('#elsewhere-field'),
    page.frameLocator('#sandboxed').locator('#sandboxed-field'),
  ],
  shadow: () => [page.locator('#open-field'), page.locator('#inner-field'), page.locator('#closed-root')],
  hostile: () => ['short', 'password', 'search', 'rich-read-only', 'see-through'].map((id) => page.locator(`#${id}`)),
  'record-switch': () => [page.locator('#plan-of-care')],
  untouchable: () => [page.locator('a#blank-page[href="about:blank"]')],
};

const names = Object.keys(shapes);

it('lists every shape once, after the plain record', async () => {
  await page.goto(`${server.url}/records`);
  const links = await page.locator('main li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  expect(links).toEqual(['/record', ...names.map((name) => `/record/${name}`)]);
});

describe.each(names)('the sample record "%s"', (name) => {
  it('says that it is invented, has its fields, and asks no other host, all without a complaint', async () => {
    page = await anew();
    const complaints = complaintsOf(page);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${server.url}/record/${name}`, { waitUntil: 'load' });
    for (const field of shapes[name]?.() ?? []) await field.waitFor({ state: 'attached' });

    expect(await page.locator('.sample').textContent()).toContain('Sample record, invented.');
    expect(await page.title()).toMatch(/^Sample, Amina - .+ - sample record$/);
    expect(await page.locator('h1').textContent()).not.toBe('');
    expect(await page.locator('.shape').textContent()).toMatch(/^Imitates .+ What should happen: .+\.$/);
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual(name === 'other-origin' ? [server.url, server.other] : [server.url]);
  });

  it('has nothing for axe in any of its frames', async () => {
    await open(name);
    for (const frame of page.frames()) expect(await axeProblems(frame), frame.name()).toEqual([]);
  });
});

/** A page of its own, so that nothing of the one before is heard of. */
async function anew() {
  await page.close();
  return browser.newPage();
}

async function open(name: string) {
  await page.goto(`${server.url}/record/${name}`);
  for (const field of shapes[name]?.() ?? []) await field.waitFor({ state: 'attached' });
}

const savedOf = async (id: string) =>
  page.locator(`[data-saved="${id}"]`).evaluate((shown) => ('value' in shown ? String(shown.value) : shown.textContent));

/** A field of a sample record, and where it is shown what its model holds. */
const models: [title: string, shape: string, field: () => Locator, saved: string][] = [
  ['the field that React controls', 'controlled', () => page.locator('#plan-of-care'), 'plan-of-care'],
  ['the body of an empty frame', 'frame-editor', () => page.frameLocator('#blank').locator('body'), 'blank'],
  ['the body of a frame with its own text', 'frame-editor', () => page.frameLocator('#srcdoc').locator('body'), 'srcdoc'],
  ...['prosemirror', 'ckeditor', 'lexical', 'quill'].map((name): (typeof models)[number] => [
    `the model of ${name}`,
    name,
    () => page.locator('#plan-of-care'),
    'editor',
  ]),
  ['a part of the page that is editable', 'plain-rich', () => page.locator('#rich'), 'rich'],
  ['a part of the page that takes plain text', 'plain-rich', () => page.locator('#plaintext'), 'plaintext'],
  ['a field in an open root', 'shadow', () => page.locator('#open-field'), 'open'],
  ['a field in a root in a root', 'shadow', () => page.locator('#inner-field'), 'inner'],
  ['a field in a closed root', 'shadow', () => page.locator('#closed-root'), 'closed'],
];

it.each(models)('puts what a person types into %s, and Undo takes it back', async (_, name, field, saved) => {
  await open(name);
  await field().click();
  await page.keyboard.type('At home - if she can');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Her sister comes');

  await until('the model to hold it', async () => (await savedOf(saved))?.trimEnd() === 'At home - if she can\nHer sister comes');
  for (let steps = 0; steps < 40 && (await savedOf(saved))?.trim(); steps++) await page.keyboard.press('Control+z');
  await until('the model to be empty', async () => (await savedOf(saved))?.trim() === '');
});

it('tells in the form that React controls that it was changed, and by how much', async () => {
  await open('controlled');
  const state = page.locator('#form-state');
  expect(await state.textContent()).toBe('not changed');
  await page.locator('#one-line').fill('Home');
  expect(await state.textContent()).toBe('changed, 4 characters');
  await page.getByRole('button', { name: 'Draw the form anew' }).click();

  expect(await page.locator('#one-line').inputValue()).toBe('Home');
});

it('names a field in frames that were not clicked, and gives what is typed to the one that was', async () => {
  await open('nested-frames');
  await work().frameLocator('#contacts').locator('#contacts-field').click();
  await page.keyboard.type('here');
  const others = await Promise.all(
    ['wishes', 'worries'].map((name) =>
      page.frame({ name })?.evaluate(() => ({
        named: (document.activeElement as HTMLElement).isContentEditable,
        focused: document.hasFocus(),
        text: document.body.textContent?.trim(),
      })),
    ),
  );

  expect(others).toEqual(Array(2).fill({ named: true, focused: false, text: '' }));
  const fields = (shapes['nested-frames']?.() ?? []).slice(0, 5);
  expect(await Promise.all(fields.map((field) => field.inputValue()))).toEqual(['', '', 'here', '', '']);
});

it('lets nobody look from the page into a frame of another origin or one that is shut in', async () => {
  await open('other-origin');
  const inside = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).contentDocument));

  expect(inside).toEqual([null, null]);
  expect(page.frames().map((frame) => new URL(frame.url()).origin)).toContain(server.other);
});

it('stops serving the other origin when the demo is closed', async () => {
  const own = await startServer();
  expect((await fetch(`${own.other}/record/other-origin/field`)).status).toBe(200);
  expect((await fetch(`${own.other}/record`)).status).toBe(404);
  await own.close();

  await expect(fetch(`${own.other}/record/other-origin/field`)).rejects.toThrow();
  await expect(fetch(own.url)).rejects.toThrow();
});

describe('a field that resists', () => {
  const at = (id: string) => page.locator(`#${id}`);
  const put = async (id: string, text: string) => {
    await open('hostile');
    await at(id).focus();
    await page.keyboard.insertText(text);
    return at(id).inputValue();
  };

  it.each([
    ['cuts off what is too long', 'short', 'x'.repeat(100), 'x'.repeat(80)],
    ['cuts off a line that is too long', 'short-line', 'x'.repeat(100), 'x'.repeat(40)],
    ['refuses a text with bullets', 'plain-signs', '• Home', ''],
    ['refuses a text with curly quotes', 'plain-signs', '“Home”', ''],
    ['takes a text of plain signs', 'plain-signs', '- "Home"', '- "Home"'],
    ['leaves bullets and curly quotes out', 'strips-signs', '• “Home”', ' Home'],
    ['turns text into capitals', 'capitals', 'At home', 'AT HOME'],
    ['takes a text twice', 'doubled', 'Home. ', 'Home. Home. '],
    ['takes nothing as it is read only', 'read-only', 'x', 'Signed off on 19 November 2026.'],
  ])('%s', async (_, id, text, left) => {
    expect(await put(id, text)).toBe(left);
  });

  it('is empty again when it is left', async () => {
    expect(await put('clears', 'Home')).toBe('Home');
    await at('short').focus();
    expect(await at('clears').inputValue()).toBe('');
  });

  it('is another element after each change, with the text and the focus of the one before', async () => {
    await open('hostile');
    const before = await at('replaced').elementHandle();
    await at('replaced').focus();
    await page.keyboard.type('Home');

    expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await at('replaced').inputValue()).toBe('Home');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('replaced');
  });

  it.each([
    ['has no size', true],
    ['is see-through', true],
    ['lies outside the page', true],
    ['is cut away', true],
    ['is taken out of the page’s layout', false],
    ['turns invisible', false],
  ])('%s, and keeps the focus if a hidden field can', async (how, can) => {
    await open('hostile');
    await page.getByRole('button', { name: `Focus the one that ${how}` }).click();
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

    if (can) expect(await label()).toBe(`Field that ${how}`);
    else await until('the focus to be lost', async () => (await label()) === '');
  });
});

describe('a record that can be switched', () => {
  const seen = async () => ({
    title: (await page.title()).split(' - ').slice(0, 2).join(' - '),
    banner: await page.locator('#woman').textContent(),
    plan: await page.locator('#plan-of-care').inputValue(),
    path: new URL(page.url()).pathname,
  });
  const here = '/record/record-switch';
  const whose = 'Another woman’s record';

  it.each([
    ['#switch-here', { title: `Specimen, Beatrice - ${whose}`, banner: 'Specimen, Beatrice', plan: '', path: here }],
    ['#banner-only', { title: `Sample, Amina - ${whose}`, banner: 'Specimen, Beatrice', plan: '', path: here }],
    ['#other-part', { title: 'Sample, Amina - Contacts', banner: 'Sample, Amina', plan: 'Home', path: here }],
    ['#other-record', { title: `Specimen, Beatrice - ${whose}`, banner: 'Specimen, Beatrice', plan: '', path: `${here}/second` }],
  ])('shows after %s what that changes, and no more', async (button, expected) => {
    await open('record-switch');
    await page.locator('#plan-of-care').fill('Home');
    await page.locator(button).click();
    await until('the record to change', async () => JSON.stringify(await seen()) === JSON.stringify(expected));

    expect(await seen()).toEqual(expected);
  });
});
