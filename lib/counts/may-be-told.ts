/** Under five of anything could be somebody. */
export const fewest = 5;

/** How often something was so, and of how many. */
export interface Proportion {
  value: number;
  of: number;
}

/** Whether nobody could be found by it: neither the part, nor the whole, nor the whole less the part is from one to four. */
export function mayBeTold({ value, of }: Proportion): boolean {
  return of >= fewest && isLarge(value) && isLarge(of - value);
}

/** The same for a part and for a part of that part, of the same whole. */
export function bothMayBeTold(part: Proportion, within: Proportion): boolean {
  return part.of === within.of && mayBeTold(part) && mayBeTold(within) && isLarge(part.value - within.value);
}

/** The same for all the parts of one whole: each of them is none, or five and more, and so is every sum of some of them. */
export function allMayBeTold(parts: readonly number[]): boolean {
  return parts.every(isLarge) && parts.reduce((sum, part) => sum + part, 0) >= fewest;
}

/** Whether it is a language, and its number is not in fives: whatever else is said is told in ones. @param name as a count has it */
export function isLanguageOutOfFives(name: string, value: number): boolean {
  return name.startsWith('language.') && value % fewest !== 0;
}

const isLarge = (number: number) => number === 0 || number >= fewest;
