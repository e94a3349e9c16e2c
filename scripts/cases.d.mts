export function readCaseArguments(args: string[]): { rules: boolean; json: boolean; schema: boolean; dir: string | undefined };
export function cases(
  told?: Partial<ReturnType<typeof readCaseArguments>>,
  packs?: string,
): Promise<import('./count-tests.mjs').Count>;
