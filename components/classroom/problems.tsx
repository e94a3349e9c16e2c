import type { Problem } from '../../lib/problem';
import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** All that is wrong with what was given: where, what, and what to do. */
export function Problems({ lead, problems }: { lead: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="problem" role="alert">
      <p>{lead}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.where} ${problem.what}`}>{t('file.problem', { ...problem, todo: capital(problem.todo) })}</li>
        ))}
      </ul>
    </div>
  );
}
