import type { AxNode } from './ax-tree';

const controls = new Set([
  'button',
  'link',
  'textbox',
  'checkbox',
  'radio',
  'combobox',
  'slider',
  'spinbutton',
  'DisclosureTriangle',
  'Date',
  'tab',
  'menuitem',
]);

/** What a person said herself, and files of this device: in whatever language she said it. */
const hers = /\bhers\b|kept-lines|hers-field|note-preview/;
const isHers = ({ within, role }: AxNode) =>
  role === 'textbox' ||
  within.some(({ tag, attributes }) => /^(textarea|pre|code)$/.test(tag) || hers.test(attributes.class ?? '')) ||
  // Which question a button takes out.
  (within[0]?.attributes.class === 'unseen' && within.some(({ attributes }) => 'data-question' in attributes));

/** What is on an English screen, to compare one in another language with. */
export interface InEnglish {
  texts: ReadonlySet<string>;
}

/** Several words in a row: a name or a number alone may be the same in two languages. */
const isSentence = (text: string) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

export const inEnglish = (tree: readonly AxNode[]): InEnglish => ({
  texts: new Set(tree.filter((node) => !isHers(node) && isSentence(node.name)).map(({ name }) => name)),
});

/**
 * What would be wrong for somebody who listens to a screen, whichever language it is in: one line for each, nothing is good.
 * @param locale of the screen
 * @param english the same screen in English; none for that itself
 */
export function treeFaults(tree: readonly AxNode[], locale: string, english?: InEnglish): string[] {
  return [
    ...landmarks(tree),
    ...headings(tree),
    ...names(tree),
    ...pictures(tree),
    ...tables(tree),
    ...live(tree),
    ...(english ? languages(tree, locale, english) : []),
  ];
}

function landmarks(tree: readonly AxNode[]): string[] {
  const found: string[] = [];
  const mains = tree.filter(({ role }) => role === 'main').length;
  if (mains !== 1) found.push(`${mains} of main`);
  const navs = tree.filter(({ role }) => role === 'navigation').map(({ name }) => name);
  if (navs.length === 0) found.push('no navigation');
  if (navs.some((name) => name === '')) found.push('a navigation without a name');
  if (new Set(navs).size !== navs.length) found.push(`two of navigation with one name: ${navs.join(', ')}`);
  return found;
}

function headings(tree: readonly AxNode[]): string[] {
  const all = tree.filter(({ role }) => role === 'heading');
  const found = all.filter(({ name }) => name === '').map(() => 'a heading without words');
  const firsts = all.filter(({ level }) => level === 1).length;
  if (firsts !== 1) found.push(`${firsts} headings of level 1`);
  for (const [at, { level = 0, name }] of all.entries()) {
    const before = all[at - 1]?.level ?? 0;
    if (level > before + 1) found.push(`from a heading of level ${before} to one of level ${level}: “${name}”`);
  }
  return found;
}

function names(tree: readonly AxNode[]): string[] {
  return tree.flatMap((node) => {
    const { role, name, attributes } = node;
    const of = attributes['data-testid'] ?? attributes.class;
    if (controls.has(role)) {
      if (name === '') return [`a ${role} without a name (${of})`];
      if (attributes['aria-label'] === undefined || isTheBrowsers(node)) return [];
      // WCAG 2.5.3: who speaks to a computer says what she reads.
      const said = inside(tree, node).flatMap((one) => (one.role === 'StaticText' ? one.name.toLowerCase() : []));
      const unheard = said.filter((words) => !name.toLowerCase().includes(words));
      return unheard.map((words) => `a ${role} says “${words}” and is called “${name}”`);
    }
    const isGroup = role === 'radiogroup' || (role === 'group' && /choices|picked/.test(attributes.class ?? ''));
    return isGroup && name === '' ? [`a group of choices without a name (${of})`] : [];
  });
}

/** Everything below it that a screen reader would stop at. */
const inside = (tree: readonly AxNode[], node: AxNode): AxNode[] => {
  const from = tree.indexOf(node) + 1;
  const length = tree.slice(from).findIndex(({ depth }) => depth <= node.depth);
  return tree.slice(from, length < 0 ? undefined : from + length);
};

function pictures(tree: readonly AxNode[]): string[] {
  return tree
    .filter(({ role }) => role === 'image' || role === 'img' || role === 'graphics-document')
    .flatMap((node) => {
      const words = node.name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const of = node.attributes.class ?? 'no class';
      const parts = inside(tree, node).length;
      return [
        ...(words.length < 4 || !/\d/.test(node.name)
          ? [`a picture (${of}) without a sentence and a number: “${node.name}”`]
          : []),
        ...(parts > 6 ? [`a picture (${of}) of ${parts} parts that a screen reader stops at`] : []),
      ];
    });
}

/**
 * A table of several columns has a name, and each of its cells belongs to a column by a header, or by a name in it where
 * the columns stand one below the other. One of pairs has the header of the row for a name of each.
 */
function tables(tree: readonly AxNode[]): string[] {
  return tree
    .filter(({ role }) => role === 'table')
    .flatMap((table) => {
      const all = inside(tree, table);
      const headers = all.filter(({ role }) => role === 'columnheader').length;
      const rows = all.filter(({ role }) => role === 'row').map((row) => inside(tree, row));
      const cellsOf = (row: readonly AxNode[]) => row.filter(({ role }) => role === 'cell' || role === 'gridcell');
      const across = Math.max(...rows.map((row) => cellsOf(row).length));
      // One cell across is about all of them.
      const severalOf = rows.map(cellsOf).flatMap((cells) => (cells.length > 1 ? cells : []));
      const isNamed = (cell: AxNode) =>
        inside(tree, cell).some(({ within }) => within.some(({ attributes }) => attributes.class === 'cell-name'));
      return [
        ...(across > 1 && table.name === '' ? ['a table without a name'] : []),
        ...(across > 1 && headers < across && !severalOf.every(isNamed) ? [`${headers} headers for ${across} columns`] : []),
        ...rows
          .filter((row) => cellsOf(row).length > 0 && !row.some(({ role }) => role === 'rowheader'))
          .map(() => `a row of a table without a header (${table.name})`),
        ...all.filter(({ role, name }) => role === 'rowheader' && name === '').map(() => 'a header without words'),
      ];
    });
}

function live(tree: readonly AxNode[]): string[] {
  const isLive = ({ role, states }: AxNode) =>
    role === 'status' || role === 'alert' || /polite|assertive/.test(states.live ?? '');
  const said = new Map<string, number>();
  const found: string[] = [];
  for (const node of tree.filter(({ role }) => role === 'status' || role === 'alert')) {
    for (let around = node.parent; around; around = around.parent) {
      if (isLive(around) && around.role !== 'RootWebArea') {
        found.push(`what is said at once stands in what is said at once (${node.attributes.class})`);
        break;
      }
    }
    const words = inside(tree, node)
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ');
    if (words) said.set(words, (said.get(words) ?? 0) + 1);
  }
  for (const [words, times] of said) if (times > 1) found.push(`said ${times} times: “${words}”`);
  return found;
}

/** Whether a text is of another script than its language: Latin letters, and hardly any others. */
function isForeign(text: string, locale: string): boolean {
  if (!/^(ar|ur|bn)/.test(locale)) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A word that staff use may stand in brackets after its translation.
  return latin >= 3 && latin > letters * 0.75;
}

/** What a browser draws into a field for a date is in its own language. */
const isTheBrowsers = ({ within }: AxNode) =>
  within.some(({ attributes }) => /^(date|time|datetime-local)$/.test(attributes.type ?? ''));
/** Of a page or a file: in no language. */
const isAddress = /^\S+\.\S+(\/\S*)?$|https?:/;

const primary = (tag: string) => tag.split('-')[0];

function languages(tree: readonly AxNode[], locale: string, { texts }: InEnglish): string[] {
  const found = new Set<string>();
  for (const node of tree) {
    const { role, name, lang, attributes } = node;
    // A control is called by what stands in it, which is looked at by itself, or by an attribute.
    const isSaid = role === 'StaticText' || attributes['aria-label'] !== undefined || attributes.title !== undefined;
    if (!isSaid || isHers(node) || isTheBrowsers(node)) continue;
    if (primary(lang) !== primary(locale) || primary(locale) === 'en') continue;
    if (isAddress.test(name)) continue;
    if (isSentence(name) && texts.has(name)) found.add(`${role} in English as ${lang}: “${name.slice(0, 90)}”`);
    else if (isForeign(name, locale)) found.add(`${role} in other letters as ${lang}: “${name.slice(0, 90)}”`);
  }
  return [...found];
}
