const evasion =
  /^\P{L}*(?:(?:it is |is )?(?:not (?:here|available|offered|known|applicable|provided|at this (?:trust|hospital))|nowhere|nothing|none|no|yes|here|elsewhere|other|unknown|n\/?a|tb[ac]|ask|various|see (?:above|below|website))\P{L}*)*$/iu;

/** Whether a text stands in place of an answer: “n/a”, “not available”, a dash. */
export function saysNothing(text: string): boolean {
  return evasion.test(text);
}
