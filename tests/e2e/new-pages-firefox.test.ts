import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/browsers.mjs';
import { FirefoxSidebar } from './support/firefox';
import { FirefoxTab } from './support/firefox-tab';
import { startServer } from './support/server';
import { startShutIn } from './support/shut-in';
import { until } from './support/until';

/** Elsewhere than in CI a machine may do without Firefox. In CI these tests run, and fail when there is none. */
const leftOut = !findFirefox() && !process.env.CI;

describe.skipIf(leftOut)(
  `the newer pages in Firefox${leftOut ? ' (LEFT OUT: there is no Firefox here; set FIREFOX_PATH)' : ''}`,
  () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    let sidebar: FirefoxSidebar;
    let tab: FirefoxTab;

    beforeAll(async () => {
      server = await startServer();
      sidebar = await FirefoxSidebar.launch();
      tab = new FirefoxTab(sidebar);
      // Firefox begins to complain of a page before anybody can listen to it: all that it said is asked for afterwards.
      await sidebar.inBrowser('Services.console.reset(); arguments[0]();');
      await tab.go(`${server.url}/record`);
    });

    afterAll(async () => {
      await sidebar?.close();
      await server?.close();
    });

    const press = (selector: string, says = '') =>
      until(`${selector} "${says}" to press in the sidebar`, () =>
        sidebar.run(
          (document, _window, [wanted = '', text = '']) => {
            const all = [...document.querySelectorAll<HTMLElement>(wanted)];
            const one = all.find(({ textContent }) => textContent?.includes(text));
            one?.click();
            return one !== undefined;
          },
          [selector, says],
        ),
      );
    const see = (selector: string, says = '') =>
      until(`${selector} with "${says}" in the sidebar`, () =>
        sidebar.run(
          (document, _window, [wanted = '', text = '']) =>
            [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? '').find((all) => all.includes(text)),
          [selector, says],
        ),
      );
    const speak = async (language: string) => {
      await press('[data-testid=all-languages]');
      await press(`main [data-language="${language}"]`);
    };
    /** By how much the sidebar, and then the tab, is wider than it may be. */
    const sideways = () => sidebar.run(({ documentElement: { scrollWidth, clientWidth } }) => scrollWidth - clientWidth);
    const tabSideways = () => tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    /** A file once it is whole: Firefox puts an empty one in its place first, and what it writes beside it. */
    const saved = (name: RegExp, says: string) =>
      until(`a file like ${name} that says "${says}"`, () =>
        readdirSync(sidebar.downloads)
          .filter((one) => name.test(one))
          .map((one) => readFileSync(join(sidebar.downloads, one), 'utf8'))
          .find((text) => text.includes(says)),
      );
    /** What Firefox complained of: pages of ours and breaches of a policy. */
    const complaints = () =>
      sidebar.inBrowser<string[]>(
        `arguments[0](Services.console.getMessageArray().flatMap((one) => one instanceof Ci.nsIScriptError
          && /moz-extension:|127\\.0\\.0\\.1/.test(one.sourceName + one.errorMessage) ? [one.errorMessage] : []));`,
      );

    it('shows a comparison in easy words and in Urdu in a narrow sidebar, and says that nobody can read it aloud', async () => {
      await sidebar.setWidth(260);
      await press('[data-decision=place-of-birth]');
      await press('input[value=nulliparous]');
      await press('nav.steps button', 'Compare');
      await press('[data-testid=compare-all]');
      await see('.grid');
      await speak('en-GB-simple');
      await see('[data-heads] .option-name:has(.easy-picture)');
      expect(await sideways()).toBe(0);
      await speak('ur');
      await see('html[lang=ur][dir=rtl] .grid');
      expect(await sideways()).toBe(0);
      await speak('en-GB');
      await see('html[lang=en-GB] .grid');
      await press('[data-testid=read-aloud]');
      const said = await until('what is said of voices', () =>
        sidebar.run((document) => {
          const text = document.querySelector('.aloud-said')?.textContent;
          return text?.includes('no voice') && text;
        }),
      );

      expect(said).toContain('English: this device has no voice for it.');
    });

    it('shows two languages at once, each line beginning on the side of its own language', async () => {
      await press('nav.steps button', 'Two languages at once');
      await press('.double-pick [data-locale=ur]');
      await see('.double-line');
      const sides = await sidebar.run((document, window) =>
        [...document.querySelectorAll('.double-line:first-of-type .double-text')].map((one) => {
          const { direction, textAlign } = window.getComputedStyle(one);
          return `${one.getAttribute('lang')} ${direction} ${textAlign}`;
        }),
      );

      expect(sides).toEqual(['ur rtl start', 'en-GB ltr start']);
      expect(await sideways()).toBe(0);
      await press('[data-testid=double-to-step]');
      await speak('en-GB');
      await see('html[lang=en-GB] .grid');
    });

    it('takes what she needs into her plan, and saves what is unfair', async () => {
      await press('nav.steps button', 'What helps me');
      await press('[data-need=interpreter] input[value=yes]');
      await press('[data-testid=unfair]');
      await press('.unfair-fields input[value=leans]');
      await press('[data-testid=unfair-save]');
      expect(await saved(/unfair.*\.txt$/, '[leans]')).toContain('Where to give birth');
      await press('nav.steps button', 'My plan');
      expect(await see('.paper .needs', 'interpreter')).toContain('Wanted');
    });

    it('counts when somebody turns it on, and asks three questions in Urdu in a tab', async () => {
      await press('nav.steps button', 'Counts');
      await press('[data-testid=turn-counting]');
      await see('[data-counting=on]');
      await press('[data-testid=open-asked]');
      await tab.follow('/asked.html');
      await tab.press('[data-language=ur]');
      await tab.see('html[dir=rtl] form');
      await tab.setWidth(320);
      expect(await tabSideways()).toBe(0);
      await tab.press('[data-question=heard] input[value=partly]');
      await tab.press('[data-testid=add-answers]');
      await tab.see('[data-asked=thanks]');
    });

    it('adds up files that are chosen, and breaks no word in the head of a table on a phone', async () => {
      const months = ['2026-07', '2026-08', '2026-09', '2026-10'];
      const rows = months.map((month, at) => ({
        id: String(at).padStart(32, '0'),
        month,
        from: month,
        opened: 40,
        done: { compared: { value: 40, of: 40 }, waiting: { value: 20 + at, of: 40 } },
        said: {},
      }));
      const files = { 'device.json': { evenhand: 'counts', format: 1, months: rows }, 'hers.json': { evenhand: 'plan' } };
      const paths = Object.entries(files).map(([name, content]) => {
        const path = join(sidebar.downloads, name);
        writeFileSync(path, JSON.stringify(content));
        return path;
      });
      await tab.go('unit.html');
      await tab.see('h1');
      await tab.choose('[data-testid=choose-counts]', paths);

      expect(await tab.see('[data-measure=waiting] tbody tr')).toMatch(/^Jul 20262040/);
      expect(await tab.see('[data-testid=unit-problems]')).toContain('hers.json');
      const broken = await tab.run(() =>
        [...document.querySelectorAll('[data-measure=waiting] thead th')]
          .filter(({ textContent }) => !textContent?.includes(' '))
          .filter((head) => {
            const range = document.createRange();
            range.selectNodeContents(head);
            return range.getClientRects().length > 1;
          })
          .map(({ textContent }) => textContent),
      );
      expect(broken).toEqual([]);
      expect(await tabSideways()).toBe(0);
    });

    it('acts a case from the menu of the sidebar to its debrief, and shows what was tilted', async () => {
      await press('nav.steps button', 'Practise in a tab');
      await tab.follow('/classroom.html');
      await tab.press('[data-case="declines-what-is-advised"]');
      await tab.press('[data-testid=begin-practice]');
      await tab.see('main[data-step=start] h1');
      await tab.press('[data-testid=end-practice]');
      expect(await tab.see('.practice-banner b')).toBe('Practice');
      await tab.see('.replay');
      await tab.press('a', 'Sheets');
      await tab.press('[data-fill=observer]');
      await tab.press('[data-item=madePlanB] input[value=partly]');
      await tab.press('[data-testid=close-sheet]');
      await tab.press('a', 'Debrief');
      await tab.press('[data-testid=save-debrief]');
      expect(await saved(/^practice-debrief-.*\.json$/, '"evenhand": "debrief"')).toContain('madePlanB');

      await tab.go('classroom.html#tilt');
      await tab.press('[data-testid=tilt-surprise]');
      await tab.see('[data-testid=tilted-first]');
      await tab.press('[data-testid=tilt-show]');
      await tab.see('.tilt-answer code');
    });

    it('deletes everything from the sidebar, the practice of another tab too, and proves it', async () => {
      await press('nav.steps button', 'How it is kept');
      await press('[data-testid=delete-everything]');
      await press('[data-testid=delete-everything-sure]');

      expect(await see('[data-proof]', 'gone')).toContain('Databasesgone');
      const left = await tab.run(() => document.querySelectorAll('.kept-practice li').length);
      expect(left).toBe(0);
    });

    it('saves a file from the widget on a page that allows no frame, and the page hears of no breach', async () => {
      await tab.go(`${server.url}/trust-strictest`);
      await tab.run(() => {
        document.documentElement.dataset.heard = '';
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          document.documentElement.dataset.heard += effectiveDirective;
        });
      });
      await tab.toFrame();
      await tab.press('[data-testid=all-languages]');
      await tab.press('main [data-language=ur]');
      await tab.see('html[dir=rtl] main h1');
      await tab.press('[data-testid=unfair]');
      await tab.press('.unfair-fields input[value=hurts]');
      await tab.pressByHand('[data-testid=unfair-save]');

      expect(await saved(/unfair.*\.txt$/, '[hurts]')).toContain('[place-of-birth]');
      await tab.toPage();
      expect(await tab.run(() => document.documentElement.dataset.heard)).toBe('');
    });

    it('has made Firefox complain of nothing', async () => {
      // Said by the browser of each page of an extension that is closed.
      expect((await complaints()).filter((text) => !text.includes('on closed conduit'))).toEqual([]);
    });

    it('says that nothing was saved where a page allows no frame, and no press of a moment ago a window', async () => {
      await tab.go(`${server.url}/trust-strictest`);
      await tab.toFrame();
      await tab.press('[data-testid=unfair]');
      await tab.press('.unfair-fields input[value=missing]');
      await tab.press('[data-testid=unfair-save]');

      expect(await tab.see('[role=status]', 'could not save')).toContain('Try again');
      await tab.pressByHand('[data-testid=unfair-save]');
      expect(await saved(/unfair.*\.txt$/, '[missing]')).toContain('[place-of-birth]');
    });

    it('saves a file from the widget on a page that may open no window, long after the press too', async () => {
      const shutIn = await startShutIn(server.url);
      try {
        for (const [kind, press] of [
          ['pressByHand', 'figure'],
          ['press', 'source'],
        ] as const) {
          await tab.go(shutIn.url);
          await tab.toFrame();
          await tab.press('[data-testid=unfair]');
          await tab.press(`.unfair-fields input[value=${press}]`);
          await tab[kind]('[data-testid=unfair-save]');

          expect(await saved(/unfair.*\.txt$/, `[${press}]`)).toContain('[place-of-birth]');
        }
      } finally {
        shutIn.close();
      }
    });

    it('says in a private window, where nothing is kept, that nothing is', async () => {
      await tab.goPrivate();
      await tab.go('classroom.html#case/declines-what-is-advised');
      await tab.press('[data-testid=begin-practice]');

      expect(await tab.see('[role=status] .notice')).toContain('on this screen only');
      expect(await tab.see('[role=status] .notice')).not.toContain('Try again in another tab');
    });
  },
);
