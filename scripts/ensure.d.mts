export function isTooOld(version: string): boolean;
export function ensure(): Promise<void>;
