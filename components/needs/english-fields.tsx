import type { EnglishBy, Event } from '../../lib/consultation/event-schema';
import { ifThenWords } from '../../lib/export/keepable-words';
import { ofDecision } from '../../lib/export/plan-words';
import { english } from '../../lib/languages';
import { fromTheList } from '../../lib/plan/from-the-list';
import type { Plan } from '../../lib/plan/plan';
import { planNow } from '../../lib/plan/plan-now';
import { sayOfHer } from '../../lib/plan/say-of-her';
import { otherLetters } from '../../lib/words/other-letters';
import { type AidWords, useAid, useLocal } from '../aid-context';
import { ChoiceGroup } from '../choice-group';
import { HersField } from '../hers-field';
import { Hers } from '../paper-parts';
import { StaffWords } from '../staff-words';

/** Words that she typed, by what they are about. */
interface Typed {
  about: string;
  words: string;
  event: Event;
}

const givers: readonly EnglishBy[] = ['interpreter', 'woman', 'supporter', 'clinician'];

/**
 * What her own words say in English, for whoever reads the record: under each of them, never in their place. It is there
 * where something was typed, and open where that may be in another language.
 */
export function EnglishFields() {
  const { t, words, consultation, platform } = useAid();
  const plan = planNow(consultation);
  const typed = typedIn(plan, words);
  const other =
    plan.english.size > 0 ||
    plan.languages.length > 0 ||
    platform.languages?.now.value.locale.startsWith(english) === false ||
    typed.some((one) => otherLetters(one.words));
  const open = useLocal(other).peek();
  if (typed.length === 0) return null;
  return (
    <section class="plan-part english-fields" data-talk="english">
      <details open={open}>
        <summary>
          <StaffWords of="english.title" />
        </summary>
        <p class="soft">{t('english.lead')}</p>
        {typed.map((one) => (
          <EnglishField key={one.event.id} typed={one} plan={plan} />
        ))}
      </details>
    </section>
  );
}

function EnglishField({ typed: { about, words, event }, plan }: { typed: Typed; plan: Plan }) {
  const { consultation } = useAid();
  const said = plan.english.get(event.id);
  const say = (more: { words?: string; by?: EnglishBy }) =>
    sayOfHer(consultation, { kind: 'english', event: event.id, by: said?.by ?? null, words: said?.words ?? '', ...more });
  return (
    <div class="need" data-english={event.id}>
      <p class="who">{about}</p>
      <Hers words={words} />
      <HersField
        label={
          <>
            <StaffWords of="english.field" />
            <span class="unseen">: {about}</span>
          </>
        }
        hers={false}
        rows={1}
        words={said?.words ?? ''}
        onSay={(own) => say({ words: own })}
      />
      {said && (
        <ChoiceGroup
          legend={
            <>
              <StaffWords of="english.who" />
              <span class="unseen">: {about}</span>
            </>
          }
          choices={givers.map((by) => ({
            value: by,
            label: <StaffWords of={by === 'interpreter' ? 'english.interpreter' : `who.${by}`} />,
          }))}
          chosen={said.by ?? undefined}
          onChoose={(by) => say({ by })}
        />
      )}
    </div>
  );
}

/** Everything that she said in her own words, in the order of her plan. What was picked from a list is there in English. */
function typedIn(plan: Plan, words: AidWords): Typed[] {
  const { t } = words;
  const { needs, about, decisions, questions, door } = plan;
  const one = (of: string, said: { words: string; event: Event } | undefined): Typed[] =>
    said?.words.trim() ? [{ about: of, words: said.words, event: said.event }] : [];
  return [
    ...needs.flatMap(({ need, said }) => one(t(`need.${need}`), said)),
    ...about.flatMap(({ prompt, said }) => one(t(`about.${prompt}`), said)),
    ...decisions.flatMap(({ pack, reason, planB }) => [
      ...one(ofDecision(t('plan.why'), pack, plan), reason),
      ...planB.flatMap(({ ifThen, said }) => one(ofDecision(ifThenWords(ifThen.id, pack, words), pack, plan), said)),
    ]),
    ...questions.flatMap((question) =>
      question.asked && !fromTheList(question, plan, words)
        ? one(t('questions.title'), { words: question.words, event: question.asked })
        : [],
    ),
    ...door.flatMap(({ line, said }) => one(`${t('step.door')}, ${t(`door.${line}`)}`, said)),
  ];
}
