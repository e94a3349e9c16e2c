// Fetched only where a page shows a pack of its own: the schema and the rules that every pack is held to.
export { openTexts } from '../lib/pack/open-files';
