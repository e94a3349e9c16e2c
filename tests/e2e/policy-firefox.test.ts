import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/browsers.mjs';
import { boxed } from '../../scripts/run.mjs';
import { FirefoxSidebar } from './support/firefox';
import { firefoxPolicies, firefoxPolicy, type ManagedPolicy, mayWrite } from './support/managed-policy';
import { riversideOffer } from './support/riverside-offer';
import { until } from './support/until';
import { withFirefoxId } from './support/with-key';

const file = firefoxPolicies();
/** Elsewhere than in CI a machine may do without Firefox, and somebody may not be allowed to manage it. In CI these tests run. */
const leftOut = (!findFirefox() || !mayWrite(file)) && !process.env.CI;
if (leftOut)
  console.error(
    boxed([
      'LEFT OUT: a real managed policy in a real Firefox (tests/e2e/policy-firefox.test.ts).',
      findFirefox() ? `Nobody but an administrator may write ${file ?? 'policy on this system'}.` : 'There is no Firefox here.',
    ]),
  );

describe.skipIf(leftOut)(`a policy that Firefox reads itself${leftOut ? ' (LEFT OUT)' : ''}`, () => {
  // An id of its own: Firefox gives a policy to every browser of the machine, and this one is for nobody else.
  const id = `policy-${process.pid}@evenhand.example`;
  let policy: ManagedPolicy;
  let extension: string;
  let sidebar: FirefoxSidebar;

  beforeAll(async () => {
    extension = withFirefoxId(id);
    policy = firefoxPolicy(file ?? '', id);
    // Firefox takes no schema, so that what is wrong comes through as it is.
    policy.set({ lockMinutes: 'soon', purgeDays: 7, offer: riversideOffer(), accent: '#00594c', colour: 'red' });
    // It reads them when it starts, and not again.
    sidebar = await FirefoxSidebar.launch({ extension });
  });

  afterAll(async () => {
    policy?.clear();
    await sidebar?.close();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  const press = (what: string, selector: string, says = '') =>
    until(what, () =>
      sidebar.run(
        (document, _window, [wanted = '', text = '']) => {
          const buttons = [...document.querySelectorAll<HTMLElement>(wanted)];
          const button = buttons.find(({ textContent }) => textContent?.includes(text));
          button?.click();
          return button !== undefined;
        },
        [selector, says],
      ),
    );

  it('gives the sidebar the trust’s places and its accent', async () => {
    await press('the decision', '[data-decision=place-of-birth]');

    const here = await until('what the trust offers', () =>
      sidebar.run((document) => document.querySelector('[data-offer=here]')?.textContent),
    );
    const start = await sidebar.run((document) => ({
      text: document.querySelector('main')?.textContent,
      // Not what it comes to: that depends on whether the machine that tests is in the dark.
      sheets: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(),
    }));

    expect(here).toContain('Riverside maternity line');
    expect(start.text).toContain('Otter Lane birth centre');
    expect(start.sheets).toContain('--accent: #00594c');
  });

  it('lists what is wrong, goes by the rest, and has lists in lists', async () => {
    await press('the page on keeping', 'nav.steps button', 'How it is kept');

    const told = await until('the problems', () =>
      sidebar.run((document) => {
        const lines = [...document.querySelectorAll('.policy-problems li')].map(({ textContent }) => textContent ?? '');
        return lines.length > 0 && { lines, page: document.querySelector('main')?.textContent ?? '' };
      }),
    );

    expect(told.lines).toHaveLength(2);
    expect(told.lines.join('\n')).toContain('policy › colour');
    expect(told.lines.join('\n')).toContain('policy › lockMinutes');
  });
});
