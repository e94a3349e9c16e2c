import { type AddedSentence, addedSentence } from '../../../lib/tilts/added-sentence';
import { set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** What is no sentence on a screen: code, and placeholders of figures that are not there. */
const sentences: AddedSentence[] = [
  ['per-cent-sign', 'a percentage beside a figure', 'no-percentages', 'It is {tilt}% of births.'],
  ['one-in-figure', 'one side quoted as one in a figure', 'no-one-in-x', 'It happens to one in {tilt} babies.'],
  ['bold', 'bold type', 'no-markup', 'It is <b>there</b> for you.'],
  ['markdown', 'bold type in another way', 'no-markup', 'It is **there** for you.'],
  ['link', 'a link', 'no-markup', 'See www.example.org for it.'],
  ['turned-round', 'a character that turns the text round', 'no-markup', 'It is \u202Ethere for you.'],
];

export const saidMutants: readonly Tilt[] = [
  ...sentences.map(addedSentence),
  {
    id: 'citation-script',
    title: 'a script in the name of a source',
    claims: 'no-markup',
    apply: ({ pack }) => set(pack.sources[0] ?? {}, { citation: 'A study of births <script src=x></script>' }),
  },
];
