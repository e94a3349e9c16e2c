import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/browsers.mjs';
import { extensionFolder } from '../scripts/build.mjs';
import { startDemo } from '../scripts/demo/server.mjs';
import { aim, median, spread, table } from './median.mjs';

/** In ms. */
const most = 150;
const warmUps = 1;

/** The sample records that take a note, and the field of each. @type {[shape: string, field: string, frame?: string][]} */
const shapes = [
  ['controlled', '#plan-of-care'],
  ['nested-frames', '#plan-field', '/plan'],
  ['frame-editor', 'body', 'about:blank'],
  ['prosemirror', '#plan-of-care'],
  ['ckeditor', '.ck-editor__editable'],
  ['lexical', '#plan-of-care'],
  ['quill', '#plan-of-care'],
  ['plain-rich', '[contenteditable=true]'],
  ['other-origin', '#own-field'],
  ['shadow', '#inner-field'],
  ['hostile', '#capitals'],
  ['record-switch', '#plan-of-care'],
];

/** Runs in the panel: presses the second button. In ms until it shows what was read back. */
function press() {
  const part = document.querySelector('[data-put="field"]');
  const now = /** @type {HTMLElement | null} */ (document.querySelector('[data-testid="put-now"]'));
  if (!part || !now) throw new Error('there is nothing to press');
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('nothing came of it within ten seconds')), 10_000);
    const observer = new MutationObserver(() => {
      if (part.getAttribute('data-put') !== 'stands') return;
      observer.disconnect();
      clearTimeout(late);
      const how = part.querySelector('.put-outcome')?.getAttribute('data-how');
      resolve({ took: performance.now() - start, how });
    });
    observer.observe(part, { attributes: true, subtree: true, childList: true });
    const start = performance.now();
    now.click();
  });
}

/** A browser of its own, whose panel was opened by the button: nothing else opens a page to it. */
async function launch(/** @type {string} */ address) {
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
  const extension = extensionFolder('chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: false,
    viewport: null,
    args: [
      '--headless=new',
      '--disable-gpu',
      '--no-first-run',
      '--window-size=1280,900',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const session = await context.browser()?.newBrowserCDPSession();
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  for (let tries = 0; tries < 20; tries += 1) {
    const found = await session?.send('Target.getTargets', { filter: [{}] });
    const tab = found?.targetInfos.find(({ type, url }) => type === 'tab' && url === address);
    // Playwright's types do not know this command yet.
    await /** @type {any} */ (session)?.send('Extensions.triggerAction', {
      id: new URL(worker.url()).host,
      targetId: tab?.targetId,
    });
    await page.waitForTimeout(1_000);
    const over = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const panel = over
      .contexts()
      .flatMap((one) => one.pages())
      .find((one) => one.url().endsWith('/sidepanel.html'));
    if (panel)
      return {
        page,
        panel,
        close: () => context.close().finally(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10 })),
      };
    await over.close();
  }
  throw new Error('the panel did not open');
}

/**
 * From the press that puts the short note into a field to what was read back from it, in each sample record.
 * @param {number} runs
 */
export async function measureInsertion(runs) {
  const demo = await startDemo({ port: 0 });
  try {
    const { page, panel, close } = await launch(`${demo.url}/record`);
    try {
      await panel.locator('[data-decision="place-of-birth"]').click();
      await panel.locator('input[type=radio][value=nulliparous]').check();
      await panel.getByRole('button', { name: 'All steps' }).click();
      await panel.locator('nav.steps').getByRole('button', { name: 'In the record', exact: true }).click();
      const lines = [];
      const medians = [];
      for (const [shape, field, frame] of shapes) {
        const times = [];
        let came = '';
        for (let run = -warmUps; run < runs; run++) {
          await page.goto(`${demo.url}/record/${shape}`);
          const inside = frame
            ? page
                .frames()
                .slice(1)
                .find((one) => one.url().endsWith(frame))
            : page.mainFrame();
          await inside?.locator(field).first().click();
          await panel.getByTestId('put-look').click();
          await panel.locator('.put-lock, .put-into').waitFor();
          if (await panel.getByTestId('put-same').isVisible()) await panel.getByTestId('put-same').click();
          await panel.locator('.put-into').waitFor();
          const { took, how } = /** @type {{ took: number, how: string }} */ (await panel.evaluate(press));
          if (run >= 0) times.push(took);
          came = how;
          // It is read back once more a second later: the next run is not to meet that.
          await page.waitForTimeout(1_100);
        }
        medians.push(median(times));
        lines.push([shape, came, spread(times)]);
      }
      const note = (await panel.locator('.note-preview').textContent()) ?? '';
      console.log(
        `\nThe note into a record, from the press to what was read back (${note.length} characters, ${note.split('\n').length} lines)`,
      );
      table(lines);
      console.log(`  ${aim(`${most} ms in each`, Math.max(...medians) <= most)}`);
    } finally {
      await close();
    }
  } finally {
    await demo.close();
  }
}
