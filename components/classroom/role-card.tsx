import type { ComponentChildren } from 'preact';
import type { CardRole } from '../../lib/practice/classroom-view';
import type { BesideCard, Case, ClinicianCard, Turn, WomanCard } from '../../lib/training/case';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

/** The roles of a case that have a card. */
export const rolesOf = ({ roles }: Case): readonly CardRole[] => [
  'woman',
  'clinician',
  ...(roles.supporter ? (['supporter'] as const) : []),
  ...(roles.interpreter ? (['interpreter'] as const) : []),
  'observer',
];

/** What a role is called in this case: a woman may have a name, and whoever cares for her has a post. */
export function roleName({ roles }: Case, role: CardRole): string {
  const called = t(`role.${role}`);
  const name = role === 'clinician' ? roles.clinician.post : role === 'observer' ? undefined : roles[role]?.name;
  return name ? t('role.named', { role: called, name }) : called;
}

interface RoleCardProps {
  acted: Case;
  role: CardRole;
}

/** One card, for one person. It fits on a page of paper: a rule of the cases sees to it. */
export function RoleCard({ acted, role }: RoleCardProps) {
  const { title, version, scene, roles } = acted;
  return (
    <article class="role-card" data-card={role}>
      <header>
        <p class="soft">{title}</p>
        <h2>{roleName(acted, role)}</h2>
      </header>
      {role === 'woman' && <p class="role-stop">{t('card.stop')}</p>}
      <p class="role-scene">
        <b>{t('card.scene')}</b> {scene}
      </p>
      {role === 'observer' && <Observer acted={acted} />}
      {role === 'woman' && <Woman {...roles.woman} />}
      {role === 'clinician' && <Clinician {...roles.clinician} />}
      {role === 'supporter' && roles.supporter && <Beside {...roles.supporter} />}
      {role === 'interpreter' && roles.interpreter && <Beside {...roles.interpreter} />}
      <p class="role-foot">{t('card.foot', { case: title, version })}</p>
    </article>
  );
}

function Woman({ who, brings, feels, wantsToKnow, firstWords, tellsIfAsked, turns, neverSays }: WomanCard) {
  return (
    <>
      <Part title="card.who">
        <p>{who}</p>
      </Part>
      <Part title="card.brings">
        <p>{brings}</p>
      </Part>
      <Part title="card.feels">
        <p>{feels}</p>
      </Part>
      <First words={firstWords} />
      <Part title="card.wants">
        <List of={wantsToKnow} />
      </Part>
      <Part title="card.tells">
        <p class="soft">{t('card.tells.lead')}</p>
        <dl class="role-tells">
          {tellsIfAsked.map(({ asked, tells }) => (
            <div key={asked}>
              <dt>{t('card.asked', { asked })}</dt>
              <dd>{tells}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Turns turns={turns} />
      <Part title="card.never">
        <List of={neverSays} />
      </Part>
    </>
  );
}

function Clinician({ knows, task, notTold, firstWords }: ClinicianCard) {
  return (
    <>
      <Part title="card.knows">
        <List of={knows} />
      </Part>
      <Part title="card.task">
        <List of={task} />
      </Part>
      <Part title="card.notTold">
        <p>{notTold}</p>
      </Part>
      <First words={firstWords} />
    </>
  );
}

function Beside({ who, knows, does, firstWords, turns }: BesideCard) {
  return (
    <>
      <Part title="card.who">
        <p>{who}</p>
      </Part>
      <Part title="card.knows">
        <List of={knows} />
      </Part>
      <Part title="card.does">
        <List of={does} />
      </Part>
      <First words={firstWords} />
      <Turns turns={turns} />
    </>
  );
}

function Observer({ acted: { observer } }: { acted: Case }) {
  return (
    <Part title="card.listen">
      <p class="soft">{t('card.listen.lead')}</p>
      <List of={observer.listenFor.map(({ cue }) => cue)} />
    </Part>
  );
}

function Part({ title, children }: { title: ClassroomKey; children: ComponentChildren }) {
  return (
    <section class="role-part">
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}

const List = ({ of }: { of: readonly string[] }) => (
  <ul class="role-list">
    {of.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
);

const First = ({ words }: { words: string }) => (
  <Part title="card.first">
    <blockquote class="hers">{words}</blockquote>
  </Part>
);

const Turns = ({ turns }: { turns: readonly Turn[] }) => (
  <Part title="card.turns">
    <List of={turns.map(({ when, you }) => t('card.turn', { when, you }))} />
  </Part>
);
