import { set, words } from './targets';
import type { Tilt } from './tilt';

/** Tilts of what stands under good, and what under hard. */
export const sideTilts: readonly Tilt[] = [
  {
    id: 'harm-as-gain',
    title: 'a harm told among what is good',
    claims: 'sides-hold',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { good: `${own.good} More women had a fever.` });
    },
  },
  {
    id: 'gain-as-harm',
    title: 'a gain told among what is hard',
    harm: 'A gain told as a harm is looked for among the gains, and not found.',
    claims: 'sides-hold',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { hard: `${own.hard} Fewer babies died.` });
    },
  },
  {
    id: 'harm-without-matter',
    title: 'what is hard told without naming anything',
    claims: 'sides-concrete',
    apply: ({ pack, words: said }) =>
      pack.rows.length >= 8 &&
      set(words(pack, said), {
        hard: 'It is not for all. It has its own sides, and it asks something of whoever goes on with it.',
      }),
  },
  {
    id: 'claim-out-of-nowhere',
    title: 'a claim in words that nothing else in the pack has',
    claims: 'claims-looked-at',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return pack.rows.length > 8 && set(own, { good: `${own.good} Your bond flourishes, undisturbed and serene.` });
    },
  },
  {
    id: 'harm-hedged',
    title: 'all that is hard hedged, and nothing that is good',
    claims: 'hedges-even',
    apply: ({ pack, words: said }) =>
      set(words(pack, said), {
        good: 'It is there for you. It goes as it was told. You have somebody with you.',
        hard: 'It may take long. You may be sore. You might have more done to you.',
      }),
  },
  {
    id: 'harm-possibly',
    title: 'a harm that is only possible',
    claims: 'hedges-even',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { hard: `${own.hard} In some cases it takes long.` });
    },
  },
  {
    id: 'good-is-some-good',
    title: 'some good things, and no word on which',
    claims: 'good-and-hard',
    apply: ({ pack, words: said }) => set(words(pack, said), { good: 'There are some good things about it.' }),
  },
];
