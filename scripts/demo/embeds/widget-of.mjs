import { widgetFiles } from '../../widget-files.mjs';

/** What a page has to name to have the widget. @param {import('../server.mjs').Origins} origins @returns {import('./embed-page.mjs').Widget} */
export function widgetOf({ other }) {
  const { loader } = widgetFiles();
  return { folder: '/widget/', file: loader.file, integrity: loader.integrity, other };
}
