/** What the loader is built with: the files of this release that it fetches, and the hash that each must have. */
declare module 'widget-files' {
  /** SHA-256 of a file in base64; the beginning of it is in the name of the file. */
  type Hash = string;
  export const parts: Readonly<Record<string, Hash>>;
  /** The first half of each decision, by its id and by locale. */
  export const packs: Readonly<Record<string, Readonly<Record<string, Hash>>>>;
}
