import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/browsers.mjs';
import { FirefoxSidebar } from './support/firefox';
import { until } from './support/until';

/** Elsewhere than in CI a machine may do without Firefox. In CI these tests run, and fail when there is none. */
const leftOut = !findFirefox() && !process.env.CI;

describe.skipIf(leftOut)(
  `the sidebar in Firefox${leftOut ? ' (LEFT OUT: there is no Firefox here; set FIREFOX_PATH)' : ''}`,
  () => {
    let sidebar: FirefoxSidebar;

    beforeAll(async () => {
      sidebar = await FirefoxSidebar.launch();
    });

    afterAll(() => sidebar?.close());

    it('shows a heading', async () => {
      const heading = await until('a heading', () =>
        sidebar.run((document) => document.querySelector('h1, h2')?.textContent?.trim()),
      );

      expect(heading).not.toBe('');
    });

    it('is not wider than a sidebar of at most 300 pixels', async () => {
      await sidebar.setWidth(260);

      const { content, window } = await sidebar.run((document, { innerWidth }) => ({
        content: document.documentElement.scrollWidth,
        window: innerWidth,
      }));

      expect(window).toBeLessThanOrEqual(300);
      expect(content).toBeLessThanOrEqual(window + 1);
    });

    it('goes from the list of decisions to what matters', async () => {
      await until('the decision "Where to give birth"', () =>
        sidebar.run((document) => {
          const card = document.querySelector<HTMLButtonElement>('[data-decision=place-of-birth]');
          card?.click();
          return document.querySelector('[data-step="start"]') !== null;
        }),
      );

      await until('the choice "First baby"', () =>
        sidebar.run((document) => {
          const choice = document.querySelector<HTMLInputElement>('input[type=radio][value=nulliparous]');
          choice?.click();
          return choice?.checked;
        }),
      );

      await until('the button to go on', () =>
        sidebar.run((document) => {
          const next = document.querySelector<HTMLButtonElement>('[data-testid=next]');
          next?.click();
          return next !== null;
        }),
      );

      await until('the step "matters"', () =>
        sidebar.run((document) => document.querySelector('[data-step="matters"]') !== null),
      );
    });

    it('fetches another decision, and shows all of its first part without growing wider', async () => {
      const press = (selector: string, text = '') =>
        until(`a press on ${selector} ${text}`, () =>
          sidebar.run(
            (document, _window, [wanted = '', says = '']) => {
              const buttons = [...document.querySelectorAll<HTMLButtonElement>(wanted)];
              const button = buttons.find(({ textContent }) => textContent?.includes(says));
              button?.click();
              return button !== undefined;
            },
            [selector, text],
          ),
        );
      await press('nav.steps button', 'All decisions');
      await press('[data-decision=third-stage]');
      await press('main[data-step=start] [data-testid=also]');
      await press('[data-testid=compare-all]');
      const { numbers, content, window } = await until('numbers in the grid', () =>
        sidebar.run((document, { innerWidth }) => {
          const numbers = document.querySelectorAll('.grid .number').length;
          return numbers > 0 && { numbers, content: document.documentElement.scrollWidth, window: innerWidth };
        }),
      );

      expect(numbers).toBeGreaterThan(10);
      expect(content).toBeLessThanOrEqual(window + 1);
    });
  },
);
