import type { Field, NotPut, Stands } from '../record-beside';

/** What sets a text off from what stands right before the cursor and right behind it: a line break, a space, or nothing. */
export type Edges = readonly [before: string, behind: string];

/** The one field that the focus leads to, or why there is none. */
export type Found = { leaf: HTMLElement } | { why: NotPut };

/** What `look` remembers until `put`: an element is held weakly, so that a page can let go of it. */
export interface Looking {
  token: string;
  leaf: WeakRef<HTMLElement>;
  /** `places` of it, as JSON. */
  at: string;
}

/** What `put` remembers until `readAgain`. */
interface Entered {
  token: string;
  leaf: WeakRef<HTMLElement>;
  at: string;
  before: string;
  wanted: string;
  rich: boolean;
  edges: Edges;
}

/**
 * What the page functions know, kept where the page cannot see it: in the extension's own world of the top document. Each
 * function is sent as text, so none can call another; they teach each other through this. It goes with the document.
 */
export interface RecordTools {
  /** The element around this one, out of shadow roots and frames too. */
  around: (element: Element) => Element | undefined;
  seek: () => Found;
  /** Title and address of each document that the field is in, its own first and the top one last. */
  places: (leaf: HTMLElement) => string[];
  isHidden: (leaf: HTMLElement) => boolean;
  refuse: (leaf: HTMLElement) => NotPut | undefined;
  describe: (leaf: HTMLElement) => Omit<Field, 'token'>;
  /** A text as the field would say it: a rich one has no empty lines, and more than one way to write a space. */
  said: (leaf: HTMLElement, text: string) => string;
  read: (leaf: HTMLElement) => string;
  selectionIn: (leaf: HTMLElement) => Selection | null;
  edges: (leaf: HTMLElement, kind: Field['kind']) => Edges;
  /** @param guard asked before each step: why the next one would be too much */
  insert: (
    leaf: HTMLElement,
    text: string,
    edges: Edges,
    sendsWord: boolean,
    guard: () => NotPut | undefined,
  ) => Promise<NotPut | undefined>;
  compare: (before: string, after: string, text: string, rich: boolean, edges: Edges) => Stands;
  looking: Looking | undefined;
  /** What was put in last, to read it back once more. */
  entered: Entered | undefined;
  busy: boolean;
}

/** `within`: the frames around the field that have a title or an address of their own; none for one in the page itself. */
export type PageLook = { field: Omit<Field, 'token'>; within: string[] } | { not: NotPut };

declare global {
  // The world of a page function has no other place that the next one finds.
  var evenhandRecord: Partial<RecordTools> | undefined;
}
