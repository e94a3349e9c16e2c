import { type Html, html } from './html';
import type { SourceFile } from './reading';

/** The name of a source, with a link where there is an address to open; a file may hold any text as one. */
export function sourceLink(source: SourceFile | undefined, id: string): Html {
  if (!source) return html`<strong>There is no source <code>${id}</code>.</strong>`;
  const address = source.url ?? (source.doi === null ? null : `https://doi.org/${source.doi}`);
  return address?.startsWith('https://') || address?.startsWith('http://')
    ? html`<a href="${address}" rel="noreferrer">${source.short}</a>`
    : html`${source.short}`;
}
