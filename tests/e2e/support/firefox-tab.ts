import type { FirefoxSidebar } from './firefox';
import { until } from './until';

const element = 'element-6066-11e4-a52e-4f735466cecf';

/** The tab in front of a Firefox, driven as somebody does who presses what she sees. */
export class FirefoxTab {
  readonly #firefox: FirefoxSidebar;

  constructor(firefox: FirefoxSidebar) {
    this.#firefox = firefox;
  }

  /** @param page of the extension, such as "unit.html", or a whole address */
  async go(page: string): Promise<void> {
    const base = await this.#firefox.inBrowser<string>(
      `arguments[0](WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Evenhand').getURL('/'));`,
    );
    await this.#inContent(() => this.#firefox.ask('WebDriver:Navigate', { url: new URL(page, base).href }));
  }

  /** Turns to the tab that somebody has opened, in this window or another one. */
  follow(page: string): Promise<unknown> {
    return until(`a tab with ${page}`, () =>
      this.#inContent(async () => {
        for (const handle of await this.#firefox.ask<string[]>('WebDriver:GetWindowHandles', {})) {
          await this.#firefox.ask('WebDriver:SwitchToWindow', { handle, focus: true });
          const { value } = await this.#firefox.ask<{ value: string }>('WebDriver:GetCurrentURL', {});
          if (value.includes(page)) return true;
        }
        return undefined;
      }),
    );
  }

  /** Opens a private window, and turns to it. */
  async goPrivate(): Promise<void> {
    await this.#inContent(async () => {
      const how = { type: 'window', focus: true, private: true };
      const { handle } = await this.#firefox.ask<{ handle: string }>('WebDriver:NewWindow', how);
      await this.#firefox.ask('WebDriver:SwitchToWindow', { handle, focus: true });
    });
  }

  /** Turns to the frame of the widget, which stands in a closed root, once there is a heading in it. */
  toFrame(): Promise<unknown> {
    return until('the frame of the widget', async () => {
      await this.toPage();
      await this.#inContent(() => this.#firefox.ask('WebDriver:SwitchToFrame', { id: 0 }));
      return this.run(() => document.querySelector('h1') !== null);
    });
  }

  /** Turns back from a frame to the page around it. */
  toPage(): Promise<unknown> {
    return this.#inContent(() => this.#firefox.ask('WebDriver:SwitchToFrame', {}));
  }

  /** Runs a function there, sent as text. */
  run<T, A>(body: (given: A) => T, given?: A): Promise<T> {
    return this.#firefox.runBeside(body, given);
  }

  /** Presses the first one that says this, as soon as it is there. */
  press(selector: string, says = ''): Promise<unknown> {
    return until(`${selector} "${says}" to press`, () =>
      this.run(
        ([wanted = '', text = '']) => {
          const all = [...document.querySelectorAll<HTMLElement>(wanted)];
          const one = all.find(({ textContent }) => textContent?.includes(text));
          one?.click();
          return one !== undefined;
        },
        [selector, says],
      ),
    );
  }

  /** Presses it with the mouse, as `press` does not: only so does Firefox know that somebody has. */
  async pressByHand(selector: string): Promise<void> {
    await this.#inContent(async () => this.#firefox.ask('WebDriver:ElementClick', { id: await this.#find(selector) }));
  }

  /** What is said there, as soon as there is something of it that says this. */
  see(selector: string, says = ''): Promise<string> {
    return until(`${selector} with "${says}"`, () =>
      this.run(
        ([wanted = '', text = '']) =>
          [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? '').find((all) => all.includes(text)),
        [selector, says],
      ),
    );
  }

  /** Chooses files with a field for them. */
  async choose(selector: string, paths: readonly string[]): Promise<void> {
    await this.#inContent(async () =>
      this.#firefox.ask('WebDriver:ElementSendKeys', { id: await this.#find(selector), text: paths.join('\n') }),
    );
  }

  /** Makes the page this many CSS pixels wide, with its scroll bar. */
  async setWidth(pixels: number): Promise<void> {
    await this.#firefox.inBrowser(
      `const { style } = gBrowser.selectedBrowser; style.minWidth = style.maxWidth = arguments[0] + 'px'; arguments[1]();`,
      pixels,
    );
    await until(`the page to be ${pixels} px wide`, () => this.run((width) => innerWidth === width, pixels));
  }

  async #find(selector: string): Promise<string | undefined> {
    const what = { using: 'css selector', value: selector };
    const { value } = await this.#firefox.ask<{ value: Record<string, string> }>('WebDriver:FindElement', what);
    return value[element];
  }

  async #inContent<T>(verb: () => Promise<T>): Promise<T> {
    await this.#firefox.ask('Marionette:SetContext', { value: 'content' });
    try {
      return await verb();
    } finally {
      await this.#firefox.ask('Marionette:SetContext', { value: 'chrome' });
    }
  }
}
