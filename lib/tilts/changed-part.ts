/** A text in three: what both share before, what is its own, what both share behind. Cut between words. */
export interface ChangedPart {
  before: string;
  own: string;
  behind: string;
}

/** Where two versions of a text part from each other, and where they are one again. */
export function changedPart(text: string, other: string): ChangedPart {
  const [one, two] = [text.split(/(\s+)/), other.split(/(\s+)/)];
  const most = Math.min(one.length, two.length);
  let start = 0;
  while (start < most && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === two[two.length - 1 - end]) end += 1;
  const cut = one.length - end;
  return { before: one.slice(0, start).join(''), own: one.slice(start, cut).join(''), behind: one.slice(cut).join('') };
}
