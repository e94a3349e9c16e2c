import { monthsFrom } from '../lib/months';
import type { Practice } from '../lib/practice/practice';
import { practiceNames } from '../lib/practice/practice-mark';
import { replayOf } from '../lib/replay/replay';
import { addFiles, type ChosenFile } from '../lib/unit/add-files';
import { periodsOf } from '../lib/unit/periods';
import { runChart } from '../lib/unit/run-chart';
import { unitMeasures } from '../lib/unit/unit-measures';
import { longPlan } from './exported';

const began = Date.parse('2026-03-02T09:00:00.000Z');
const [hour, second] = [3_600_000, 1_000];

/** An hour of practice: something said every seven seconds, and something else on the screen every two. */
export function anHour(folder: string) {
  const { packs, events } = longPlan(folder, 1, 500);
  const [pack] = packs;
  if (!pack) throw new Error('there is no decision to practise on');
  let next = 0;
  const newName = practiceNames(() => String(next++));
  const at = (place: number, of: number) => new Date(began + Math.floor((place * hour) / of)).toISOString();
  const rows = pack.rows.map(({ key }) => key);
  const options = pack.options.map(({ id }) => id);
  const views = ['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan'];
  const looks = Array.from({ length: hour / (2 * second) }, (_, place) => ({
    at: at(place, hour / (2 * second)),
    view: views[Math.floor(place / 40) % views.length] ?? 'start',
    options: options.slice(place % 2),
    rows: rows.slice(place % rows.length, (place % rows.length) + 3),
    frames: place % 3 === 0,
  }));
  const practice: Practice = {
    id: newName(),
    case: { id: 'bench', version: '0.1.0' },
    pack: pack.id,
    began: new Date(began).toISOString(),
    ended: new Date(began + hour).toISOString(),
    events: events.map((event, place) => ({ ...event, id: newName(), at: at(place, events.length) })),
    looks,
    sheets: [],
    debrief: { well: [], next: null },
  };
  return { practice, pack };
}

/** The facts of an hour of practice. @returns how many moments it has */
export function replay({ practice, pack }: ReturnType<typeof anHour>): number {
  return replayOf(practice, pack).moments.length;
}

/** Files of counts of so many devices, each of two years; every tenth comes twice. */
export function countsFiles(count: number): ChosenFile[] {
  // Months that are over: the page draws a sentence for every other.
  const months = monthsFrom('2024-11', '2026-10');
  return Array.from({ length: count }, (_, place) => {
    const device = place % 10 === 9 ? place - 1 : place;
    const rows = months.map((month, at) => {
      const opened = 20 + ((device * 7 + at * 5) % 19);
      return {
        id: (device * 1000 + at).toString(16).padStart(32, '0'),
        month,
        from: month,
        opened,
        done: {
          compared: { value: opened, of: opened },
          waiting: { value: (device + at) % 2 === 0 ? opened : 0, of: opened },
          given: { value: 0, of: opened },
        },
        said: { 'asked.heard.yes': 5, 'language.pl': 10, 'language.so': 5 },
      };
    });
    return { name: `device ${place}.json`, text: JSON.stringify({ evenhand: 'counts', format: 1, months: rows }) };
  });
}

/** All that the unit page works out before it draws. @returns how many points are drawn */
export function unit(files: readonly ChosenFile[]): number {
  const counts = addFiles(files, '2026-11');
  if (counts.problems.length > 0) throw new Error('the files of this measurement are not sound');
  return unitMeasures.reduce((sum, { share }) => sum + runChart(periodsOf(counts, share).periods).points.length, 0);
}
