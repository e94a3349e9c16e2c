import type { WordsFile } from '../pack/schema';
import { course, set, waiting, words } from './targets';
import type { Tilt } from './tilt';

const fields = ['short', 'involves', 'good', 'hard'] as const;

/** Tilts by room: who is told about at length, and who in passing. */
export const balanceTilts: readonly Tilt[] = [
  {
    id: 'one-at-length',
    title: 'one option described at length',
    claims: 'even-length',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { involves: `${own.involves} ${own.involves}` });
    },
  },
  {
    id: 'harm-in-passing',
    title: 'the harm of one option cut to its first words',
    harm: 'What is hard and told in passing is not weighed, and the option looks as if little were hard about it.',
    claims: 'even-length',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      const all = own.hard.split(' ');
      return set(own, { hard: `${all.slice(0, Math.floor(all.length / 3)).join(' ')}.` });
    },
  },
  {
    id: 'trouble-at-length',
    title: 'the trouble of one option told at length',
    claims: 'even-practical',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { changing: [own.where, own.time, own.people, own.changing].join(' ').concat(' ').repeat(2) });
    },
  },
  {
    id: 'hard-words-for-one',
    title: 'one option explained in long sentences',
    claims: 'even-language',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      for (const field of fields) set(own, { [field]: `${own[field]} ${own[field]}`.replace(/[.?] (?=.)/g, ', and ') });
      return true;
    },
  },
  {
    id: 'harm-dropped',
    title: 'the harm of one option dropped',
    claims: 'good-and-hard',
    apply: ({ pack, words: said }) => set(words(pack, said), { hard: 'None known.' }),
  },
  {
    id: 'benefit-dropped',
    title: 'the benefit of waiting dropped',
    claims: 'good-and-hard',
    apply: ({ pack, words: said }) => set(said.options[waiting(pack)] ?? {}, { good: 'Nothing.' }),
  },
  {
    id: 'harm-borrowed',
    title: 'the harm of one option said of another in its place',
    harm: 'The harm of another option is weighed here, and the harm of this one is not there to be weighed.',
    claims: 'good-and-hard',
    apply: ({ pack, words: said }) => {
      const other = Object.entries(said.options).find(([id]) => id !== course(pack))?.[1];
      return other ? set(words(pack, said), { hard: other.hard }) : false;
    },
  },
  {
    id: 'good-outweighs-hard',
    title: 'much on what is good about one option, little on what is hard',
    claims: 'good-beside-hard',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { good: [own.good, own.good, own.hard].join(' ') });
    },
  },
  {
    id: 'name-at-length',
    title: 'a name that tells what is good about its option',
    claims: 'option-names',
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { name: `${own.name}, with somebody whom you know and who stays all the way through` });
    },
  },
  {
    id: 'name-that-leans',
    title: 'a name that says which is usual',
    claims: 'option-names',
    apply: ({ pack, words: said }) => set(words(pack, said), { name: 'Standard care' }),
  },
  {
    id: 'name-against-advice',
    title: 'waiting named as against advice',
    harm: 'A name that says what is advised makes whoever waits somebody who goes against it.',
    claims: 'option-names',
    apply: ({ pack, words: said }) => {
      const own = said.options[waiting(pack)];
      return own ? set(own, { name: `${own.name}, against advice` }) : false;
    },
  },
  {
    id: 'name-of-another',
    title: 'two options with one name',
    harm: 'Two options under one name cannot be told apart, and so nobody can choose between them.',
    claims: 'option-names',
    apply: ({ words: said }) => sameName(Object.values(said.options)),
  },
  {
    id: 'frame-dropped',
    title: 'a number without the words that say what it counts: those who do not have it',
    claims: 'both-frames',
    apply: ({ pack, words: said }) => {
      const own = framed(said, pack.rows.find(({ arms }) => arms.some(({ kind }) => kind === 'rate'))?.id);
      return own ? Reflect.deleteProperty(own, 'hasNot') : false;
    },
  },
  {
    id: 'short-frame-dropped',
    title: 'the word beside the number of those who do not have it left out',
    claims: 'both-frames',
    apply: ({ pack, words: said }) => {
      const own = framed(said, pack.rows.find(({ arms }) => arms.some(({ kind }) => kind === 'rate'))?.id);
      return own ? Reflect.deleteProperty(own, 'not') : false;
    },
  },
  {
    id: 'frames-alike',
    title: 'both frames in the words of the event',
    claims: 'frames-differ',
    apply: ({ words: said }) => {
      const own = Object.values(said.rows).find(({ has, hasNot }) => has && hasNot);
      return own ? set(own, { hasNot: own.has }) : false;
    },
  },
  {
    id: 'frame-with-a-plea',
    title: 'the frame without the event told at length',
    claims: 'frames-even',
    apply: ({ words: said }) => {
      const own = Object.values(said.rows).find(({ has, hasNot }) => has && hasNot);
      return own
        ? set(own, { hasNot: `${own.hasNot} and went on from there without any other trouble that anybody heard of` })
        : false;
    },
  },
];

function framed(said: WordsFile, id: string | undefined) {
  return Object.entries(said.rows).find(([key, own]) => (key === id || key.startsWith(`${id}.`)) && own.hasNot)?.[1];
}

function sameName([one, other]: WordsFile['options'][string][]): boolean {
  return one && other ? set(one, { name: other.name }) : false;
}
