import type { Plan } from '../plan/plan';
import { practiceHeading } from '../practice/practice-stamp';
import type { AidWords } from '../words/aid-words';

/**
 * What a note begins with: "NOTE FOR THE RECORD: Where to give birth, said until 25 November 2026, 10:00", and that it
 * follows another one. The day and the time are those of the last thing that was said: that may be before the other note
 * was put in, so they are named as what they are. Several decisions are named further down.
 */
export function noteTitle(plan: Plan, words: AidWords): string[] {
  const { t, locale } = words;
  const title = practiceHeading(plan.practice, t('note.title').toLocaleUpperCase(locale));
  const [only, ...others] = plan.decisions;
  const named = only && others.length === 0 ? `${title}: ${only.pack.title}` : title;
  const before = noteBefore(plan);
  return [
    [named, saidLast(plan, words)].filter(Boolean).join(', '),
    ...(before ? [t('note.follows', { time: words.time(before), date: words.date(before) })] : []),
  ];
}

/** "said until", with the day and the time of the last thing that was said; where nothing was, when something was last looked at. */
export function saidLast({ saidLast: said, sittings }: Plan, { t, date, time }: AidWords): string {
  const at = said ?? sittings.at(-1)?.to;
  return at ? t(said ? 'note.saidUntil' : 'note.began', { date: date(at), time: time(at) }) : '';
}

/** ISO instant at which a note was put in that this one will stand beside. */
export function noteBefore({ recordDeeds }: Plan): string | undefined {
  return recordDeeds.findLast(({ kind }) => kind === 'entered')?.at;
}
