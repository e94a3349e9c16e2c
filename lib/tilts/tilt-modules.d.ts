declare module '*?tilts' {
  const tilts: readonly import('./pack-tilt').PackTilt[];
  export default tilts;
}

declare module '*?tilt-loaders' {
  export const loaders: Readonly<Record<string, () => Promise<{ default: readonly import('./pack-tilt').PackTilt[] }>>>;
}
