/** A value as whoever set it would know it again, cut short. */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : 'a group of settings';
}
