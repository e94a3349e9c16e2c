import { humanItems } from './human-items';
import type { Rule } from './rule';

const names = 'names nobody and says nothing';
const asGiven = 'write it as the person gave it';

/** Signatures that somebody gave, of what is on the screen. */
export const signOffRules: readonly Rule[] = [
  {
    id: 'sign-off-version',
    reason: 'A signature is of what was read, and not of what was changed afterwards.',
    source: 'standards.md requirement 7; CONTRIBUTING.md, add or change a figure',
    check: ({ pack }, report) => {
      for (const { item, name, version } of pack.signOffs) {
        if (version !== pack.version) {
          report(
            ['signOffs', item, name],
            `is of version ${version}, the pack is ${pack.version}`,
            'have this version signed, or take the sign-off out',
          );
        }
      }
    },
  },
  {
    id: 'sign-off-person',
    reason: 'A signature without a person, a role or a day that has been is an ornament.',
    source: 'IPDAS 28 to 33 (reviewer names, roles, dates); standards.md requirement 7',
    check: ({ pack, today }, report) => {
      const seen = new Set<string>();
      for (const { item, name, role, on, statement } of pack.signOffs) {
        const where = ['signOffs', item, name];
        if (!Object.hasOwn(humanItems, item))
          report(where, `\`${item}\` is nothing that a person signs`, `name one of ${Object.keys(humanItems).join(', ')}`);
        for (const key of unnamed({ name, role, statement }))
          report([...where, key], `“${{ name, role, statement }[key].slice(0, 60)}” ${names}`, asGiven);
        if (on > today) report([...where, 'on'], `${on} is in the future`, 'give the day on which it was signed');
        if (on < pack.published)
          report(
            [...where, 'on'],
            `${on} is before these figures were put together, ${pack.published}`,
            'have this version signed',
          );
        const key = `${item}/${name}`;
        if (seen.has(key)) report(where, 'stands twice', 'keep one of them');
        seen.add(key);
      }
    },
  },
  {
    id: 'words-sign-off',
    reason: 'A language is a draft until a midwife who speaks it has read the words of this version, and not of another.',
    source: 'standards.md requirement 7; docs/languages.md',
    check: ({ pack, words, today }, report) => {
      for (const { name, role, on, version, statement } of words.signOffs ?? []) {
        const where = [`words.${words.locale}`, 'signOffs', name];
        for (const key of unnamed({ name, role, statement }))
          report([...where, key], `“${{ name, role, statement }[key].slice(0, 60)}” ${names}`, asGiven);
        if (version !== pack.version)
          report(where, `is of version ${version}, the pack is ${pack.version}`, 'have this version read, or take it out');
        if (on > today) report([...where, 'on'], `${on} is in the future`, 'give the day on which it was signed');
      }
    },
  },
];

type Person = Record<'name' | 'role' | 'statement', string>;

/** What of a signature is no name, no role or no statement. */
function unnamed(person: Person): (keyof Person)[] {
  const keys: (keyof Person)[] = ['name', 'role', 'statement'];
  return keys.filter(
    (key) =>
      !/\p{L}{2,}/u.test(person[key]) ||
      /^(?:x+|tbc|tba|n\/?a|anon\w*|name|role|someone|somebody|test|unknown)$/i.test(person[key].trim()),
  );
}
