import { createHash } from 'node:crypto';
import type { SourceFile } from './files';
import type { Rule } from './rules';

/** Names of published instruments. They belong in what is told about them, and nowhere else. */
const titles =
  /\b(?:OPTION-?5|Observer OPTION|CollaboRATE|SDM-?Q-?(?:9|Doc)|MADM|MORi?\b index|Decisional Conflict Scale|SURE (?:test|scale))\b/;

/** What an instrument of somebody's may stand in: what is told about them, and the tests that look for them. */
const toldIn = /^(docs\/|README\.md$|CHANGELOG\.md$|tests\/unit\/house)/;
/** What is read by people or built. */
const ours = /^(locales|training|packs|components|lib|entrypoints|widget|public|docs|tests\/support)\/|^[A-Z]+\.md$/;
const inEnglish = /^(locales\/en-GB|training|components|lib|entrypoints|widget|docs)\/.+\.(?:json|md|tsx?)$/;

const wordsOfPhrase = 6;

/**
 * Six words in a row out of items of published instruments, as the beginnings of their SHA-256 in hexadecimal: a rule that
 * looked for the items by their words would be a copy of them.
 */
const phrases = new Set(
  `
  024d9c0c22c5 04349f97bc7a 04cb609b53fd 06390fae21eb 086c2cab93bd 088d2fe9a30d 08f475214fea 0ad182b9b0e8
  0fa411878013 100a0a8a05f2 110f35cc685f 11c0758fcac5 133f1d6708ef 136f0c934d47 14bb0f934957 15b105e922b8
  1711090a49e3 18fedc8ecedc 19b29d84cba3 1c794fd14a81 1d3d56705d92 1d907a6a4a07 2259dbe6cdad 239fc89c083d
  2762ab8df8c1 2787dc18bc26 27f818d22c41 28f511b8de3a 299976606e30 29b00ec09cef 2b205e02c4e3 2d1819b044fb
  2df25bcc2198 3038e4757779 3172d5c84f9a 31999d3b5a46 3258592f7734 33957d9f2e37 34b8caa2300d 34c506ed9ac6
  350aca259ccf 3765c2fc4601 37d4b34e2d00 3836e0c83180 42b5679e9771 436144eba83e 442da92c2682 47cf2b08cfd5
  49364a0cc8ea 4f9572fd97c9 50eeb49d1ee6 541a352ac96a 55bb71bee5b5 57181c478fe8 57aa23165e20 58447f712db6
  58d0754515aa 5ebdca665564 5f7c8488b454 643c78b0fe54 6448ba6b2541 665494020a9f 66efbead1aed 68eb12ebced4
  69d274388fbd 6bf518e86d56 6f9639789afd 731a0ad7329d 73c0ce3bde61 744cbddcbb7e 75177d0b8152 752394d1bbea
  76eef13a152a 77ccf0c3bed7 77e471746fb0 78862f101841 7a87dafce2d7 7c3d4cc7e166 7cb1805d720f 7d56add80cf3
  7d8b8e168f22 7e23eed35fca 83b372d966b9 83fa1fc9cc7f 843195188c8f 8565ad589203 85a752e94053 869c78deea71
  88f2a2aaaa74 8b1b90848833 8cb18495c560 8f354cc922e4 8f76c31f31af 90617ff28071 921ec90f36ca 936997e1209c
  95105e341860 96c3a67873b9 972a174c1495 992b05564ac2 9c693a60b98d 9e5fcb73d626 9f4ee972e560 9fb3f90c289a
  a0f5f09a41f5 a43705e98ef7 a5b59589d500 a610a5f7bb97 a7e4e4bac03d a83cdcaf1bb1 ac865574d84b adedf2fa3fa2
  b142d41d502f b29421b73f48 b311fd9958e0 b36a5dbc1329 b404b5ba406c b71e47519ceb b85126993a73 bcafcd20211f
  bee7e8a37774 c3523ffdf64b c489ffb09058 c76337b8132f c85262b0050a c8cf730e1475 c8f59a613501 cc56fecbd2aa
  cc651efd4852 cd9f2c675291 cfac35f7d3e4 d054564376af d0d6d0f90cd2 d5f94357d8d6 d780efa34aad d8dd7367c9a7
  d916f8f563b0 d94d5f4a1609 d97d39140c4a da365e8b99c9 daf9f484e396 dcdc276c4a27 df46ad81d097 e0018bae86fe
  e3997d815460 e802d80b4d37 e99fabffeabf ec4e2bed3aea ec5a4f310ff4 ef3f965ba9a4 efa70165e398 f0adc34d3c88
  f51252ea8ce2 f8583d9f6154 f8c445f9f9d6 fdc76f6551ca

`
    .trim()
    .split(/\s+/),
);

const sayOf = (words: readonly string[]) => createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);

/** No instrument of anybody's is in the repository: neither its name outside of what is told of it, nor its items. */
export const noInstrument =
  (known: ReadonlySet<string> = phrases): Rule =>
  (files) => {
    const told = new Set<string>();
    const isKnown = (words: readonly string[]) => {
      const text = words.join(' ');
      if (told.has(text)) return false;
      told.add(text);
      return known.has(sayOf(words));
    };
    return files.flatMap((file) => [...named(file), ...itemsIn(file, isKnown)]);
  };

function named({ path, text }: SourceFile): string[] {
  const found = ours.test(path) && !toldIn.test(path) ? titles.exec(text) : null;
  const isOne = /"evenhand":\s*"instrument"/.test(text) && /\.json$/.test(path) && !path.startsWith('docs/');
  return [
    ...(found ? [`${path}: "${found[0]}" is an instrument of somebody else's; say it in docs alone`] : []),
    ...(isOne ? [`${path}: an instrument is loaded by whoever has a licence, and is in no repository`] : []),
  ];
}

function itemsIn({ path, text }: SourceFile, isKnown: (words: readonly string[]) => boolean): string[] {
  if (!inEnglish.test(path)) return [];
  const words = text
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return words.flatMap((_, at) => {
    const phrase = words.slice(at, at + wordsOfPhrase);
    return phrase.length === wordsOfPhrase && isKnown(phrase)
      ? [`${path}: "${phrase.join(' ')}" is out of a published instrument, which is not ours to give`]
      : [];
  });
}

/** For a test of the rule itself: phrases of its own, which are nobody's. */
export const asPhrase = (text: string): string => sayOf(text.split(' '));
