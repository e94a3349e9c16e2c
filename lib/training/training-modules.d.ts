declare module '*?cases' {
  const cases: readonly import('./case').Case[];
  export default cases;
}
