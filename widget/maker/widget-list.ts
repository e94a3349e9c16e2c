import type { ListedFile } from './tag-text';

/** A decision in one language: the file of its first screen, that of the rest, and what a page says of it without them. */
export interface ListedPack extends ListedFile {
  rest: ListedFile;
  title: string;
  options: string[];
}

/** `evenhand.json`: every file of one release of the widget, each from the folder of that file. */
export interface WidgetList {
  version: string;
  loader: ListedFile;
  /** The script of `frame.html`. */
  frame: ListedFile;
  parts: Record<string, ListedFile>;
  /** The words of the aid in each language besides English. */
  words: Record<string, ListedFile>;
  /** By the id of the decision, and by locale. */
  packs: Record<string, Record<string, ListedPack>>;
  locales: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFile = (value: unknown): value is ListedFile =>
  isObject(value) && typeof value.file === 'string' && /^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/.test(String(value.integrity));
const isPack = (value: unknown): value is ListedPack =>
  isFile(value) &&
  'rest' in value &&
  isFile(value.rest) &&
  'title' in value &&
  typeof value.title === 'string' &&
  'options' in value &&
  Array.isArray(value.options) &&
  value.options.every((one) => typeof one === 'string');
const all = (value: unknown, is: (one: unknown) => boolean) => isObject(value) && Object.values(value).every(is);

/** Reads the list; undefined where it is not one, so that no tag is made of half of it. */
export function readList(text: string): WidgetList | undefined {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  const good =
    isObject(list) &&
    typeof list.version === 'string' &&
    isFile(list.loader) &&
    isFile(list.frame) &&
    all(list.parts, isFile) &&
    all(list.words, isFile) &&
    all(list.packs, (pack) => all(pack, isPack)) &&
    Array.isArray(list.locales) &&
    list.locales.length > 0 &&
    list.locales.every((one) => typeof one === 'string');
  return good ? (list as unknown as WidgetList) : undefined;
}
