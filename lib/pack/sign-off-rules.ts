import { humanItems } from './human-items';
import type { Rule } from './rule';

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
        for (const [key, said] of Object.entries({ name, role, statement })) {
          if (
            !/\p{L}{2,}/u.test(said) ||
            /^(?:x+|tbc|tba|n\/?a|anon\w*|name|role|someone|somebody|test|unknown)$/i.test(said.trim())
          )
            report([...where, key], `“${said.slice(0, 60)}” names nobody and says nothing`, 'write it as the person gave it');
        }
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
];
