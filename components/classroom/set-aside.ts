import type { Pack } from '../../lib/pack/pack';
import type { PracticeRoom } from '../../lib/practice/practice-room';
import type { View } from '../aid-context';
import type { Stage } from './around';

/** The aid of a conversation whose cards are being looked at: as it was, in its language, at its step. */
export interface Aside {
  id: string;
  pack: Pack;
  on: Stage;
  view: View;
}

const asides = new WeakMap<PracticeRoom, Aside>();

/** Keeps one aid as it is; another that was kept is stopped. */
export function setAside(room: PracticeRoom, aside: Aside): void {
  asides.get(room)?.on.stop();
  asides.set(room, aside);
}

/** Takes it up again, where it is of this conversation. */
export function takeUp(room: PracticeRoom, id: string, pack: Pack): Aside | undefined {
  const aside = asides.get(room);
  asides.delete(room);
  if (!aside || (aside.id === id && aside.pack === pack)) return aside;
  aside.on.stop();
  return undefined;
}
