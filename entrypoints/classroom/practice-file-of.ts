import type { ClassroomAround } from '../../components/classroom/around';
import { practiceFrom } from '../../lib/practice/practice-from';
import type { PracticeRoom } from '../../lib/practice/practice-room';

interface PracticeFileOptions {
  room: PracticeRoom;
  now: () => string;
  /** Of Evenhand. */
  version: string;
}

/** Opens a plan that was made in practice, and no other; the part that reads is fetched when somebody wants it. */
export function practiceFileOf({ room, now, version }: PracticeFileOptions): ClassroomAround['openFile'] {
  return async (file) => {
    const { createCarry } = await import('../../lib/carry/create-carry');
    const read = await createCarry({ now, version, practice: true }).fromFile(await file.text());
    if (!read.ok && 'needs' in read)
      return {
        ok: false,
        problems: [{ where: 'sealed plan file', what: 'opens with a passphrase only', todo: 'save it again without one' }],
      };
    if (!read.ok) return read;
    const practice = practiceFrom(read.plan, now());
    if (!practice)
      return {
        ok: false,
        problems: [{ where: 'plan file', what: 'has nothing in it about a decision', todo: 'save it again after acting' }],
      };
    if (!room.add(practice))
      return {
        ok: false,
        problems: [{ where: 'plan file', what: 'is not as the classroom writes one', todo: 'save it again where it was acted' }],
      };
    return { ok: true, practice };
  };
}
