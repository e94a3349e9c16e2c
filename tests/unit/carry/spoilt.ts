/** A file that a test changes, whatever it holds by then. */
// biome-ignore lint/suspicious/noExplicitAny: a spoilt file has no type, which is what is tested
export type Spoilt = Record<string, any>;
