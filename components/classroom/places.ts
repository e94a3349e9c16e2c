import { DebriefPage } from './debrief-page';
import type { Places } from './props';
import { ReplayPage } from './replay-page';
import { SheetPage } from './sheet-page';
import { TiltPage } from './tilt-page';
import { watchScreen } from './watch-screen';

/** What the classroom has besides the cases and the aid. */
export const places: Places = {
  replay: ReplayPage,
  sheets: SheetPage,
  debrief: DebriefPage,
  tilt: TiltPage,
  watch: watchScreen,
};
