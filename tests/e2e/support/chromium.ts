import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { endGroup, groupOf } from './process-group';
import { until } from './until';

/** The build that `npm run build` makes. */
const built = resolve(import.meta.dirname, '../../../dist/extension/chrome-mv3');

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error('there is no Chromium on this machine: install one, or set CHROME_PATH');
  return path;
}

/** A plain headless browser, for the widget on web pages. Whoever launches it closes it. */
export const launchBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...flags, ...more] });

interface Launch {
  extension?: string;
  flags?: readonly string[];
}

/** Chromium with the built extension and a profile of its own, which outlives `kill` and `relaunch` but not `close`. */
export class ExtensionBrowser {
  /** The folder of the profile. */
  readonly profile = mkdtempSync(join(tmpdir(), 'evenhand-chromium-'));
  #extension: string;
  #flags: readonly string[];
  #context: BrowserContext | undefined;
  #overCdp: Browser | undefined;
  #page: Page | undefined;
  #id = '';

  private constructor(extension: string, flags: readonly string[]) {
    this.#extension = extension;
    this.#flags = flags;
  }

  /**
   * @param options.extension folder of an unpacked extension; the Chrome build unless given
   * @param options.flags what Chromium is started with besides
   */
  static async launch({ extension = built, flags = [] }: Launch = {}): Promise<ExtensionBrowser> {
    if (!existsSync(join(extension, 'manifest.json')))
      throw new Error(`there is no extension in ${extension}: run "npm run build" first`);
    const browser = new ExtensionBrowser(extension, flags);
    try {
      await browser.#start();
      return browser;
    } catch (problem) {
      await browser.close();
      throw problem;
    }
  }

  /** What Playwright calls a context: its pages are tabs. */
  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not running');
    return this.#context;
  }

  /** The page that the side panel stands beside. */
  get page(): Page {
    if (!this.#page) throw new Error('no page was opened yet');
    return this.#page;
  }

  /** The address of a file of the extension, such as "print.html". */
  address(file: string): string {
    return `chrome-extension://${this.#id}/${file}`;
  }

  /**
   * Opens a page in a tab, presses the extension's button in the toolbar, which grants `activeTab` for that page, and
   * waits for the side panel.
   * @param url of the page to stand beside; without it the page that is open already
   * @returns the real side panel. Reach the page beside it as `page`.
   */
  async openPanel(url?: string): Promise<Page> {
    if (url) {
      this.#page ??= this.context.pages()[0] ?? (await this.context.newPage());
      await this.#page.goto(url);
    }
    await this.page.bringToFront();
    return until(
      'the side panel to open',
      async () => {
        // A press that comes before the extension listens is lost, and one more does no harm.
        await this.#pressButton();
        try {
          return await until('it', () => this.#findPanel(), 1_500);
        } catch (problem) {
          // A connection that is made while the panel opens may never hear of it; the next one does.
          await this.#overCdp?.close();
          this.#overCdp = undefined;
          throw problem;
        }
      },
      30_000,
    );
  }

  /** Waits until the browser knows the title that the page has, as it tells it to an extension: it hears of a new one late. */
  async untilTitled(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    try {
      await until('the browser to know the title of the page', async () => {
        const found = await session?.send('Target.getTargets');
        const [title, url] = [await this.page.title(), this.page.url()];
        return found?.targetInfos.some((target) => target.type === 'page' && target.url === url && target.title === title);
      });
    } finally {
      await session?.detach();
    }
  }

  /** Closes the browser in good order, and starts it again on the same profile. */
  async relaunch(): Promise<void> {
    await this.shut();
    await this.#start();
  }

  /** Closes the browser in good order. Its profile stays on the disk until `close`. */
  async shut(): Promise<void> {
    await this.#overCdp?.close();
    await this.#context?.close();
    this.#forget();
  }

  /** Ends the browser and its helpers at once with SIGKILL, as a crash or a flat battery would. `relaunch` brings it back. */
  async kill(): Promise<void> {
    await (await this.fuse())();
  }

  /** Finds out what `kill` has to end, so that what this gives ends it in the moment in which it is called. */
  async fuse(): Promise<() => Promise<void>> {
    const browser = this.context.browser();
    if (!browser) throw new Error('Playwright gives no browser for this context');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('Chromium does not say which process is its own');
    const group = groupOf(main.id);
    return async () => {
      const ended = endGroup(group, 'SIGKILL');
      await Promise.all([ended, this.context.waitForEvent('close')]);
      this.#forget();
    };
  }

  /** Ends what was started here, and removes the profile. */
  async close(): Promise<void> {
    await this.shut();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #start(): Promise<void> {
    // Left by a browser that was killed, and believed by whoever reads it before the new one writes its own.
    rmSync(join(this.profile, 'DevToolsActivePort'), { force: true });
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumPath(),
      // Chromium's own headless mode; the one that Playwright would choose may be the old shell, without extensions.
      headless: false,
      viewport: null,
      args: [
        ...flags,
        ...this.#flags,
        '--headless=new',
        '--window-size=1280,900',
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-port=0',
        `--load-extension=${this.#extension}`,
        // Without this one Playwright's own `--disable-extensions` wins.
        `--disable-extensions-except=${this.#extension}`,
      ],
    });
    const worker = this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
    this.#id = new URL(worker.url()).host;
  }

  #forget(): void {
    this.#context = undefined;
    this.#overCdp = undefined;
    this.#page = undefined;
  }

  async #pressButton(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('Playwright gives no browser for this context');
    const session = await browser.newBrowserCDPSession();
    try {
      // The empty filter asks for targets of the type "tab" too, which are left out otherwise.
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === this.page.url());
      if (!tab) throw new Error(`there is no tab with ${this.page.url()}`);
      // Playwright's types do not know this command yet.
      const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: this.#id, targetId: tab.targetId });
    } finally {
      await session.detach();
    }
  }

  /** Playwright does not count the panel among the pages of a context that it launched; a second connection does. */
  async #findPanel(): Promise<Page | undefined> {
    const port = readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    this.#overCdp ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const manifest = JSON.parse(readFileSync(join(this.#extension, 'manifest.json'), 'utf8'));
    const address = this.address(manifest.side_panel.default_path);
    return this.#overCdp
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith(address));
  }
}
