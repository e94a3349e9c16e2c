/** @throws with a sentence that says what is wrong with it */
export function readCoproductionArguments(args: string[]): { out: string | undefined; dir: string | undefined };
