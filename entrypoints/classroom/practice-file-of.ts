import type { ClassroomAround } from '../../components/classroom/around';
import { dayOf } from '../../components/classroom/day-of';
import { firstDay } from '../../lib/practice/first-day';
import type { PracticeRoom } from '../../lib/practice/practice-room';
import type { Problem } from '../../lib/problem';

interface PracticeFileOptions {
  room: PracticeRoom;
  cases: ClassroomAround['cases'];
  decisions: ClassroomAround['decisions'];
  loadPack: ClassroomAround['loadPack'];
  now: () => string;
  /** Of Evenhand. */
  version: string;
}

type Opened = Awaited<ReturnType<ClassroomAround['openFile']>>;

const no = (problem: Problem): Opened => ({ ok: false, problems: [problem] });

/** Opens what was saved in the classroom, and nothing else; the parts that read are fetched when somebody wants them. */
export function practiceFileOf({
  room,
  cases,
  decisions,
  loadPack,
  now,
  version,
}: PracticeFileOptions): ClassroomAround['openFile'] {
  /** A decision that is here: a file may name anything. */
  const packOf = async (id: string) => {
    const outcome = decisions.some((one) => one.id === id) ? await loadPack(id) : undefined;
    return outcome?.ok ? outcome.value : undefined;
  };
  const taken = async (practice: Parameters<PracticeRoom['add']>[0]): Promise<Opened> => {
    if (dayOf(practice.began) < firstDay || dayOf(practice.began) > dayOf(now()))
      return no({
        where: 'practice file › beginning',
        what: 'is before Evenhand was begun, or after today',
        todo: 'set the clocks of both devices, and act it again',
      });
    // What another page has acted meanwhile is here too.
    await room.look();
    const here = room.all.peek()?.find(({ id }) => id === practice.id);
    const [{ clashes }, { secondSheet }, { toldApart }] = await Promise.all([
      import('../../lib/practice/clashes'),
      import('../../lib/practice/second-sheet'),
      import('../../lib/practice/told-apart'),
    ]);
    const problems = here ? clashes(here, practice) : [];
    if (problems.length > 0) return { ok: false, problems };
    const { file, differ } = here ? secondSheet(here, practice) : { file: practice, differ: 0 };
    const apart = here && toldApart(here, file, differ);
    if (!room.add(file))
      return no({ where: 'practice file', what: 'is not as the classroom writes one', todo: 'save it again where it was acted' });
    return { ok: true, practice: room.all.peek()?.find(({ id }) => id === practice.id) ?? practice, apart };
  };

  const conversation = async (json: Readonly<Record<string, unknown>>): Promise<Opened> => {
    const { readConversationFile } = await import('../../lib/practice/read-conversation-file');
    const read = await readConversationFile(json);
    if (!read.ok) return read;
    const { practice } = read;
    if (!(await packOf(practice.pack)))
      return no({
        where: 'practice file › decision',
        what: 'is none that is here',
        todo: 'open it with the Evenhand in which it was acted',
      });
    // It is no longer acted where it was saved: how long it took is until what was seen or said last.
    const last = [practice.began, practice.looks.at(-1)?.at ?? '', practice.events.at(-1)?.at ?? ''];
    const ended = practice.ended ?? last.sort().at(-1) ?? practice.began;
    return taken({ ...practice, ended });
  };

  const debrief = async (json: Readonly<Record<string, unknown>>): Promise<Opened> => {
    const [{ readDebrief }, { debriefFile }] = await Promise.all([
      import('../../lib/debrief/read-debrief'),
      import('../../lib/debrief/debrief-file'),
    ]);
    const about = json.decision;
    const decision = typeof about === 'object' && about && 'id' in about && typeof about.id === 'string' ? about.id : '';
    const pack = await packOf(decision);
    if (!pack)
      return no({
        where: 'debrief › decision',
        what: 'is none that is here',
        todo: 'open it with the Evenhand in which it was saved',
      });
    const names = { cases, pack };
    const read = readDebrief(json, names, dayOf(now()));
    if (!read.ok) return read;
    // What was read, written anew: a file may have more in it than anybody reads.
    const kept = await room.addDebrief(JSON.parse(debriefFile(read.facts, names).text));
    return kept ? { ok: true, debrief: kept } : no({ where: 'debrief', what: 'does not say what it is', todo: 'save it again' });
  };

  const plan = async (text: string): Promise<Opened> => {
    const [{ createCarry }, { practiceFrom }] = await Promise.all([
      import('../../lib/carry/create-carry'),
      import('../../lib/practice/practice-from'),
    ]);
    const read = await createCarry({ now, version, practice: true }).fromFile(text);
    if (!read.ok && 'needs' in read)
      return no({
        where: 'sealed plan file',
        what: 'opens with a passphrase only',
        todo: 'save it again without one',
      });
    if (!read.ok) return read;
    const practice = practiceFrom(read.plan, now());
    return practice
      ? taken(practice)
      : no({ where: 'plan file', what: 'has nothing in it about a decision', todo: 'save it again after acting' });
  };

  const open = async (file: File): Promise<Opened> => {
    const [{ parseJson }, { conversationKind, mostFileBytes, mostLetters }] = await Promise.all([
      import('../../lib/carry/parse-json'),
      import('../../lib/practice/conversation-file'),
    ]);
    const text = file.size > mostFileBytes ? undefined : await file.text();
    if (text === undefined || text.length > mostLetters)
      return no({ where: 'file', what: 'is too long for one of the classroom', todo: 'open a file that the classroom saved' });
    const json = parseJson(text.trim());
    if (json?.evenhand === conversationKind) return conversation(json);
    if (json?.evenhand === 'debrief') return debrief(json);
    return plan(text);
  };

  return (file) =>
    open(file).catch(() =>
      no({
        where: 'file',
        what: 'could not be read on this device, and nothing of it is kept',
        todo: 'choose it again; if it is refused again, save it again in the classroom where it was acted',
      }),
    );
}
