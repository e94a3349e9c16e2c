export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function isBrandedChrome(path: string): boolean;
export function ensureChromium(): Promise<string>;
export function ensureFirefox(): Promise<string | undefined>;
