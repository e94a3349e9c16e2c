import type { CDPSession, Page } from 'playwright-core';
import type { Aid } from './walk';

/** One thing that Chromium tells a screen reader of. */
export interface AxNode {
  role: string;
  name: string;
  /** Of a heading. */
  level?: number;
  /** What it is said to be besides: checked, expanded, current, invalid, busy, live, described by. */
  states: Readonly<Record<string, string>>;
  /** Of the nearest element that says one; "" where it is of the page around the widget. */
  lang: string;
  /** Attributes of its element, or of the element that its text stands in. */
  attributes: Readonly<Record<string, string>>;
  /** The chain of elements that it stands in, its own first, by what a test may ask for. */
  within: readonly DomElement[];
  /** What it is in, of those that a screen reader tells of. */
  parent: AxNode | undefined;
  depth: number;
}

export interface DomElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

interface RawDom {
  nodeType: number;
  nodeName: string;
  backendNodeId: number;
  frameId?: string;
  attributes?: string[];
  children?: RawDom[];
  contentDocument?: RawDom;
  shadowRoots?: RawDom[];
}

interface RawAx {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown; relatedNodes?: { text?: string }[] } }[];
  childIds?: string[];
  parentId?: string;
  backendDOMNodeId?: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What is asked again and again is asked in one session. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, open);
  return open;
}

/**
 * The accessibility tree of an aid as Chromium hands it to a screen reader, flat, in the order in which it is read.
 * @param page holds the aid; for the side panel it is the same
 */
export async function axTree(page: Page, aid: Aid): Promise<AxNode[]> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: RawDom };
  const elements = new Map<number, readonly DomElement[]>();
  /** The document of the widget is that of the frame in a closed root: there is one frame, and it has no address. */
  let frame: string | undefined;
  const read = (node: RawDom, chain: readonly DomElement[]) => {
    const own =
      node.nodeType === 1 ? [{ tag: node.nodeName.toLowerCase(), attributes: pairs(node.attributes) }, ...chain] : chain;
    elements.set(node.backendNodeId, own);
    if (node.nodeName === 'IFRAME' && aid !== page) frame = node.frameId ?? frame;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) read(child, own);
    if (node.contentDocument) read(node.contentDocument, []);
  };
  read(root, []);
  const { nodes } = (await session.send('Accessibility.getFullAXTree', frame ? { frameId: frame } : {})) as { nodes: RawAx[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const flat: AxNode[] = [];
  const tell = (raw: RawAx, parent: AxNode | undefined) => {
    // The lines of a text, which are nothing by themselves.
    const node =
      raw.ignored || raw.role?.value === 'InlineTextBox'
        ? undefined
        : asNode(raw, elements.get(raw.backendDOMNodeId ?? -1) ?? [], parent);
    if (node) flat.push(node);
    for (const id of raw.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, node ?? parent);
    }
  };
  const top = nodes.find(({ parentId }) => parentId === undefined);
  if (top) tell(top, undefined);
  return flat;
}

const kept = new Set(['checked', 'expanded', 'invalid', 'live', 'busy', 'disabled', 'describedby', 'focusable', 'focused']);

function asNode(raw: RawAx, within: readonly DomElement[], parent: AxNode | undefined): AxNode {
  const states: Record<string, string> = {};
  let level: number | undefined;
  for (const { name, value } of raw.properties ?? []) {
    if (name === 'level') level = Number(value.value);
    else if (kept.has(name)) states[name] = String(value.value ?? value.relatedNodes?.length ?? '');
  }
  return {
    role: raw.role?.value ?? '',
    name: (raw.name?.value ?? '').replace(/\s+/g, ' ').trim(),
    ...(level !== undefined && { level }),
    states,
    lang: within.find(({ attributes }) => attributes.lang !== undefined)?.attributes.lang ?? '',
    attributes: within[0]?.attributes ?? {},
    within,
    parent,
    depth: parent ? parent.depth + 1 : 0,
  };
}

function pairs(list: readonly string[] = []): Record<string, string> {
  const all: Record<string, string> = {};
  for (let at = 0; at < list.length; at += 2) all[list[at] ?? ''] = list[at + 1] ?? '';
  return all;
}
