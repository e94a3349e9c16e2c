import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. axe's "best practices" are opinions, and stay out. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  // Frames are asked one by one: axe does not find those in a closed shadow root.
  iframes: false,
};

/**
 * What axe holds against a document, one line for each place; nothing is good.
 * @param where the page, or the frame of the widget: each is looked at in its own document
 * @param within a selector, to look at one part only
 * @param contrast whether ratios of contrast are asked for: they take longer than all the rest
 */
export async function axeProblems(where: Page | Frame, within?: string, contrast = true): Promise<string[]> {
  // Half a megabyte: once for each document.
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(source);
  const { violations } = await where.evaluate(
    ([context, settings]) => {
      const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
      return axe.run(context ?? document, settings);
    },
    [within, contrast ? options : { ...options, rules: { 'color-contrast': { enabled: false } } }] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
