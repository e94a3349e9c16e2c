import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetFiles, widgetFolder } from '../scripts/widget-files.mjs';

/** Every file that the widget may ask for: the loader, its parts, and both halves of each decision. */
function filesOf(/** @type {string} */ folder) {
  const { loader, parts, packs } = widgetFiles(folder);
  const halves = Object.values(packs).flatMap((locales) => Object.values(locales).flatMap((first) => [first, first.rest]));
  return [loader, ...Object.values(parts), ...halves].map(({ file }) => file);
}

/**
 * The files of a built widget, to be served below a path.
 * @param {string} at begins with a slash and ends without one
 * @returns {Record<string, import('./serve.mjs').Answer>}
 */
export const widgetAnswers = (at, folder = widgetFolder) =>
  Object.fromEntries(
    filesOf(folder).map((file) => [`${at}/${file}`, { type: 'text/javascript', body: readFileSync(join(folder, file)) }]),
  );

/** The script of the tag, as an editor has it. @param {string} at where the files are served */
export function loaderTag(at, folder = widgetFolder) {
  const { loader } = widgetFiles(folder);
  return `<script src="${at}/${loader.file}" integrity="${loader.integrity}" crossorigin="anonymous"></script>`;
}
