import { type Policy, panelPolicy } from '../policy';
import type { Problem } from '../problem';
import { trustServerFrom } from '../smart/trust-server-from';
import { countingFrom } from './counting-from';
import { draftsFrom } from './drafts-from';
import { kindOf } from './kind-of';
import { type LocalSettings, localSettingsFrom } from './local-settings';
import { settingNames } from './setting-names';

/** What the settings about plans may be. The browser is not told of these limits: it would take out what breaks them, and say nothing. */
const policyLimits = {
  keeping: ['session', 'passphrase'],
  lockMinutes: { min: 1, max: 60 },
  purgeDays: { min: 0, max: 90 },
} as const;

export interface PolicyRead {
  policy: Policy;
  /** What was set for the screen, as it was written. */
  local: LocalSettings;
  problems: Problem[];
}

/**
 * Reads what a trust has set for its browsers. What is wrong is not used: the panel's own setting stands in its place,
 * a problem says so, and nothing else that was set is the worse for it.
 * @param value as the browser gives it; undefined where nobody has set anything
 */
export function policyFrom(value: unknown): PolicyRead {
  const nothing: PolicyRead = { policy: panelPolicy, local: { theme: {} }, problems: [] };
  if (value === undefined || value === null) return nothing;
  if (typeof value !== 'object' || Array.isArray(value)) {
    const what = `it is ${kindOf(value)}, and not a list of settings by name`;
    return { ...nothing, problems: [{ where: 'policy', what, todo: `set ${settingNames.join(', ')}, or nothing` }] };
  }
  const set = value as Record<string, unknown>;
  const strangers: Problem[] = Object.keys(set)
    .filter((name) => !settingNames.includes(name))
    .map((name) => ({
      where: `policy › ${name}`,
      what: 'there is no such setting, so it does nothing',
      todo: `use ${settingNames.join(', ')}, or take it out`,
    }));
  const { policy, problems } = plansFrom(set);
  const { server, problems: ofServer } = trustServerFrom(set);
  const { drafts, problems: ofDrafts } = draftsFrom(set);
  const { counting, problems: ofCounting } = countingFrom(set);
  const { local, problems: ofLocal } = localSettingsFrom(set);
  return {
    policy: { ...policy, ...(server && { server }), ...(drafts && { drafts }), ...(counting && { counting }) },
    local,
    problems: [...strangers, ...problems, ...ofServer, ...ofDrafts, ...ofCounting, ...ofLocal],
  };
}

function plansFrom(set: Record<string, unknown>): { policy: Policy; problems: Problem[] } {
  const problems: Problem[] = [];
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
  return { policy, problems };
}
