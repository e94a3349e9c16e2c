import type { Event, Standing } from '../consultation/event-schema';
import { codeWords } from '../msds/code-words';
import { type Option, onlyPart, type Pack } from '../pack/pack';
import { questionText } from '../plan/from-the-list';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { englishWords } from './english-words';
import { stepWords, waysWords } from './need-words';
import { ofDecision, questionWords, standWords, whenWords } from './plan-words';

/** One entry of the thread in words. */
export interface EntryWords {
  /** What it is about. It holds no words of hers. */
  about: string;
  /** What was said of it, where that is ours to say. */
  said?: string;
  /** Words of somebody, letter for letter, and whether they are in her voice. */
  words?: string;
  hers?: boolean;
}

/** What an event is said of and with: every event by id, and the decisions that are at hand. */
export interface ThreadAround {
  byId: ReadonlyMap<string, Event>;
  packs: readonly Pack[];
  plan: Plan;
}

/** When a sitting was: the day it began, and the weeks of pregnancy if they were told in it. */
export function sittingWords(said: readonly Event[], { t, date }: AidWords): string {
  const weeks = said.findLast(({ gestation }) => gestation !== undefined)?.gestation;
  const day = date(said[0]?.at ?? '');
  return weeks === undefined ? day : t('thread.sitting', { date: day, weeks });
}

/** What one event says. The words in it are for a screen only where they were not taken back. */
export function threadWords(event: Event, around: ThreadAround, words: AidWords): EntryWords {
  const { t } = words;
  switch (event.kind) {
    case 'about':
      return { about: t(`about.${event.prompt}`), words: event.words, hers: true };
    case 'conversation':
      return { about: t(`conversation.${event.field}`), words: event.words };
    case 'question':
      return {
        about: t('questions.title'),
        words: questionText({ id: event.question, words: event.words }, around.plan, words),
        hers: true,
      };
    case 'answer': {
      const question = around.plan.questions.find(({ id }) => id === event.question);
      const { by, words: answer, answered } = event;
      const said = questionWords(
        { words: question ? questionText(question, around.plan, words) : '', by, answer, answered },
        words,
      );
      // Of a question that is not there any more, no empty quotation marks.
      return { about: t('questions.answer'), said: question ? said : said.slice('“” '.length) };
    }
    case 'gestation':
      return { about: t('note.weeks'), said: event.weeks === null ? t('plan.notRecorded') : words.number(event.weeks) };
    case 'door':
      return { about: t(`door.${event.line}`), words: event.words, hers: true };
    case 'need':
      return { about: t(`need.${event.need}`), ...picked(waysWords(event.need, event.ways, words), event.words), hers: true };
    case 'english':
      return { about: t('english.title'), said: englishWords(event, words), words: event.words };
    case 'needStep':
      return { about: t(`needStep.${event.step}`), ...picked(stepWords(event.step, event, words), event.words) };
    case 'sameWoman':
      return { about: t('thread.sameWoman'), said: t(`put.locked.${event.because}`) };
    case 'entered':
      return { about: t('thread.entered'), said: t(`put.entered.${event.how}`) };
    case 'undone':
      return { about: t('thread.takenBack'), said: aboutOf(event.event, around, words) };
    case 'corrected':
      return {
        about: t('thread.correction'),
        said: aboutOf(event.event, around, words),
        words: event.why,
        hers: event.who === 'woman',
      };
    default: {
      const pack = around.packs.find(({ id }) => id === event.pack);
      if (!pack) return elsewhere(event, words);
      const entry = ofPack(event, pack, words);
      return { ...entry, about: ofDecision(entry.about, pack, around.plan) };
    }
  }
}

/** What was picked, and what was written with it; where neither was, that a field was cleared. */
function picked(said: string, written: string): Pick<EntryWords, 'said' | 'words'> {
  return { ...(said && { said }), ...((written || !said) && { words: written }) };
}

/** The event that another one is about, without its words. */
function aboutOf(id: string, around: ThreadAround, words: AidWords): string {
  const event = around.byId.get(id);
  if (!event) return words.t('plan.notRecorded');
  return words.t('thread.of', { about: topicOf(event, around, words), when: whenWords(event, words) });
}

/** What an event is about. Corrections of corrections may go round in a circle in a file that somebody made. */
function topicOf(event: Event, around: ThreadAround, words: AidWords): string {
  if (event.kind === 'corrected') return words.t('thread.correction');
  return event.kind === 'undone' ? words.t('thread.takenBack') : threadWords(event, around, words).about;
}

function ofPack(event: Event, pack: Pack, words: AidWords): EntryWords {
  const { t } = words;
  const named = (list: readonly { id: string; label: string }[], id: string) => list.find((one) => one.id === id)?.label ?? id;
  switch (event.kind) {
    case 'standing': {
      const part = pack.parts.find(({ id }) => id === (event.part ?? onlyPart))?.label;
      return { about: [t('note.standing'), part].filter(Boolean).join(': '), said: standWords(stoodAt(event, pack), words) };
    }
    case 'reason':
      return { about: t('plan.why'), words: event.words, hers: true };
    case 'planB': {
      const ifThen = pack.ifThen.find(({ id }) => id === event.ifThen);
      return { about: ifThen ? words.say(ifThen.when) : event.ifThen, words: event.words, hers: true };
    }
    case 'stratum':
      return { about: t('compare.figuresFor'), said: named(pack.strata, event.stratum) };
    case 'value':
      return { about: named(pack.values, event.value), said: t(event.weight ? `weight.${event.weight}` : 'thread.cleared') };
    case 'mark': {
      const about = pack.rows.find(({ id }) => id === event.row)?.label ?? event.row;
      return { about, said: t(event.on ? 'row.mark' : 'thread.unmarked') };
    }
    case 'offered': {
      const about = pack.options.find(({ id }) => id === event.option)?.name ?? event.option;
      return event.offered
        ? { about, said: t('conversation.isOffered') }
        : { about, said: t('conversation.notOffered'), words: event.why };
    }
    case 'coded':
      return {
        about: t(`msds.${event.set}`),
        said: event.code === null ? t('thread.cleared') : codeWords(event.set, event.code, words),
      };
    default:
      return { about: pack.title };
  }
}

/** Where she stood, by the option. One of another version, that this one does not have, is called by its id. */
export function stoodAt(
  { standing, option: id }: { standing: Standing; option: string | null },
  { options }: Pack,
): { standing: Standing; option: Option | undefined } {
  const known = options.find((option) => option.id === id);
  return { standing, option: known ?? (id === null ? undefined : ({ name: id } as Option)) };
}

/** Of a decision that is not at hand there is no word but hers. */
function elsewhere(event: Event, { t }: AidWords): EntryWords {
  const hers = event.kind === 'reason' || event.kind === 'planB';
  return { about: t('thread.elsewhere', { pack: event.pack }), ...(hers && { words: event.words, hers }) };
}
