import type { WordsFile } from '../pack/schema';
import { set } from './targets';
import type { Tilt } from './tilt';

/** Tilts of what a row counts, and of where it stands. */
export const eventTilts: readonly Tilt[] = [
  frame('frame-fine', 'those without the event called fine', 'frames-plain', () => ({ hasNot: 'were fine' })),
  frame(
    'frame-harmed',
    'those with the event called harmed',
    'frames-plain',
    () => ({ had: 'harmed' }),
    'Harmed is a judgement on what they had, and how hard it is to bear is hers to say.',
  ),
  frame(
    'frame-healthy',
    'those without the event called healthy',
    'frames-plain',
    () => ({ not: 'healthy' }),
    'Without this one event nobody is for that healthy: the second half promises more than was counted.',
  ),
  frame('frames-exchanged', 'both frames exchanged', 'frames-right-way', ({ has }) => ({
    has: 'did not have it',
    hasNot: has ?? '',
  })),
  frame('short-frames-exchanged', 'both short words exchanged', 'frames-right-way', () => ({ had: 'did not', not: 'had it' })),
  frame('death-veiled', 'a death called a poor outcome', 'deaths-named', ({ label }) => ({ label: `${label}: poor outcomes` })),
  frame('death-in-its-name-alone', 'a death in the name of a row and not in its frame', 'deaths-named', () => ({
    label: 'Baby dies',
    has: 'had this',
    had: 'had it',
  })),
  frame('window-aimless', 'a chance at some point', 'windows-say-when', () => ({ window: 'At some point.' })),
  {
    id: 'tear-among-practical',
    title: 'a tear among what is practical',
    claims: 'groups-fit',
    apply: ({ pack, words }) => {
      const row = pack.rows.find(({ result, id }) => !result && words.rows[id]?.has);
      const own = row && words.rows[row.id];
      return row && own ? set(row, { about: 'practical' }) && set(own, { has: 'had a tear' }) : false;
    },
  },
  {
    id: 'death-put-off',
    title: 'a death at birth among what comes later',
    harm: 'A death at birth among what comes later is read last, or when the choice has been made.',
    claims: 'groups-fit',
    apply: ({ pack, words }) => {
      const row = pack.rows.find(({ id }) => words.rows[id]?.has);
      const own = row && words.rows[row.id];
      return row && own
        ? set(row, { about: 'later' }) && set(own, { label: 'Baby dies', has: 'died', window: 'At the birth' })
        : false;
    },
  },
  {
    id: 'babies-counted-as-women',
    title: 'babies counted as women',
    harm: 'Counted as women, what happens to babies is read as something that happens to her.',
    claims: 'groups-fit',
    apply: ({ pack, words }) => {
      const row = pack.rows.find(({ id }) => words.rows[id]?.has);
      const own = row && words.rows[row.id];
      return row && own ? set(row, { of: 'women' }) && set(own, { label: 'Baby is sore', has: 'were sore' }) : false;
    },
  },
];

type RowWords = WordsFile['rows'][string];

type Change = (own: RowWords) => Partial<RowWords>;

function frame(id: string, title: string, claims: string, change: Change, harm?: string): Tilt {
  return {
    id,
    title,
    claims,
    ...(harm !== undefined && { harm }),
    apply: ({ words }) => {
      const own = Object.values(words.rows).find(({ has, label }) => has && !/\b(?:bad|good|well|harm|hurt)\b/i.test(label));
      return own ? set(own, change(own)) : false;
    },
  };
}
