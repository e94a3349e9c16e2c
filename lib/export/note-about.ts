import type { Event } from '../consultation/event-schema';
import type { Change } from '../plan/changes';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { waysWords } from './need-words';
import { noteStand } from './note-stand';
import { changeWords, ofDecision } from './plan-words';
import { stoodAt, type ThreadAround, threadWords } from './thread-words';

/** What an event is about and what it says, as a clinician's note says it: of her, and not in her voice. */
export function noteEvent(event: Event, around: ThreadAround, words: AidWords): ReturnType<typeof threadWords> {
  const { t } = words;
  const said = threadWords(event, around, words);
  const pack = around.packs.find(({ id }) => id === event.pack);
  switch (event.kind) {
    case 'about':
      return { ...said, about: t(`note.about.${event.prompt}`) };
    case 'conversation':
      return { ...said, about: t(`note.field.${event.field}`) };
    case 'need':
      return { ...said, about: t(`note.need.${event.need}`) };
    case 'question':
      return { ...said, about: t('note.questions') };
    case 'gestation':
      return { ...said, about: t('note.gestation') };
    case 'door':
      return { ...said, about: `${t('note.door')}, ${t(`note.doorLine.${event.line}`)}` };
    case 'reason':
      return pack ? { ...said, about: ofDecision(t('note.reason'), pack, around.plan) } : said;
    case 'mark':
      return pack && event.on ? { ...said, said: t('note.marked') } : said;
    case 'standing':
      return pack ? { ...said, said: noteStand(stoodAt(event, pack), words) } : said;
    default:
      return said;
  }
}

/** One change since last time, said of her. */
export function noteChange(change: Change, plan: Plan, words: AidWords): ReturnType<typeof changeWords> {
  const { t } = words;
  const told = changeWords(change, plan, words);
  switch (change.kind) {
    case 'about':
      return { ...told, about: t(`note.about.${change.prompt}`) };
    case 'conversation':
      return { ...told, about: t(`note.field.${change.field}`) };
    case 'need': {
      // Her own words in quotation marks, what she picked without.
      const one = (need: typeof change.before) =>
        need ? [waysWords(change.need, need.ways, words), need.words && `“${need.words}”`].filter(Boolean).join('. ') : '';
      return { about: t(`note.need.${change.need}`), before: one(change.before), after: one(change.after) };
    }
    case 'question':
      return { ...told, about: t('note.questions') };
    case 'mark':
      return { ...told, before: change.before ? t('note.marked') : '', after: change.after ? t('note.marked') : '' };
    case 'standing': {
      const one = (stand: typeof change.before) => (stand ? noteStand(stoodAt(stand, change.pack), words) : '');
      return { ...told, before: one(change.before), after: one(change.after) };
    }
    default:
      return told;
  }
}
