import type { Option, Pack, Part, Row } from '../pack/pack';
import { stamped } from '../practice/practice-stamp';
import type { AidKey, AidWords } from '../words/aid-words';
import type { Wrong } from './wrongs';

/** What the message is about, in one language: nothing of it is of her plan. */
export interface UnfairPlace {
  words: AidWords;
  pack: Pick<Pack, 'id' | 'title' | 'version' | 'hash' | 'local'>;
  /** Of a decision of several parts: the one on the screen. */
  part: Pick<Part, 'id' | 'label'> | undefined;
  row: Pick<Row, 'key' | 'label'> | undefined;
  option: Pick<Option, 'id' | 'name'> | undefined;
  /** The name of the screen that she came from. */
  screen: Extract<AidKey, `step.${string}`>;
  /** Of the screen, as this language names it. */
  language: string;
}

export interface UnfairMessage {
  /** In the language of the screen. */
  here: UnfairPlace;
  /** The same in English; left out where that is the language of the screen. */
  english?: UnfairPlace;
  /** BCP 47, of the screen. */
  locale: string;
  /** Nobody who speaks the language has signed it. */
  draft: boolean;
  /** Of Evenhand. */
  evenhand: string | undefined;
  wrong: Wrong | undefined;
  /** Her own words, letter for letter; empty where she wrote none. */
  hers: string;
  /** The conversation is acted. */
  practice: boolean;
}

/** A part of the message in one language. */
export interface UnfairBlock {
  text: string;
  /** BCP 47; none for her own words, which are in whatever language she wrote. */
  locale?: string;
}

/**
 * What she is about to send, in the parts in which it is shown. What is of the page comes first, in her language and then in
 * English with the ids that an editor finds it by; her own words come last, so that no line after them is taken for hers.
 */
export function unfairBlocks(message: UnfairMessage): UnfairBlock[] {
  const { here, english, hers } = message;
  const told = english ?? here;
  const { t } = here.words;
  const block = (place: UnfairPlace, ids: boolean, ...after: string[]): UnfairBlock => ({
    text: [place.words.t('unfair.link'), '', ...linesOf(message, place, ids), ...after].join('\n'),
    locale: place.words.locale,
  });
  return [
    ...(english ? [block(here, false, '', `${t('unfair.english')}:`)] : []),
    block(told, true),
    ...(hers.trim() === '' ? [] : [{ text: `${t('unfair.words')}:\n${hers}` }]),
  ];
}

/** The whole message as text; stamped where it was made in practice. */
export function unfairText(message: UnfairMessage): string {
  const text = unfairBlocks(message).map((block) => block.text);
  return stamped(message, `${text.join('\n\n')}\n`);
}

function linesOf(message: UnfairMessage, place: UnfairPlace, ids: boolean): string[] {
  const { wrong, draft, locale, evenhand } = message;
  const { words, pack, part, row, option, screen, language } = place;
  const { t } = words;
  const line = (label: AidKey, said: string, id?: string) => `${t(label)}: ${said}${ids && id !== undefined ? ` [${id}]` : ''}`;
  return [
    ...(wrong ? [line('unfair.line.wrong', t(`unfair.wrong.${wrong}`), wrong)] : []),
    line('note.decision', pack.title, pack.local ? `${pack.id}, local` : pack.id),
    ...(part ? [line('unfair.line.part', part.label ?? part.id, part.id)] : []),
    ...(row ? [line('unfair.line.row', row.label, row.key)] : []),
    ...(option ? [line('fhir.option', option.name, option.id)] : []),
    line('unfair.line.screen', t(screen), screen.slice('step.'.length)),
    line('step.language', draft ? `${language}, ${t('language.draftShort')}` : language, locale),
    line('unfair.line.version', pack.version, pack.hash),
    ...(evenhand === undefined ? [] : [`Evenhand: ${evenhand}`]),
  ];
}
