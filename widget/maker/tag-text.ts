import { attributes, escaped } from './escaped';

/** A file of the widget, from its folder, and the hash that it is held to. */
export interface ListedFile {
  file: string;
  integrity: string;
}

export interface TagWishes {
  pack: string;
  lang: string;
  loader: ListedFile;
  /** Ends with a slash. */
  folder: string;
  offer?: string | undefined;
  phone?: string | undefined;
  drafts?: 'hide' | undefined;
}

/** What stands in the element until the aid is there, and for good where there is no script. Plain text. */
export interface Fallback {
  /** Says what this is, and whom to ask for the options below. */
  lead: string;
  options: readonly string[];
  /** Where to ring, if there is a number. */
  ring?: string | undefined;
}

/**
 * The loader. `crossorigin` because a hash is held against what was fetched from another origin only then. Not `defer`:
 * right before the element the page waits for its 5 KB, and nothing below moves when the aid takes its room.
 */
export function scriptText({ folder, loader }: Pick<TagWishes, 'folder' | 'loader'>): string {
  const { file, integrity } = loader;
  return `<script${attributes({ src: folder + file, integrity, crossorigin: 'anonymous' })}></script>`;
}

/**
 * The element, with the options of the decision in words for whoever has no script. Plain text, because block editors
 * put the tag into a paragraph, and a paragraph or a list inside would close both.
 */
export function elementText({ pack, lang, offer, phone, drafts }: TagWishes, { lead, options, ring }: Fallback): string {
  const text = [lead, `${options.join('; ')}.`, ring].filter(Boolean).join(' ');
  return `<evenhand-aid${attributes({ pack, lang, offer, phone, drafts })}>${escaped(text)}</evenhand-aid>`;
}

/** All that goes into the page. */
export const tagText = (wishes: TagWishes, fallback: Fallback): string =>
  `${scriptText(wishes)}\n${elementText(wishes, fallback)}`;
