import type { Field, NotPut, Stands } from '../record-beside';

/** The one field that the focus leads to, or why there is none. */
export type Found = { leaf: HTMLElement } | { why: NotPut };

/** What `look` remembers until `put`: an element is held weakly, so that a page can let go of it. */
export interface Looking {
  token: string;
  leaf: WeakRef<HTMLElement>;
  origin: string;
  title: string;
  address: string;
}

/**
 * What the page functions know, kept where the page cannot see it: in the extension's own world of the top document. Each
 * function is sent as text, so none can call another; they teach each other through this. It goes with the document.
 */
export interface RecordTools {
  /** The element around this one, out of shadow roots and frames too. */
  around: (element: Element) => Element | undefined;
  seek: () => Found;
  isHidden: (leaf: HTMLElement) => boolean;
  refuse: (leaf: HTMLElement) => NotPut | undefined;
  describe: (leaf: HTMLElement) => Omit<Field, 'token'>;
  /** A text as the field would say it: a rich one has no empty lines, and more than one way to write a space. */
  said: (leaf: HTMLElement, text: string) => string;
  read: (leaf: HTMLElement) => string;
  insert: (leaf: HTMLElement, text: string, sendsWord: boolean) => Promise<NotPut | undefined>;
  compare: (before: string, after: string, text: string, rich: boolean) => Stands;
  looking: Looking | undefined;
  /** What was put in last, to read it back once more. */
  entered: { token: string; leaf: WeakRef<HTMLElement>; before: string; wanted: string; rich: boolean } | undefined;
  busy: boolean;
}

export type PageLook = { field: Omit<Field, 'token'> } | { not: NotPut };

declare global {
  // The world of a page function has no other place that the next one finds.
  var evenhandRecord: Partial<RecordTools> | undefined;
}
