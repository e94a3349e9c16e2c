import { DoublePage } from '../double/double-page';
import { ConversationPage } from '../late/conversation-page';
import { DoorPage } from '../late/door-page';
import { RecordPage } from '../late/record-page';
import { ThreadPage } from '../late/thread-page';
import { morePages, moreParts, moreSteps } from '../more-parts';
import { RecordWay } from '../record-way';
import { StepPlan } from '../step-plan';
import { UnfairLink } from '../unfair/unfair-link';
import { UnfairPage } from '../unfair/unfair-page';
import { WayBack } from '../way-back';
import { FilePage } from './file-page';

/** The steps, pages and parts of the panel that make sense in practice: nothing that keeps, sends or reads a real plan. */
export const actingSteps = { ...moreSteps, plan: StepPlan, unfair: UnfairPage };
export const actingPages = {
  needs: morePages.needs,
  language: morePages.language,
  double: DoublePage,
  conversation: ConversationPage,
  record: RecordPage,
  door: DoorPage,
  thread: ThreadPage,
  carry: FilePage,
};

/** Below every screen, as in the panel: but nothing is kept of a woman here, so nothing says where. */
function ActingFoot() {
  return (
    <>
      <UnfairLink />
      <WayBack />
    </>
  );
}

export const actingParts = { ...moreParts, foot: ActingFoot, out: RecordWay };
