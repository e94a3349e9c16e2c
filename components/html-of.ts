import { type ComponentChildren, Fragment, type FunctionComponent, isValidElement } from 'preact';

/** Elements that have no end tag and nothing in them. */
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link']);
/** Attributes that say in words whether they hold: one that is false says so, and is not left out. */
const inWords: Readonly<Record<string, readonly [string, string]>> = { translate: ['yes', 'no'] };

/**
 * What parts of the screen are as HTML, without a document to put them in: a long plan has ten thousand elements, and
 * to make each of them only to write it down takes longer than somebody waits. Text comes out letter for letter,
 * escaped where HTML needs it.
 * @param node parts that are functions of what they are given, with no state, no context and no effects
 * @throws where a part is a class, which has a life of its own
 */
export function htmlOf(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(htmlOf).join('');
  if (!isValidElement(node)) return escaped(String(node));
  const { type } = node;
  const { children, ...props } = node.props as Record<string, unknown> & { children?: ComponentChildren };
  if (type === Fragment) return htmlOf(children);
  if (typeof type === 'function') {
    if ('render' in (type.prototype ?? {})) throw new Error(`${type.name} is a class, and cannot be written down`);
    return htmlOf((type as FunctionComponent)(node.props, undefined) as ComponentChildren);
  }
  const start = `<${type}${Object.entries(props).map(attribute).join('')}>`;
  return empty.has(type) ? start : `${start}${htmlOf(children)}</${type}>`;
}

function attribute([name, value]: [string, unknown]): string {
  const words = inWords[name];
  if (words && typeof value === 'boolean') return ` ${name}="${words[value ? 0 : 1]}"`;
  if (value === undefined || value === null || value === false || name === 'key' || name === 'ref') return '';
  // In HTML the names of attributes have no capitals, but for those of a drawing.
  const written = name === 'viewBox' ? name : name.toLowerCase();
  return ` ${written}="${value === true ? '' : escaped(String(value)).replaceAll('"', '&quot;')}"`;
}

/** Nothing in most texts has to be escaped, and to look is quicker than to replace. */
const escaped = (text: string) =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
