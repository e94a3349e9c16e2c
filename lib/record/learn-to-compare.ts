/** A page function: what became of a text, from what stood in its field before and after. */
export function learnToCompare(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  /** Characters that are told on each side of the first difference. */
  const shown = 40;

  const count = (whole: string, part: string) => (part === '' ? 0 : whole.split(part).length - 1);

  /** What is there now and was not before, and what was there before and is not now. */
  const change = (before: string, after: string, text: string) => {
    let first = 0;
    while (first < Math.min(before.length, after.length) && before[first] === after[first]) first += 1;
    let last = 0;
    const most = Math.min(before.length, after.length) - first;
    while (last < most && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
    let stands = after.slice(first, after.length - last);
    const gone = before.slice(first, before.length - last);
    // "ab" into "a|": the same difference can be told in several places. The one that begins as the text does is meant.
    for (let at = first; at > 0 && gone === '' && !text.startsWith(stands); at -= 1) {
      if (after[at - 1] !== stands.at(-1)) break;
      stands = after[at - 1] + stands.slice(0, -1);
    }
    return { stands, gone };
  };

  tools.compare = (before, after, text, rich) => {
    // A rich field shows no space at the end of a line, and loses it when something comes after it.
    const bare = (words: string) => (rich ? words.replace(/\s/g, '') : words);
    const times = count(after, text) - count(before, text);
    if (times === 1) {
      const at = after.indexOf(text);
      const others = bare(after.slice(0, at) + after.slice(at + text.length)) !== bare(before);
      if (!others) return { how: 'inserted' };
    }
    const { stands, gone } = change(before, after, text);
    const others = bare(gone) !== '';
    if (bare(stands).trim() === '') return { how: 'not', why: 'refused', others };
    const whole = stands.replace(/^\n+|\n+$/g, '');
    if (times === 0 && text.startsWith(whole) && !others) return { how: 'shortened', missing: text.slice(whole.length) };
    let same = 0;
    while (same < text.length && text[same] === whole[same]) same += 1;
    const near = (from: string) => from.slice(Math.max(0, same - shown / 2), same + shown);
    return { how: 'changed', stands: whole, note: near(text), field: near(whole), others, times };
  };
}
