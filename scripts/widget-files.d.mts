export interface WidgetFile {
  /** Its path from the folder of the widget. */
  file: string;
  integrity: string;
}

/** What `dist/widget/evenhand.json` says: every file of one release that a page may load, and the hash of each. */
export interface WidgetFiles {
  version: string;
  locales: string[];
  loader: WidgetFile;
  /** The script of `frame.html`. */
  frame: WidgetFile;
  parts: Record<string, WidgetFile>;
  /** Words of the interface by `<locale in small letters>.<first or rest>`. */
  words: Record<string, WidgetFile>;
  /** By id and locale: the file of the first half, and `rest` of the other. */
  packs: Record<string, Record<string, WidgetFile & { rest: WidgetFile; title: string; options: string[] }>>;
}

export const widgetFolder: string;
/** @throws where the widget has not been built */
export function widgetFiles(folder?: string): WidgetFiles;
/** Every file of a release that has its hash in its name, as a path from the folder of the widget. */
export function releaseFiles(folder?: string): string[];
/** In base64, of a file by its full path. */
export function hashOf(path: string, how: 'sha256' | 'sha384'): string;
export function nameFiles(folder: string): Record<string, string>;
export function packHashes(byStem: Record<string, string>, locales: readonly string[]): Record<string, Record<string, string>>;
export function writeWidgetFiles(version: string, folder?: string): Promise<void>;
