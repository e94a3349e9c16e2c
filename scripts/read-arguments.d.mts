export function readArguments(args: string[]): { port: number | undefined; open: boolean };
