export function readCaseArguments(args: string[]): { rules: boolean; json: boolean; schema: boolean; dir: string | undefined };
