/** Words that begin with a capital and name nobody: languages, faiths, conditions, and what begins a sentence. */
const nobody = new Set(
  `a all an and another any arabic as asian because bengali birth black both british but by children christian december
  down during each easy edwards english entonox europe european evenhand every everybody february few five for four friday
  from he hindu how i if in indian interpreters irish it january jewish july local london many march maternity men midwife
  midwives monday more most muslim national neonatal nepali new no nobody none north northern november obstetricians october
  of on one other our pakistani partners patau people polish portuguese punjabi read roma romanian saturday scotland
  scottish september several she sikh six so some somali south staff sunday ten that the their then there these they this
  those three thursday to tuesday two ulster under united until urdu wales we wednesday welsh what when where which while
  who why with women yet you`.split(/\s+/),
);

const name = String.raw`(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’'-]*`;
const role = { what: 'reads like a name', todo: 'write the role' };
const out = 'take it out; what was said stays without it';

interface Kind {
  what: string;
  todo: string;
  match: RegExp;
  /** A word that names nobody, such as a language, is none of it. */
  names?: true;
}

/** A pattern whose group is what was found: it looks ahead, so that what follows a word of ours is still seen. */
const ahead = (pattern: string) => new RegExp(`(?=(${pattern}))`, 'gu');

const kinds: readonly Kind[] = [
  { what: 'is the address of an e-mail or an account', todo: out, match: /(\S*@\S*)/gu },
  { what: 'is the address of a page', todo: out, match: /\b((?:https?:|www\.)\S*)/giu },
  { what: 'is a number that somebody can be reached or known by', todo: out, match: /(\+?\d(?:[\s().-]*\d){6,})/gu },
  { what: 'is a postcode', todo: out, match: /\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b/gu },
  {
    ...role,
    match: new RegExp(String.raw`\b((?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sister|Nurse|Midwife)\.?\s+${name})`, 'gu'),
  },
  { ...role, match: new RegExp(String.raw`((?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?${name})`, 'gu') },
  { ...role, match: ahead(String.raw`${name}\s+${name}`), names: true },
  {
    ...role,
    match: ahead(
      String.raw`${name}(?=\s+(?:said|says|told|tells|thought|thinks|felt|feels|asked|asks|wanted|wants|wrote|writes)\b)`,
    ),
    names: true,
  },
  {
    ...role,
    match: new RegExp(String.raw`(?<=\b(?:called|named|name is|name was|signed|I am|I’m|I'm)\s+)(${name})`, 'gu'),
    names: true,
  },
  { ...role, match: new RegExp(String.raw`(?<=[-–—]\s*)(${name})(?=\W*$)`, 'gu'), names: true },
];

/**
 * What in a text of a record says who somebody is: an e-mail, a number to ring, a postcode, or what reads like a name. A
 * program sees letters: a name in small letters, or in a script without capitals, it cannot tell from a word.
 */
export function personalIn(text: string): { found: string; what: string; todo: string }[] {
  const seen: string[] = [];
  return kinds.flatMap(({ match, what, todo, names }) =>
    [...text.matchAll(match)].flatMap(([, found = '']) => {
      const known = names && found.split(/\s+/).some((word) => nobody.has(word.toLowerCase().replace(/[’']s?$/, '')));
      if (known || seen.some((other) => other.includes(found))) return [];
      seen.push(found);
      return [{ found, what, todo }];
    }),
  );
}
