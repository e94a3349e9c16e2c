import { useSignal } from '@preact/signals';
import { hashOf } from '../../lib/practice/classroom-view';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
import { PrintButton } from './print-button';
import { RoleCard, roleName, rolesOf } from './role-card';

const { t } = classroomWords;

/** One case: what everybody is told, a card for each role, and the way to begin. */
export function CasePage({ id }: { id: string }) {
  const { cases, decisions, room, go, loadPack } = useClassroom();
  const missing = useSignal(false);
  const acted = cases.find((one) => one.id === id);
  if (!acted) return <NoCase />;
  const begin = async () => {
    // Nothing is begun that cannot be shown.
    const pack = await loadPack(acted.decision);
    missing.value = !pack.ok;
    if (pack.ok) go({ at: 'practice', practice: room.begin(acted, pack.value).id, section: 'talk' });
  };
  const { title, setting, minutes, scene, decision } = acted;
  return (
    <main class="sheet classroom-sheet">
      <div class="not-on-paper">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="classroom-lead">{t('case.minutes', { setting, minutes })}</p>
        <p class="soft">{t('case.about', { title: decisions.find((one) => one.id === decision)?.title ?? decision })}</p>
        <section class="plan-part">
          <h2>{t('case.scene')}</h2>
          <p class="case-scene">{scene}</p>
        </section>
        <section class="plan-part">
          <h2>{t('case.cards')}</h2>
          <p>{t('case.cards.lead')}</p>
          <ul class="card-list">
            {rolesOf(acted).map((role) => (
              <li key={role}>
                <a href={hashOf({ at: 'card', case: id, role })} data-role={role}>
                  {roleName(acted, role)}
                </a>
              </li>
            ))}
          </ul>
          <div class="classroom-actions">
            <PrintButton say="case.printAll" />
          </div>
        </section>
        <section class="plan-part">
          <h2>{t('case.begin')}</h2>
          <p>{t('case.begin.lead')}</p>
          <div class="classroom-actions">
            <button class="button" type="button" data-testid="begin-practice" onClick={begin}>
              {t('case.begin')}
            </button>
          </div>
          {missing.value && (
            <p class="problem" role="alert">
              {t('case.noDecision')}
            </p>
          )}
        </section>
      </div>
      <div class="only-on-paper">
        {rolesOf(acted).map((role) => (
          <RoleCard key={role} acted={acted} role={role} />
        ))}
      </div>
    </main>
  );
}

/** An address of a case that is not here. */
export function NoCase() {
  return (
    <main class="sheet classroom-sheet">
      <h1 tabIndex={-1}>{t('cases')}</h1>
      <p class="notice">{t('case.gone')}</p>
    </main>
  );
}
