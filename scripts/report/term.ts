import { type Html, html, type Part } from './html';

/** A name and what it is, for a list of facts. Nothing where there is nothing to say. */
export function term(name: string, value: Part): Html | undefined {
  const empty = value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? undefined : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
