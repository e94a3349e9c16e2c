import { quoted } from '../pack/quoted';
import type { CaseRule } from './case-rule';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ordinal =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)';

/** What a number or a text looks like; the first that fits is told. */
const identifiers: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an NHS number', pattern: /(?<!\d)\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/ },
  { what: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i },
  {
    what: 'a full date',
    pattern: new RegExp(
      `\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b|\\b${month} \\d{1,2}|\\b${ordinal} (?:of )?${month}\\b|\\b${month} the ${ordinal}\\b`,
      'i',
    ),
  },
  { what: 'a telephone number', pattern: /(?:\+\d{1,3}[ -]?|\(?\b0)\d[\d ()-]{6,}\d/ },
];
/** Any script's digits, and signs that stand for a number. */
const digit = /\p{N}/u;

const numbers =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?)';
/** Whom she has, and how long ago: what a life is told with, and no outcome is counted in. */
const ofALife =
  '(?:children|boys|girls|sons|daughters|sisters|brothers|aunts|friends|people|years|months|weeks|days|nights|hours ago|miles)';
const numberWord = new RegExp(
  `\\b(${numbers}(?:[- ](?:and )?(?:one|${numbers}))*)\\b(?![- ](?:and )?(?:one|${numbers})\\b)(?! (?:(?!out\\b|of\\b|in\\b)[a-z]+ )?${ofALife}\\b(?! (?:out of|of|in) (?:every|each|${numbers})))`,
  'gi',
);
/** Four numbers after one another are no telling of a life. */
const spelledOut = new RegExp(`\\b(?:(?:zero|nought|oh|one|double|${numbers})[ ,-]+){5}`, 'i');

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sister|Nurse|Matron)\.? \p{Lu}\p{Ll}+/u;
/** A capital in the middle of a sentence, of a word that is not all capitals; what is quoted begins a sentence of its own. */
const capital = /(?<=[\p{L}\p{N},;)’'-] ?\(?)(?<![\p{L}’'])(?!I\b)\p{Lu}\p{Ll}[\p{L}]*/gu;
const known = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English Welsh Arabic Bengali Cantonese Dari Farsi Hindi Kurdish Lithuanian Pashto Polish Portuguese Punjabi Romanian Somali Spanish Sylheti Tamil Tigrinya Turkish Ukrainian Urdu Vietnamese Christmas Easter Ramadan Eid Diwali'.split(
    ' ',
  ),
);
const firstName = /^\p{Lu}[\p{L}’'-]{1,19}$/u;

/** Nobody in a case is, or could be taken for, somebody. */
export const personRules: readonly CaseRule[] = [
  {
    id: 'no-identifier',
    reason: 'A number of a real person in a case is that person, handed to a room.',
    check: ({ texts }, report) => {
      for (const { where, text } of texts) {
        const like =
          identifiers.find(({ pattern }) => pattern.test(text))?.what ??
          (spelledOut.test(text) ? 'a number that was spelled out' : undefined);
        if (like !== undefined)
          report(where, `has what looks like ${like}, in ${quoted(text)}`, 'take it out; nobody in a case has one');
        else if (digit.test(text))
          report(where, `has a digit, in ${quoted(text)}`, 'write it in words, or leave the figure to the aid');
      }
    },
  },
  {
    id: 'no-figures',
    reason: 'A figure on a card has no source, and is played as if it had.',
    check: ({ texts }, report) => {
      for (const { where, text } of texts) {
        for (const [word] of text.matchAll(numberWord))
          report(
            where,
            `“${word}” is a figure, in ${quoted(text)}`,
            'leave figures to the aid; words for numbers count years, weeks, days, hours ago, or the people in her life',
          );
        if (/[%‰]/.test(text)) report(where, `has a percentage, in ${quoted(text)}`, 'leave figures to the aid');
      }
    },
  },
  {
    id: 'no-real-names',
    reason: 'A full name, a hospital or a town makes somebody think of somebody.',
    check: ({ draft, texts }, report) => {
      const { woman, supporter, interpreter } = draft.roles ?? {};
      const named = Object.entries({ woman, supporter, interpreter }).flatMap(([role, card]) =>
        card?.name === undefined ? [] : [{ role, name: card.name }],
      );
      for (const { role, name } of named)
        if (!firstName.test(name))
          report(['roles', role, 'name'], `“${name}” is more than a first name`, 'write one first name, or leave it out');
      const names = new Set(named.map(({ name }) => name));
      for (const { where, text } of texts.filter(({ where }) => where.at(-1) !== 'name')) {
        const [title] = titled.exec(text) ?? [];
        if (title) report(where, `“${title}” is a title with a name, in ${quoted(text)}`, 'say what the person does');
        for (const [word] of text.matchAll(capital))
          if (!known.has(word) && !names.has(word) && !title?.endsWith(word))
            report(
              where,
              `“${word}” looks like the name of a person or a place, in ${quoted(text)}`,
              'use the first name that a card has, or say who or what it is; in small letters where it is no name',
            );
      }
    },
  },
];
