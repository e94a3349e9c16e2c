import { type Coproduction, type Involvement, noWomanYet, womenInvolved } from './coproduction';
import type { ExportPart, Headings } from './headings';
import { ladderSource, stepNamed, stepSaid } from './ladder';
import { partNames } from './pack-parts';
import { type Role, roleNames } from './roles';

/** One part of an export: its heading, and what stands under it, a line each. */
export interface ExportSection {
  part: ExportPart;
  heading: string;
  /** What is said in sentences. */
  said: string[];
  /** What is told one by one: of when or whom, and what, a line each. */
  items: ExportItem[];
}

export interface ExportItem {
  name: string;
  lines: string[];
}

export interface Exported {
  record: Coproduction;
  /** The title of the decision, and its version. */
  title: string;
  version: string;
  headings: Headings;
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** “March 2027” */
export const monthSaid = (month: string): string => months.format(new Date(`${month}-01`));
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listed = (items: readonly string[]) => list.format(items);

const people = ({ role, people: n, whom }: Involvement['who'][number]) =>
  `${n} ${roleNames[role][n === 1 ? 0 : 1]}${whom === undefined ? '' : ` (${whom})`}`;
const several = (roles: readonly Role[]) => listed(roles.map((role) => roleNames[role][1]));
/** The first letter in capitals, as a sentence begins. */
export const begun = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const about = (parts: Involvement['about']) => listed(parts.map((part) => partNames[part]));
const thanks: Record<Involvement['thanked']['how'], string> = {
  paid: 'They were paid.',
  expenses: 'Their expenses were paid.',
  voucher: 'They were given vouchers.',
  thanked: 'They were thanked, and not paid.',
  nothing: 'They were neither paid nor thanked.',
};

/** A record under the headings of a template, in the order of that template. Nothing of it is left out, in whatever order. */
export function exportSections({ record, title, version, headings }: Exported): ExportSection[] {
  const { involved, next, missing, checked, why } = record;
  const nobody = involved.length === 0;
  const women = womenInvolved(record);
  const each = (say: (one: Involvement) => string[]): ExportItem[] =>
    involved.map((one) => ({ name: monthSaid(one.when), lines: say(one).map(begun) })).filter(({ lines }) => lines.length > 0);
  const none = (said: string) => (nobody ? [said] : []);
  const parts: Record<ExportPart, Omit<ExportSection, 'part' | 'heading'>> = {
    title: {
      said: [`${title}. A decision in Evenhand, version ${version}.`, `This record was last checked in ${monthSaid(checked)}.`],
      items: [],
    },
    who: {
      said: [...(women.times === 0 ? [noWomanYet] : []), ...none('Nobody else has been involved either, in any role.')],
      items: [
        ...each(({ who, missing: gone }) => [
          `${listed(who.map(people))}.`,
          ...(gone.length > 0 ? [`Missing from it: ${gone.join('; ')}.`] : []),
        ]),
        ...(missing.length > 0 ? [{ name: 'Missing so far', lines: missing.map(begun) }] : []),
      ],
    },
    why: { said: [why], items: [] },
    together: {
      said: none('Nothing yet.'),
      items: each(({ together, about: of, ids, thanked, said }) => [
        together,
        `It was about ${about(of)}${ids ? `: ${ids.join(', ')}` : ''}.`,
        ...said.map(({ as, words }) => (as === 'own words' ? `In their own words: “${words}”` : `In short: ${words}`)),
        `${thanks[thanked.how]}${thanked.detail === undefined ? '' : ` ${thanked.detail}`}`,
      ]),
    },
    step: {
      said: [...none('None: nobody has been involved yet.'), ladderSource],
      items: each(({ step }) => [stepSaid(step)]),
    },
    changed: {
      said: none('Nothing has changed because of women, since none has been involved.'),
      items: each(({ changed, notChanged }) => [
        ...changed.map(({ what, version: of }) => `Version ${of}: ${what}`),
        ...notChanged.map(({ what, why: not }) => `Not changed: ${what} Why not: ${not}`),
      ]),
    },
    learnt: {
      said: involved.some(({ learnt }) => learnt !== undefined) ? [] : ['Nothing is written down yet.'],
      items: each(({ learnt }) => (learnt === undefined ? [] : [learnt])),
    },
    next: {
      said: ['What is asked for next. Nobody has agreed to it yet.'],
      items: next.map(({ who, step, about: of, ask }) => ({
        name: begun(several(who)),
        lines: [ask, `It is about ${about(of)}. ${stepNamed(step)}.`],
      })),
    },
    contact: {
      said: [headings.contact ?? 'No contact is written down. Whoever uses this page writes here how their team is reached.'],
      items: [],
    },
  };
  return headings.headings.map(({ part, heading }) => ({ part, heading, ...parts[part] }));
}

/** Whose headings these are, below every export. */
export const headingsSaid = ({ template, note }: Headings): string =>
  template === null ? note : `Under the headings of: ${template}`;
