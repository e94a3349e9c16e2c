import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/browsers.mjs';
import { FirefoxSidebar } from './support/firefox';
import { startServer } from './support/server';
import { until } from './support/until';

/** Elsewhere than in CI a machine may do without Firefox. In CI these tests run, and fail when there is none. */
const leftOut = !findFirefox() && !process.env.CI;

describe.skipIf(leftOut)(
  `putting the note into a record in Firefox${leftOut ? ' (LEFT OUT: there is no Firefox here; set FIREFOX_PATH)' : ''}`,
  () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    let sidebar: FirefoxSidebar;

    /** Presses something in the sidebar as soon as it is there. */
    const press = (selector: string) =>
      until(`${selector} to press`, () =>
        sidebar.run((document, _, given) => {
          const element = document.querySelector<HTMLElement>(given);
          element?.click();
          return element !== null;
        }, selector),
      );
    const at = (state: RegExp) =>
      until(`the panel to be at ${state}`, async () => {
        const found = await sidebar.run((document) => ({
          at: document.querySelector<HTMLElement>('[data-put]')?.dataset.put ?? '',
          how: document.querySelector<HTMLElement>('.put-outcome')?.dataset.how,
          why: document.querySelector<HTMLElement>('.put-outcome')?.dataset.why,
        }));
        return state.test(found.at) ? found : undefined;
      });
    const look = async () => {
      await press('[data-testid=put-look]');
      if ((await at(/field|locked|stands/)).at !== 'locked') return;
      await press('[data-testid=put-same]');
      await at(/field|stands/);
    };
    const note = () => sidebar.run((document) => document.querySelector('.note-preview')?.textContent ?? '');

    beforeAll(async () => {
      server = await startServer();
      sidebar = await FirefoxSidebar.launch();
      await sidebar.openBeside(`${server.url}/record`);
      await press('[data-decision=place-of-birth]');
      await press('input[type=radio][value=nulliparous]');
      await until('the way to the record', () =>
        sidebar.run((document) => {
          const all = [...document.querySelectorAll<HTMLElement>('nav.steps button')];
          const to = all.find((one) => one.textContent?.includes('In the record'));
          to?.click();
          return to !== undefined;
        }),
      );
      await at(/start/);
    });

    afterAll(async () => {
      await sidebar?.close();
      await server?.close();
    });

    it('puts it in once, where the cursor is, and reads it back', async () => {
      await sidebar.runBeside(() => {
        const field = document.querySelector('textarea');
        field?.focus();
        field?.setRangeText('Seen. ', 0, 0, 'end');
      });
      await look();
      // Once it is in, the next note says that it follows this one.
      const said = await note();
      await press('[data-testid=put-now]');

      expect(await at(/stands/)).toMatchObject({ how: 'inserted' });
      expect(await sidebar.runBeside(() => document.querySelector('textarea')?.value)).toBe(`Seen. \n${said}`);
    });

    it.each(['plain-rich', 'prosemirror', 'ckeditor', 'lexical', 'quill'])(
      'puts it into the editor of %s, a line for each',
      async (shape) => {
        await sidebar.openBeside(`${server.url}/record/${shape}`);
        await until('the editor', () =>
          sidebar.runBeside(() => {
            const field = document.querySelector<HTMLElement>('[contenteditable=true]');
            field?.focus();
            return field !== null && document.activeElement === field;
          }),
        );
        await look();
        const said = await note();
        await press('[data-testid=put-now]');
        const outcome = await at(/stands/);
        const lines = await sidebar.runBeside(() => {
          // biome-ignore lint/performance/useDomNodeTextContent: the lines are those that somebody sees
          const { innerText } = document.querySelector<HTMLElement>('[contenteditable=true]') ?? { innerText: '' };
          return innerText.split('\n').filter((line) => line.trim());
        });

        expect(outcome).toMatchObject({ how: 'inserted' });
        expect(lines?.map((line) => line.replaceAll('\u00a0', ' ').trim())).toEqual(
          said
            .split('\n')
            .filter((line) => line.trim())
            .map((line) => line.trim()),
        );
      },
    );

    it('never puts it into a password', async () => {
      await sidebar.openBeside(`${server.url}/record/hostile`);
      await sidebar.runBeside(() => document.getElementById('password')?.focus());
      await look();

      expect(await at(/stands/)).toMatchObject({ how: 'not', why: 'password' });
    });

    it('refuses a closed root, and reaches an open one', async () => {
      await sidebar.openBeside(`${server.url}/record/shadow`);
      // Only the page itself gets in: its label gives the focus to the field.
      await sidebar.runBeside(() => {
        const host = document.createElement('div');
        document.body.append(host);
        const field = document.createElement('textarea');
        host.attachShadow({ mode: 'closed' }).append(field);
        field.focus();
      });
      await look();
      expect(await at(/stands/)).toMatchObject({ how: 'not', why: 'closed' });

      await sidebar.openBeside(`${server.url}/record/shadow`);
      await sidebar.runBeside(() => document.getElementById('open-root')?.shadowRoot?.getElementById('open-field')?.focus());
      await look();
      await press('[data-testid=put-now]');

      expect(await at(/stands/)).toMatchObject({ how: 'inserted' });
    });
  },
);
