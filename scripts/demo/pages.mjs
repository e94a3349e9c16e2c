import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { widgetFiles } from '../widget-files.mjs';
import { decisions } from './decisions.mjs';
import { indexPage } from './index-page.mjs';
import { recordPage } from './record-page.mjs';
import { samplePageAt, sampleRecords } from './sample-records.mjs';
import { samplesPage } from './samples-page.mjs';
import { localPage, trustPage } from './trust-page.mjs';

/** What a careful trust sends with its pages. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The same without any style sheet or frame. */
const strictest = [...strict.filter((rule) => !rule.startsWith('style-src')), "style-src 'none'", "frame-src 'none'"];

/** The same for a page that shows a pack of its own: that one is fetched as data. */
const strictLocal = [...strict, "connect-src 'self'"];

/** The loader of the build that lies there now. */
const script = () => {
  const { file, integrity } = widgetFiles().loader;
  return { src: `/widget/${file}`, integrity };
};
const styles = ['/trust.css'];
/** Where `npm run build` puts the reports, and what of them there is. */
export const reportsFolder = join(root, 'dist', 'widget', 'reports');
const reports = () =>
  existsSync(join(reportsFolder, 'index.html'))
    ? readdirSync(reportsFolder).flatMap((name) => /^([\w-]+)\.html$/.exec(name)?.[1] ?? [])
    : undefined;
const folderOf = (/** @type {string} */ build) => join(root, 'dist', 'extension', build);

/** @returns {string | undefined} nothing where there is no such decision */
const trust = (/** @type {string} */ id, own = styles) => {
  const decision = decisions().find((one) => one.id === id);
  return decision && trustPage({ styles: own, script: script(), decision });
};

/** @type {Record<string, { policy: string[], make: () => string | undefined }>} */
const pages = {
  '/': { policy: strict, make: () => indexPage({ decisions: decisions(), reports: reports(), folderOf }) },
  '/trust': { policy: strict, make: () => trust('place-of-birth') },
  '/trust-strictest': { policy: strictest, make: () => trust('place-of-birth', []) },
  '/local': { policy: strictLocal, make: () => localPage({ styles, script: script(), address: '/local-pack/' }) },
  '/record': { policy: strict, make: recordPage },
  '/records': { policy: strict, make: () => samplesPage({ samples: sampleRecords('') }) },
};

/**
 * A page of the demo, made from the packs as they lie there now.
 * @param {string} path
 * @param {import('./server.mjs').Origins} origins
 * @returns {{ body: string, policy: string[] } | undefined} nothing where there is no such page
 */
export function pageAt(path, origins) {
  const [, id] = /^\/trust\/([\w-]+)$/.exec(path) ?? [];
  const page = id ? { policy: strict, make: () => trust(id) } : Object.hasOwn(pages, path) ? pages[path] : undefined;
  const body = page?.make();
  return page && body ? { body, policy: page.policy } : samplePageAt(path, origins);
}
