import { type Html, html, type Part } from './html';

export interface Section {
  id: string;
  title: string;
  body: Part;
}

/** One part of a report under its rule, with the address that the list at the top leads to. */
export function section({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;
}
