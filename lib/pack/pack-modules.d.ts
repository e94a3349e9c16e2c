declare module '*?pack' {
  const pack: import('./pack').Pack;
  export default pack;
}
