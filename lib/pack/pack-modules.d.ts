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
