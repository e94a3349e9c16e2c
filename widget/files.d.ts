/** What the loader is built with: the files of this release that it fetches, and the hash that each must have. */
declare module 'widget-files' {
  /** SHA-256 of a file in base64; the beginning of it is in the name of the file. */
  type Hash = string;
  export const parts: Readonly<Record<string, Hash>>;
  /** The first half of each decision, by its id and by locale. */
  export const packs: Readonly<Record<string, Readonly<Record<string, Hash>>>>;
}

/** What the worker of `frame.html` is built with: every file of this release, as a path from the folder of the widget. */
declare module 'widget-release' {
  export const files: readonly string[];
  /** SHA-256 in base64 of `frame.html`, which keeps its name in every release. */
  export const pageHash: string;
}

/** What the part `languages` is built with: the same for every language besides English. */
declare module 'widget-languages' {
  export const entries: readonly import('../lib/languages').LanguageEntry[];
  export const packs: import('../lib/languages-here').PackLanguages;
  export const packFiles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By `<locale in small letters>.<first or rest>`. */
  export const wordFiles: Readonly<Record<string, string>>;
}
