import type { NotPut, Stands } from '../record-beside';

/**
 * A page function: puts a text into the field that was looked at, once, and reads back that field and no other. It refuses
 * where anything is not as it was when the panel looked: this is the last moment in which a wrong record can be told.
 * @param token of that look
 * @param json the text, and what stands for it where it was put in before, as JSON: half a character would not come through
 *   the browser as it is
 * @param sendsWord whether the page has to be told of it first, where the browser does not
 * @returns `Stands`, as JSON
 */
export async function put(token: string, json: string, sendsWord: boolean): Promise<string> {
  const [text, earlier]: [string, string] = JSON.parse(json);
  const tools = globalThis.evenhandRecord;
  const { looking, seek, places, refuse, said, read, edges, insert, compare, describe } = tools ?? {};
  const told = (stands: Stands) => JSON.stringify(stands);
  const not = (why: NotPut) => told({ how: 'not', why, others: false });
  if (!tools || !seek || !places || !refuse || !describe || !said || !read || !edges || !insert || !compare)
    return not('page-changed');
  if (tools.busy) return not('busy');
  if (!looking || looking.token !== token) return not('look-again');
  // One look is good for one press, whatever comes of it.
  tools.looking = undefined;
  const { at } = looking;
  const isHere = (field: HTMLElement) => JSON.stringify(places(field)) === at;
  const found = seek();
  const leaf = looking.leaf.deref();
  // The page first: a field is gone with the one that it was in.
  if (leaf && !isHere(leaf)) return not('page-changed');
  if (!leaf?.isConnected || 'why' in found || found.leaf !== leaf) return not('moved');
  const why = refuse(leaf);
  if (why) return not(why);
  const { kind, room } = describe(leaf);
  if (room === 0) return not('full');
  if (kind === 'line' && /[\r\n]/.test(text)) return not('one-line');

  const lines = text.replace(/\r\n?/g, '\n');
  const rich = leaf.localName !== 'input' && leaf.localName !== 'textarea';
  const around = edges(leaf, kind);
  const wanted = said(leaf, lines);
  const before = read(leaf);
  if (before.includes(wanted) || before.includes(said(leaf, earlier))) return not('already-there');

  /** Why it has to stop in the middle of it; once true, for good. */
  let stopped: NotPut | undefined;
  const guard = () => {
    if (!isHere(leaf)) stopped ??= 'page-changed';
    // One that was taken away shows nothing to refuse.
    else if (leaf.isConnected) stopped ??= refuse(leaf);
    return stopped;
  };
  const part = (why: NotPut) => told({ how: 'not', why, others: false, part: true });
  tools.busy = true;
  try {
    const root = leaf.getRootNode() as Document | ShadowRoot;
    const broken = await insert(leaf, lines, around, sendsWord, guard);
    if (stopped) return part(stopped);
    if (!isHere(leaf)) return part('page-changed');
    // A page that draws a field anew puts another in its place.
    const now = () => {
      if (leaf.isConnected) return leaf;
      const next = leaf.id ? root.getElementById(leaf.id) : null;
      return next?.localName === leaf.localName ? next : undefined;
    };
    let last: string | undefined;
    // Some draw it after a while: it counts what stands there when nothing has changed for so many ms.
    for (let waited = 0, still = 0; still < 30 && waited < 1_000; waited += 10, still += 10) {
      const field = now();
      // What another page shows is not read.
      if (field && !isHere(field)) return not('gone');
      const text = field && read(field);
      if (text !== last) still = 0;
      last = text;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const field = now();
    if (!field || !isHere(field)) return not('gone');
    tools.entered = { token, leaf: new WeakRef(field), at, before, wanted, rich, edges: around };
    // One that is shut while it is kept opens again: it is read once more later.
    const shut = refuse(field);
    if (shut) return part(shut);
    const stands = compare(before, read(field), wanted, rich, around);
    return told(stands.how === 'not' && broken ? { ...stands, why: broken } : stands);
  } catch {
    // The text may be in by now.
    return not('gone');
  } finally {
    tools.busy = false;
  }
}
