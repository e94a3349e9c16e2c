import type { AxNode } from './ax-tree';

const told: Readonly<Record<string, string>> = {
  banner: 'banner',
  main: 'main',
  navigation: 'nav',
  contentinfo: 'footer',
  form: 'form',
  region: 'region',
  heading: 'heading',
  button: 'button',
  link: 'link',
  textbox: 'text',
  checkbox: 'tick',
  radio: 'radio',
  radiogroup: 'choices',
  group: 'group',
  DisclosureTriangle: 'more',
  image: 'picture',
  table: 'table',
  columnheader: 'column',
  rowheader: 'row',
  status: 'status',
  alert: 'alert',
};

/** Of rows that are made alike, so many are written out. */
const rowsTold = 2;

/**
 * The outline of a screen as somebody hears it who goes through it with a screen reader: what it is and what it is called,
 * one a line, in order; the text between is left out.
 */
export function treeOutline(tree: readonly AxNode[]): string {
  const base = tree.find(({ lang }) => lang !== '')?.lang ?? '';
  const rows: string[] = [];
  const lines: string[] = [];
  let more = 0;
  for (const [at, node] of tree.entries()) {
    const role = told[node.role];
    // What has no name, and holds what has one, says nothing of itself.
    if (!role || (node.name === '' && /^(group|form|region|alert)$/.test(role))) continue;
    const row = node.within.find(({ attributes }) => 'data-row' in attributes)?.attributes['data-row'];
    if (row !== undefined && !rows.includes(row)) rows.push(row);
    if (row !== undefined && rows.indexOf(row) >= rowsTold) {
      more += 1;
      continue;
    }
    // A control is in the language of the words in it.
    const [text] = tree.slice(at + 1, at + 4).filter((one) => one.role === 'StaticText' && one.depth > node.depth);
    const lang = named.has(role) ? (text ?? node).lang : base;
    lines.push(line(node, role, lang === base ? '' : ` [${lang || 'any'}]`));
  }
  if (more > 0) lines.push(`(${rows.length - rowsTold} more rows, made alike, of ${more} lines)`);
  return lines.join('\n');
}

const named = new Set(['heading', 'button', 'link', 'tick', 'radio', 'more']);
/** Of a name, so much is written out. */
const longest = 72;

function line({ name, level, states }: AxNode, role: string, lang: string): string {
  const is = [
    states.checked === 'true' && 'chosen',
    states.expanded === 'true' && 'open',
    states.expanded === 'false' && 'closed',
    states.invalid === 'true' && 'invalid',
  ].filter(Boolean);
  const short = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  return [`${role}${level ? ` ${level}` : ''}${lang}`, short && `“${short}”`, is.length > 0 && `(${is.join(', ')})`]
    .filter(Boolean)
    .join(' ');
}
