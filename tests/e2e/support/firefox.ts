import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { Marionette } from './marionette';
import { endGroup } from './process-group';
import { until } from './until';

/** The build that `npm run build` makes. */
const built = resolve(import.meta.dirname, '../../../dist/extension/firefox-mv3');

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? settle(address.port) : reject(new Error('no port'))));
    });
  });
}

const preferences = (port: number, downloads: string) => ({
  'marionette.port': port,
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

/** Headless Firefox with the built extension and a profile of its own, both gone after `close`. */
export class FirefoxSidebar {
  #profile = mkdtempSync(join(tmpdir(), 'evenhand-firefox-'));
  /** The folder that files are saved in; it goes with the profile. */
  readonly downloads = join(this.#profile, 'saved');
  #child: ChildProcess | undefined;
  #marionette: Marionette | undefined;
  #id = '';

  /**
   * Starts Firefox, installs the extension for this run, and opens its sidebar.
   * @param options.extension folder of an unpacked extension; the Firefox build unless given
   */
  static async launch({ extension = built }: { extension?: string } = {}): Promise<FirefoxSidebar> {
    if (!existsSync(join(extension, 'manifest.json')))
      throw new Error(`there is no extension in ${extension}: run "npm run build" first`);
    const firefox = new FirefoxSidebar();
    try {
      await firefox.#start();
      await firefox.#install(extension);
      return firefox;
    } catch (problem) {
      await firefox.close();
      throw problem;
    }
  }

  /**
   * Runs a function in the sidebar's document. It is sent as text, so it sees nothing but its parameters; its answer
   * has to be plain data.
   */
  async run<T, A>(body: (document: Document, window: Window, given: A) => T, given?: A): Promise<T> {
    const inside = `(${body})(content.document, content, ${JSON.stringify(given) ?? 'undefined'})`;
    const answer = await this.inBrowser<{ value?: T; problem?: string }>(
      `const [inside, done] = arguments;
      const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
      if (!inner?.messageManager) return done({ problem: 'the sidebar is not open yet' });
      const name = 'evenhand:' + Math.random();
      inner.messageManager.addMessageListener(name, function once({ data }) {
        inner.messageManager.removeMessageListener(name, once);
        done(data);
      });
      const script = '{ let answer; try { answer = { value: ' + inside + ' }; } catch (problem) { answer = { problem: String(problem) }; }'
        + ' sendAsyncMessage(' + JSON.stringify(name) + ', answer); }';
      inner.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);`,
      inside,
    );
    if (answer.problem !== undefined) throw new Error(answer.problem);
    return answer.value as T;
  }

  /** Loads a page in the tab in front, and presses the extension's button there, which opens that page to the sidebar. */
  async openBeside(url: string): Promise<void> {
    await this.ask('Marionette:SetContext', { value: 'content' });
    await this.ask('WebDriver:Navigate', { url });
    await this.ask('Marionette:SetContext', { value: 'chrome' });
    await this.inBrowser(
      `const [id, done] = arguments;
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(id);
      Promise.resolve(ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)).then(() => done(), (problem) => done(String(problem)));`,
      this.#id,
    );
  }

  /** Runs a function in the page of the tab in front, as `run` does in the sidebar. */
  async runBeside<T, A>(body: (given: A) => T, given?: A): Promise<T> {
    await this.ask('Marionette:SetContext', { value: 'content' });
    try {
      const script = `return (${body})(arguments[0]);`;
      const { value } = await this.ask<{ value: T }>('WebDriver:ExecuteScript', { script, args: [given ?? null] });
      return value;
    } finally {
      await this.ask('Marionette:SetContext', { value: 'chrome' });
    }
  }

  /** Makes the sidebar this many CSS pixels wide. */
  async setWidth(pixels: number): Promise<void> {
    await this.inBrowser(`document.getElementById('sidebar-box').style.width = arguments[0] + 'px'; arguments[1]();`, pixels);
    await until(`the sidebar to be ${pixels} px wide`, async () => {
      const width = await this.run((_, window) => window.innerWidth);
      return width === pixels;
    });
  }

  /** A picture of the whole window, as PNG. */
  async picture(): Promise<Buffer> {
    const { value } = await this.ask<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  /** Ends Firefox and its helpers, and removes the profile. */
  async close(): Promise<void> {
    this.#marionette?.close();
    const group = this.#child?.pid;
    if (group) {
      await endGroup(group, 'SIGTERM', 5_000).catch(() => endGroup(group, 'SIGKILL'));
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #start(): Promise<void> {
    const path = findFirefox();
    if (!path) throw new Error('there is no Firefox on this machine: install one, or set FIREFOX_PATH');
    const port = await freePort();
    mkdirSync(this.downloads);
    const lines = Object.entries(preferences(port, this.downloads)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(this.#profile, 'user.js'), lines.join(''));
    const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', this.#profile];
    // It leads a process group of its own, so that its helpers can be ended with it.
    this.#child = spawn(path, flags, { stdio: 'ignore', detached: true });
    this.#child.on('error', () => {});
    this.#marionette = await until('Firefox to listen', () => Marionette.connect(port), 60_000);
    await this.ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await this.ask('Marionette:SetContext', { value: 'chrome' });
    // Remote control lets every page open windows. Nobody else's Firefox does without a press.
    await this.inBrowser(`Services.prefs.setBoolPref('dom.disable_open_during_load', true); arguments[0]();`);
  }

  async #install(extension: string): Promise<void> {
    await this.ask('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing: true });
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    this.#id = manifest.browser_specific_settings.gecko.id;
    // How Firefox makes the name of a sidebar from the id of an extension.
    const name = `${manifest.browser_specific_settings.gecko.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
    await until('the sidebar to open', async () => {
      await this.inBrowser('SidebarController.show(arguments[0]).then(arguments[1], arguments[1]);', name);
      return this.run((document) => document.readyState === 'complete' && document.location.protocol === 'moz-extension:');
    });
  }

  /** Runs a script in the browser's own window; its last argument is the function to call when done. */
  async inBrowser<T>(script: string, ...args: unknown[]): Promise<T> {
    const { value } = await this.ask<{ value: T }>('WebDriver:ExecuteAsyncScript', { script, args });
    return value;
  }

  /** Sends one of Firefox’s own commands. */
  ask<T>(command: string, parameters: object): Promise<T> {
    if (!this.#marionette) throw new Error('Firefox is not running');
    return this.#marionette.send(command, parameters);
  }
}
