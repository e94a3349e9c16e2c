import { signal } from '@preact/signals';
import type { Pack } from '../../lib/pack/pack';
import type { Platform } from '../../lib/platform';
import type { Sight } from '../../lib/tilts/place';
import type { AidValue, Parts, View } from '../aid-context';
import { NestedArray } from '../nested-array';
import { OptionAbout } from '../option-about';
import { PassportPanel } from '../passport-panel';
import { Timeline } from '../timeline';
import type { ClassroomAround } from './around';
import { tiltPractice } from './tilt-practice';

/** What a page of the exercise opens: figures and their sources, and nothing that asks, keeps or takes away. */
const parts: Parts = { passport: PassportPanel, timeline: Timeline, nested: NestedArray, optionAbout: OptionAbout };

/** A page to look at can do nothing. */
const refused = async () => ({ ok: false, why: 'pack_missing' }) as const;
const platform: Platform = { copy: refused, download: refused, print: refused };

export interface TiltAid {
  value: AidValue;
  stop: () => void;
}

/**
 * What the parts of the aid find around them on one page of the exercise: a consultation in practice, that nobody keeps,
 * on a part, a group and some options.
 * @param open called with the row that somebody opens
 */
export function tiltAid(
  { stage, now }: Pick<ClassroomAround, 'stage' | 'now'>,
  pack: Pack,
  sight: Sight,
  open: (row: string) => void,
): TiltAid {
  const on = stage(tiltPractice(pack.id, now()), pack, () => {});
  const { consultation, english: words } = on;
  const decision = consultation.decision(pack.id);
  if (pack.strata.some((one) => one.id === sight.group)) decision.pickStratum(sight.group);
  if (pack.parts.length > 1) decision.turnToPart(sight.part);
  decision.compare(sight.options);
  const value: AidValue = {
    consultation,
    decision,
    platform,
    parts,
    today: signal(now().slice(0, 10)),
    words,
    record: { consultation, words },
    t: words.t,
    view: signal<View>({ at: 'compare' }),
    go: (to) => {
      if (to.at === 'row') open(to.row);
    },
    typing: signal(0),
    fields: new Set(),
    said: signal(''),
    sure: signal(false),
  };
  return { value, stop: on.stop };
}
