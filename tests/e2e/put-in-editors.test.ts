import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intoIn, look, noteIn, put, talkAndTurnToRecord } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { startServer } from './support/server';
import { until } from './support/until';

/** The lines that somebody sees: an editor may show an empty one or not. */
const linesOf = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Words that a page could take for something else. */
const hard = 'A “calm”  room • <script>alert(1)</script> <b>no</b> & &amp; \u202eשלום\u202c 👩🏽‍⚕️ \\n';
/** As a note has it: a mark that turns the line round is written by its number. */
const noted = hard.replace('\u202e', '[U+202E]').replace('\u202c', '[U+202C]');

/** In ms: longer than any of these editors takes to begin another step of its history. */
const longestStep = 1_200;

interface Shape {
  shape: string;
  field: string;
  /** Where the page shows what its model holds. */
  saved?: string;
  frame?: string;
  /** What the panel calls the field. */
  called?: string;
}

const shapes: Shape[] = [
  { shape: 'prosemirror', field: '#plan-of-care', saved: '[data-saved=editor]', called: 'Plan of care' },
  // The class is there before the editor is: its field has its name when it is.
  { shape: 'ckeditor', field: '.ck-editor__editable#plan-of-care', saved: '[data-saved=editor]' },
  { shape: 'lexical', field: '#plan-of-care', saved: '[data-saved=editor]', called: 'Plan of care' },
  { shape: 'quill', field: '#plan-of-care', saved: '[data-saved=editor]', called: 'Plan of care' },
  { shape: 'plain-rich', field: '[contenteditable=true]', saved: '[data-saved]' },
  { shape: 'plain-rich', field: '[contenteditable=plaintext-only]', saved: '[data-saved=plaintext]' },
  { shape: 'frame-editor', frame: 'blank', field: 'body', saved: '[data-saved=blank]', called: 'Plan of care' },
  { shape: 'frame-editor', frame: 'srcdoc', field: 'body', saved: '[data-saved=srcdoc]', called: 'Her wishes' },
];

describe('putting the note into a rich editor', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record`);
    page = browser.page;
    await talkAndTurnToRecord(panel, hard);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async ({ shape, frame, field }: Shape): Promise<Frame> => {
    await page.goto(`${server.url}/record/${shape}`);
    const inside = await until('the editor', async () => {
      const handle = frame && (await page.locator(`#${frame}`).elementHandle());
      return handle ? handle.contentFrame() : page.mainFrame();
    });
    await inside.locator(field).first().click();
    return inside;
  };
  const savedIn = (saved: string) =>
    page
      .locator(saved)
      .first()
      .evaluate((element) => (element as HTMLTextAreaElement).value ?? element.textContent ?? '');

  it.each(shapes)('stands in its model once, a line for each, in $shape $frame', async (shape) => {
    await open(shape);
    await page.keyboard.type('Before.');
    await look(panel);
    const note = await noteIn(panel);
    if (shape.called) expect((await intoIn(panel))[0]).toBe(shape.called);

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    if (shape.saved) expect(linesOf(await savedIn(shape.saved))).toEqual(['Before.', ...linesOf(note)]);
  });

  it.each(shapes)('holds her words to the letter, and no markup that they name, in $shape $frame', async (shape) => {
    const inside = await open(shape);
    await look(panel);
    const note = await noteIn(panel);

    expect(note).toContain(noted);
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    if (shape.saved) expect(await savedIn(shape.saved).then((text) => text.replaceAll('\u00a0', ' '))).toContain(noted);
    expect(await inside.locator(shape.field).first().locator('script, img, b').count()).toBe(0);
  });

  /** What is typed before, with the cursor where the sign `|` is, and what the panel says of that. */
  const sentences: [typed: string, beside: string][] = [
    ['Before.|', 'lines'],
    ['keep the choi|ce open', 'middle'],
  ];

  it.each(shapes.flatMap((shape) => sentences.map(([typed, beside]) => ({ ...shape, typed, beside }))))(
    'goes on lines of its own at the cursor of "$typed" in $shape $frame, and Undo takes it back and leaves that',
    async ({ typed, beside, ...shape }) => {
      const inside = await open(shape);
      const words = typed.replace('|', '');
      await page.keyboard.type(words);
      for (let at = words.length; at > typed.indexOf('|'); at -= 1) await page.keyboard.press('ArrowLeft');
      // An editor joins what comes within a second into one step.
      const since = performance.now();
      await until('the editor to begin another step', () => performance.now() - since > longestStep);
      // A run of spaces looks like one where the page does not keep it.
      const seen = (text: string) => linesOf(text).map((line) => line.replace(/ +/g, ' ').trim());
      const read = async () =>
        seen(
          await inside
            .locator(shape.field)
            .first()
            // biome-ignore lint/performance/useDomNodeTextContent: the lines are those that somebody sees
            .evaluate(({ innerText }: HTMLElement) => innerText),
        );
      await look(panel);
      const note = await noteIn(panel);
      expect(await panel.locator('[data-beside]').getAttribute('data-beside')).toBe(beside);
      expect(await put(panel)).toMatchObject({ how: 'inserted' });
      const [before = '', behind = ''] = typed.split('|');
      expect(await read()).toEqual(seen([before, note, behind].join('\n')));
      if (shape.saved) expect(linesOf(await savedIn(shape.saved))).toEqual(linesOf([before, note, behind].join('\n')));

      const isBack = async () => (await read()).join('\n') === words;
      // Some take a line back at a time.
      const most = 2 * note.split('\n').length + 4;
      for (let presses = 0; presses < most && !(await isBack()); presses += 1) {
        const stood = (await read()).join('\n');
        await page.keyboard.press('Control+z');
        // A step may be one that nobody sees.
        await until('Undo to be done', async () => (await read()).join('\n') !== stood, 1_000).catch(() => undefined);
      }

      expect(await read()).toEqual([words]);
    },
  );
});
