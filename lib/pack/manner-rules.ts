import { languageOf } from './language-of';
import { locatorsOf } from './locators-of';
import { fillPlaceholders } from './placeholders';
import { quoted } from './quoted';
import type { Rule } from './rule';

/** In these she speaks herself. */
const inHerVoice = new Set(['values', 'ifThen', 'questions']);
const firstPerson = /\b(?:I|I'm|I've|I'd|my|me|myself|mine)\b/;
/** Somebody is quoted: a whole clause between quotation marks, or a name that tells, says, felt. */
const speech = /[“"«][^”"»]{25,}[”"»]/u;
const teller =
  /\b(?!NICE|NHS|NCT|RCOG|RCM)\p{Lu}\p{Ll}+ (?:told us|tells us|remembers|recalls|says she|said she)\b|\b(?:her|their|one (?:woman|mother)'s|a (?:woman|mother|mum)'s) (?:own )?story\b|\bone (?:woman|mother|mum|midwife) (?:told|said|says|felt|wrote)\b/u;

/** Ordinary words that are shouted; acronyms such as NICE are not among them. */
const shouted =
  /\b(?:NOT|NEVER|ALWAYS|ONLY|MUST|ALL|EVERY|NO|NONE|VERY|MORE|LESS|FEWER|MOST|BEST|RISK|DEATH|DIE|DIES|DIED|STOP|WARNING|IMPORTANT|NOTE|BABY|YOU|YOUR|CAN|WILL|DO|AND|OR|BUT)\b/;
const capitals = /\b\p{Lu}{4,}\b/gu;
const pictures = /\p{Extended_Pictographic}|[★☆✓✔✗✘►→⇒•]/u;
const marks = /[!¡‼⁉]|\?{2,}|\.{4,}/;

const tag = /<\/?[a-z!?]|&(?:[a-z]+|#\d+);|javascript:/i;
const markdown = /\*\*|__|~~|`|^\s*(?:#{1,6}|[-*+>]) |\[[^\]]*\]\([^)]*\)/m;
const address = /\b(?:https?|ftp):|\bwww\.|[\w.]+@[\w.]+\.\w|\b[\w-]+\.(?:com|org|net|co\.uk|nhs\.uk|gov\.uk)\b/i;
/** Characters that show nothing, or turn the direction of what follows: a text is not what it seems to be. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\uFFFC\uFFFD]/u;
/** Between two letters of a script that joins them, these two are part of how a word is spelt (Unicode 23.2). */
const joiner = /(?<=[\p{Script=Arab}\p{Script=Beng}\p{M}])[\u200C\u200D](?=[\p{Script=Arab}\p{Script=Beng}])/gu;

/** The first thing in a text that is markup, a link or a hidden character, as a problem names it. */
export function markupIn(text: string, patterns: readonly RegExp[] = [tag, markdown, address, hidden]): string | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
  if (found === undefined) return undefined;
  return hidden.test(found) ? `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : found;
}

/** How things are said: no stories, no raised voice, no markup. */
export const mannerRules: readonly Rule[] = [
  {
    id: 'no-testimonials',
    reason: 'One story outweighs a table, and whoever picks the story picks the choice.',
    source: 'standards.md requirement 19 and 3.2 rule 15 (MNM, S35 and S36)',
    language: 'en',
    check: ({ texts }, report) => {
      const todo = 'take the story out; say what was counted, or that nobody asked women';
      for (const { section, where, text, bare } of texts) {
        const [found] = speech.exec(text) ?? teller.exec(bare) ?? (inHerVoice.has(section) ? null : firstPerson.exec(bare)) ?? [];
        if (found) report(where, `“${found.slice(0, 40)}” is somebody’s own voice, in ${quoted(text)}`, todo);
      }
    },
  },
  {
    id: 'no-emphasis',
    reason: 'What is shouted is read first, and what stands beside it is not.',
    source: 'NICE ECD8 part 1 (bias can hide in bold and size); standards.md 3.2 rule 15',
    check: ({ texts, words }, report) => {
      const english = languageOf(words.locale) === 'en';
      const ordinary = new Set(texts.flatMap(({ bare }) => bare.match(/\p{Ll}{4,}/gu) ?? []));
      for (const { where, text } of texts) {
        const shout = (text.match(capitals) ?? []).find((word) => ordinary.has(word.toLowerCase()));
        const found =
          marks.exec(text)?.[0] ?? pictures.exec(text)?.[0] ?? (english ? shouted.exec(text)?.[0] : undefined) ?? shout;
        if (found) report(where, `“${found}” raises the voice in ${quoted(text)}`, 'say it as the rest is said');
      }
    },
  },
  {
    id: 'no-markup',
    reason: 'Markup in a sentence is emphasis, or a way for somebody else’s script or link onto her screen.',
    source: 'standards.md requirement 39 (packs are logic-free data); product.md, privacy',
    check: ({ texts, pack }, report) => {
      const facts = [
        ...pack.sources.flatMap(({ id, short, citation, licence }) =>
          Object.entries({ short, citation, licence }).map(([key, text]) => ({ where: ['sources', id, key], text })),
        ),
        ...locatorsOf(pack).map(({ where, locator }) => ({ where, text: locator })),
        ...pack.signOffs.flatMap(({ item, name, role, statement }) =>
          [name, role, statement].map((text) => ({ where: ['signOffs', item, name], text })),
        ),
      ];
      const check = (where: string[], text: string, patterns: RegExp[]) => {
        const shown = markupIn(text, patterns);
        if (shown === undefined) return;
        report(where, `“${shown}” is markup, a link or a hidden character in ${quoted(text)}`, 'write plain text');
      };
      for (const { where, text } of texts)
        check(where, fillPlaceholders(text, () => '').replace(joiner, ''), [tag, markdown, address, hidden]);
      for (const { where, text } of facts) check(where, text, [tag, hidden]);
    },
  },
];
