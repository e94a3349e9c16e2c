import type { BrowserContext, Page } from 'playwright-core';
import { widgetFiles } from '../../../scripts/widget-files.mjs';
import { loaderAddress } from './widget-files';

/** Where pages of our own are put, on the origin of the demo, so that the widget is of the same website. */
const path = '/a-page-of-its-own';

export interface OwnPage {
  /** Markup of the body. */
  body?: string;
  head?: string;
  /** Attributes of the root element. */
  root?: string;
  /** The header; without a charset a browser has to guess. */
  type?: string;
  /** The content security policy; none unless given. */
  policy?: string;
  width?: number;
  /** The tag of the script, where it is another than that of the release. */
  script?: string;
}

/** The tag of the script, with the hash that a page holds it to. */
export const widgetScript = `<script src="${loaderAddress}" integrity="${widgetFiles().loader.integrity}" crossorigin="anonymous"></script>`;
export const elementFor = (pack: string) => `<evenhand-aid pack="${pack}" lang="en-GB"></evenhand-aid>`;
export const widgetElement = elementFor('place-of-birth');

/** As strict as a page can be that shows the widget. */
export const strictest =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Opens a page that a trust could have written, in a tab of its own.
 * @param origin of the demo, which serves the widget
 */
export async function openOwnPage(context: BrowserContext, origin: string, how: OwnPage = {}): Promise<Page> {
  const {
    body = widgetElement,
    head = '',
    root = 'lang="en-GB"',
    type = 'text/html; charset=utf-8',
    policy,
    width = 768,
    script = widgetScript,
  } = how;
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.route(`**${path}`, (route) =>
    route.fulfill({
      headers: { 'content-type': type, ...(policy && { 'content-security-policy': policy }) },
      body: `<!doctype html><html ${root}><head><title>A page</title>${head}</head><body>${body}${script}</body></html>`,
    }),
  );
  await page.goto(origin + path);
  return page;
}
