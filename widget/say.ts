import english from '../locales/en-GB/loader.json';

/** A sentence of the loader, for what is said where the aid itself is not there to say it. */
export function say(key: keyof typeof english, values: Record<string, string> = {}): string {
  return english[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
