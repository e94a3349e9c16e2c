import type { Pack } from '../pack/pack';
import type { Practice } from '../practice/practice';
import { allSheetItems } from '../practice/sheet-items';
import { facedRows } from '../replay/faced-rows';
import { readyQuestions } from '../replay/ready-questions';
import { replayOf } from '../replay/replay';
import { type Span, spansOf } from '../replay/spans';
import { type ViewName, viewNames } from '../replay/view-names';
import type { Case } from '../training/case';
import type { DebriefFacts } from './debrief-facts';
import { knownVersions } from './known-versions';

/** A conversation that was left open for longer is over after a week. */
export const longest = 7 * 24 * 60 * 60;

/**
 * The closed facts of a conversation: whatever is in it that is no name of this version is left out, or told as somebody's
 * own. The screen, the paper and the file of a debrief take these and nothing else of what was acted.
 * @param acted the case, where this version has it
 * @param day ISO date on which it began, where it was acted
 */
export function factsOf(
  practice: Practice,
  pack: Pack,
  acted: Pick<Case, 'id' | 'version'> | undefined,
  day: string,
): DebriefFacts {
  const replay = replayOf(practice, pack);
  const { firsts } = replay;
  const whole = (seconds: number) => Math.min(longest, Math.max(0, Math.round(seconds)));
  const when = (seconds: number | null) => (seconds === null ? null : whole(seconds));
  const ready = new Set(readyQuestions(pack));
  const faced = new Set(facedRows(practice, pack).map(({ key }) => key));
  const spans = spansOf(
    practice,
    pack.options.map(({ id }) => id),
  );
  const span = ({ from, to }: Span) => ({ from: whole(from), to: whole(to) });
  const facts: DebriefFacts = {
    case: acted && acted.id === practice.case.id ? { id: acted.id, version: practice.case.version } : null,
    decision: { id: pack.id, version: practice.packVersion ?? null },
    day,
    seconds: whole(replay.seconds),
    screen:
      practice.looks.length === 0
        ? null
        : {
            views: replay.moments.flatMap(({ deed, at }) =>
              // The page is left at the end, and that is no moment of the conversation.
              deed.kind === 'view' && isView(deed.view) && (deed.view !== 'away' || at < replay.seconds)
                ? [{ at: whole(at), view: deed.view, ...(isStep(deed.of) && { of: deed.of }) }]
                : [],
            ),
            away: whole(replay.away),
            hidden: spans.away.map(span),
            options: replay.options.map(({ id, first, seconds }) => ({
              id,
              first: when(first),
              seconds: whole(seconds),
              spans: (spans.options.get(id) ?? []).map(span),
            })),
            order: replay.order,
            rows: replay.rows
              .filter(({ id }) => faced.has(id))
              .map(({ id, first, seconds, opened }) => ({
                id,
                first: when(first),
                seconds: whole(seconds),
                opened: when(opened),
              })),
            waiting: when(firsts.waiting),
            mayChoose: when(firsts.mayChoose),
            mayDecline: when(firsts.mayDecline),
            bothFrames: when(firsts.bothFrames),
            ownWordsAsked: when(firsts.ownWordsAsked),
          },
    ownWordsSaid: when(firsts.ownWordsSaid),
    stand: when(firsts.stand),
    saidNo: when(firsts.saidNo),
    wantedTime: when(firsts.wantedTime),
    planB: { first: when(firsts.planB), said: replay.planBs },
    questions: replay.questions.map(({ question, asked, answered }) => ({
      question: ready.has(question) ? question : 'own',
      asked: whole(asked),
      answered: when(answered),
    })),
    sheets: practice.sheets,
    instruments: (practice.instruments ?? []).map(({ instrument: { items, licence }, answers }) => ({
      until: licence.until ?? null,
      answers: items.map(({ id }) => answers[id] ?? null),
    })),
    well: allSheetItems.filter((one) => practice.debrief.well.includes(one)),
    next: practice.debrief.next,
  };
  return knownVersions(facts, { cases: acted ? [acted] : [], pack });
}

function isView(view: string): view is ViewName | 'away' {
  return view === 'away' || isStep(view);
}

function isStep(view: string | undefined): view is ViewName {
  return viewNames.some((name) => name === view);
}
