import { useSignal } from '@preact/signals';
import type { CardRole } from '../../lib/practice/classroom-view';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
import { NoCase } from './case-page';
import { PrintButton } from './print-button';
import { RoleCard, roleName, rolesOf } from './role-card';

const { t } = classroomWords;

/** One card. It is covered until the one person whose card it is shows it: a room may be looking on. */
export function CardPage({ id, role }: { id: string; role: CardRole }) {
  const { cases, go } = useClassroom();
  const shown = useSignal(false);
  const acted = cases.find((one) => one.id === id);
  if (!acted || !rolesOf(acted).includes(role)) return <NoCase />;
  return (
    <main class="sheet classroom-sheet">
      <div class="not-on-paper">
        <h1 tabIndex={-1}>{roleName(acted, role)}</h1>
        {!shown.value && <p class="classroom-lead">{t('card.for')}</p>}
        <div class="classroom-actions">
          {shown.value ? (
            <button class="button" type="button" data-testid="card-away" onClick={() => go({ at: 'case', case: id })}>
              {t('card.away')}
            </button>
          ) : (
            <button
              class="button"
              type="button"
              data-testid="card-show"
              onClick={() => {
                shown.value = true;
              }}
            >
              {t('card.show')}
            </button>
          )}
          <PrintButton say="card.print" />
        </div>
      </div>
      <div class={shown.value ? undefined : 'only-on-paper'} role="status">
        <RoleCard acted={acted} role={role} />
      </div>
    </main>
  );
}
