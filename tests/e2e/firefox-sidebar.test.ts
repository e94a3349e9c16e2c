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

    it('goes from the start to what matters', async () => {
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
  },
);
