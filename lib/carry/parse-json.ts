import { deepest } from './limits';

/** An object from JSON, and nothing when the text is no JSON, is something else, or is nested too deep to be a plan. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && !deeper(value, deepest) ? value : undefined;
  } catch {
    // The message quotes the text, and the text is hers.
    return undefined;
  }
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function deeper(value: unknown, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return than === 0 || Object.values(value).some((inner) => deeper(inner, than - 1));
}
