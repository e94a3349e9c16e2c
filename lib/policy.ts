import type { Keeping } from './keeping';
import type { Problem } from './problem';
import type { TrustServer } from './smart/trust-server';
import { serverSettings, trustServerFrom } from './smart/trust-server-from';

/** What a trust may set for every browser that it manages. */
export interface Policy {
  /** How plans are kept; undefined where the clinician chooses. */
  keeping: Extract<Keeping, 'session' | 'passphrase'> | undefined;
  /** Minutes without a touch or a key after which the screen locks, 1 to 60. */
  lockMinutes: number;
  /** Days after its last change for which a plan is kept, 0 to 90; undefined for as long as she likes. */
  purgeDays: number | undefined;
  /** Where a plan may be sent; nothing is sent anywhere where a trust has set no address. */
  server?: TrustServer | undefined;
  /** False as long as the browser has not said what is set. */
  known: boolean;
}

/** In a panel that nobody manages. */
export const panelPolicy: Policy = { keeping: undefined, lockMinutes: 5, purgeDays: 14, known: true };
/** In a woman's own browser: she keeps her plan through her pregnancy. */
export const widgetPolicy: Policy = { keeping: undefined, lockMinutes: 5, purgeDays: undefined, known: true };

/** What each setting may be. public/managed_schema.json says the same to the browser, and a test holds the two together. */
export const policyLimits = {
  keeping: ['session', 'passphrase'],
  lockMinutes: { min: 1, max: 60 },
  purgeDays: { min: 0, max: 90 },
} as const;

/**
 * Reads what a trust has set for its browsers. What is wrong is not used: the panel's own setting stands in its place,
 * and a problem says so.
 * @param value as the browser gives it; undefined where nobody has set anything
 */
export function policyFrom(value: unknown): { policy: Policy; problems: Problem[] } {
  if (value === undefined || value === null) return { policy: panelPolicy, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    const what = `it is ${kindOf(value)}, and not a list of settings by name`;
    return { policy: panelPolicy, problems: [{ where: 'policy', what, todo: `set ${names.join(', ')}, or nothing` }] };
  }
  const set = value as Record<string, unknown>;
  const problems: Problem[] = Object.keys(set)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      where: `policy › ${name}`,
      what: 'there is no such setting, so it does nothing',
      todo: `use ${names.join(', ')}, or take it out`,
    }));
  const wrong = (name: keyof typeof policyLimits, wanted: string) => {
    const [here, instead] = [kindOf(set[name]), panelPolicy[name] ?? 'the choice of whoever uses the panel'];
    problems.push({ where: `policy › ${name}`, what: `it is ${here}, so ${instead} is used`, todo: `set ${wanted}` });
  };
  const whole = <T>(name: 'lockMinutes' | 'purgeDays', instead: T): number | T => {
    const [given, { min, max }] = [set[name], policyLimits[name]];
    if (given === undefined) return instead;
    if (Number.isInteger(given) && Number(given) >= min && Number(given) <= max) return Number(given);
    wrong(name, `a whole number from ${min} to ${max}`);
    return instead;
  };
  const keeping = policyLimits.keeping.find((how) => how === set.keeping);
  if (set.keeping !== undefined && !keeping) wrong('keeping', policyLimits.keeping.map((how) => `"${how}"`).join(' or '));
  const policy: Policy = {
    keeping,
    lockMinutes: whole('lockMinutes', panelPolicy.lockMinutes),
    purgeDays: whole('purgeDays', panelPolicy.purgeDays),
    known: true,
  };
  const { server, problems: ofServer } = trustServerFrom(set);
  return { policy: server ? { ...policy, server } : policy, problems: [...problems, ...ofServer] };
}

const names: readonly string[] = [...Object.keys(policyLimits), ...serverSettings];

/** A value as whoever set it would know it again, cut short. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : 'a group of settings';
}
