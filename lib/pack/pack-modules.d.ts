declare module '*?pack' {
  const pack: import('./pack').Pack;
  export default pack;
}

declare module '*?shelf' {
  export const cards: readonly import('../platform').PackCard[];
  export const loaders: Readonly<Record<string, () => Promise<{ default: import('./pack').Pack }>>>;
}

declare module '*?ids' {
  const ids: readonly string[];
  export default ids;
}

declare module '*?languages' {
  export const entries: readonly import('../languages').LanguageEntry[];
  export const packs: import('../languages-here').PackLanguages;
  export const words: Readonly<Record<string, () => Promise<import('../languages-here').LanguageWords>>>;
  export const loaders: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ default: import('./texts').PackTexts }>>>>
  >;
}
