/** A page function: what became of a text, from what stood in its field before and after. */
export function learnToCompare(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  /** Characters that are told on each side of the first difference. */
  const shown = 40;
  /** Times the length of the text, of what stands there: a page may show more than anybody can read. */
  const most = 2;

  const count = (whole: string, part: string) => (part === '' ? 0 : whole.split(part).length - 1);

  /** What is there now and was not before, and what was there before and is not now. */
  const change = (before: string, after: string, isMeant: (stands: string) => boolean) => {
    let first = 0;
    while (first < Math.min(before.length, after.length) && before[first] === after[first]) first += 1;
    let last = 0;
    const most = Math.min(before.length, after.length) - first;
    while (last < most && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
    let stands = after.slice(first, after.length - last);
    const gone = before.slice(first, before.length - last);
    // "ab" into "a|": the same difference can be told in several places. The one that begins as the text does is meant.
    for (let at = first; at > 0 && gone === '' && !isMeant(stands); at -= 1) {
      if (after[at - 1] !== stands.at(-1)) break;
      stands = after[at - 1] + stands.slice(0, -1);
    }
    return { stands, gone };
  };

  tools.compare = (before, after, text, rich, [lead, trail]) => {
    // A rich field shows no space at the end of a line, and loses it when something comes after it.
    const bare = (words: string) => (rich ? words.replace(/\s/g, '') : words);
    const times = count(after, text) - count(before, text);
    if (times === 1) {
      const at = after.indexOf(text);
      const [first, last] = [after.slice(0, at), after.slice(at + text.length)];
      // What sets it off from the text around it came with it; a page may do without.
      const firsts = first.endsWith(lead) ? [first, first.slice(0, first.length - lead.length)] : [first];
      const lasts = last.startsWith(trail) ? [last, last.slice(trail.length)] : [last];
      if (firsts.some((one) => lasts.some((other) => bare(one + other) === bare(before)))) return { how: 'inserted' };
    }
    const put = lead + text + trail;
    const { stands, gone } = change(before, after, (found) => put.startsWith(found) || text.startsWith(found));
    const others = bare(gone) !== '';
    if (bare(stands).trim() === '') return { how: 'not', why: 'refused', others };
    const own = lead && stands.startsWith(lead) ? stands.slice(lead.length) : stands;
    const whole = own.replace(/^\n+|\n+$/g, '');
    if (times === 0 && text.startsWith(whole) && !others) return { how: 'shortened', missing: text.slice(whole.length) };
    let same = 0;
    while (same < text.length && text[same] === whole[same]) same += 1;
    const near = (from: string) => from.slice(Math.max(0, same - shown / 2), same + shown);
    const longest = most * text.length;
    const told = whole.length > longest ? `${whole.slice(0, longest)} …` : whole;
    return { how: 'changed', stands: told, note: near(text), field: near(whole), others, times };
  };
}
