import { widgetFiles } from '../../../scripts/widget-files.mjs';

/** Where the demo serves the loader of the build that lies there now. */
export const loaderAddress = `/widget/${widgetFiles().loader.file}`;

/** The loader, for `page.route`. */
export const loaderRoute = `**${loaderAddress}`;

/** A part of the widget, for `page.route`. */
export const partRoute = (part: string): string => `**${partAddress(part)}`;

/** Where the demo serves a part. */
export function partAddress(part: string): string {
  const file = widgetFiles().parts[part]?.file;
  if (!file) throw new Error(`the widget has no part "${part}": run "npm run build"`);
  return `/widget/${file}`;
}

/** Where the demo serves the two files of a decision: what the first comparison needs of it, and the rest. */
export function packAddresses(pack: string, locale = 'en-GB'): { first: string; rest: string } {
  const files = widgetFiles().packs[pack]?.[locale];
  if (!files) throw new Error(`the widget has no decision "${pack}": run "npm run build"`);
  return { first: `/widget/${files.file}`, rest: `/widget/${files.rest.file}` };
}

/** All that a page loads of the widget that shows one decision in English, whatever she does in it. */
export const filesFor = (pack: string): string[] => [
  loaderAddress,
  ...Object.values(packAddresses(pack)),
  ...['aid', 'languages', 'more', 'plan', 'keep'].map(partAddress),
];
