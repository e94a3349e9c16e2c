import type { ConversationField } from '../../lib/consultation/event-schema';
import { conversationParts } from '../../lib/export/conversation-parts';
import { type AidKey, useAid, useLocal } from '../aid-context';
import { HersField } from '../hers-field';
import { EnglishFields } from '../needs/english-fields';
import { StaffNeeds } from '../needs/staff-needs';
import { StaffWords } from '../staff-words';
import { Title } from '../title';
import { OptionsOffered } from './options-offered';
import { WeeksField } from './weeks-field';

type Part = Exclude<keyof typeof conversationParts, 'needs'>;

/** What is of her needs stands with the steps that staff take about them. */
const parts = Object.keys(conversationParts).filter((part): part is Part => part !== 'needs');
/** What takes two minutes; the other lines are one press away. */
const quick: ReadonlySet<ConversationField> = new Set(['present', 'discussed', 'checked', 'time', 'next']);

/**
 * What a note needs besides her words: who was there, what was said and checked. Each line is optional,
 * and written down by staff: `onStaffPages`.
 */
export function ConversationPage() {
  const { t, go } = useAid();
  return (
    <>
      <Title>
        <StaffWords of="step.conversation" />
      </Title>
      <p class="lead-in">{t('conversationPage.lead')}</p>
      <StaffNeeds />
      <EnglishFields />
      {parts.map((part) => (
        <section key={part} class="plan-part" data-talk={part}>
          <h2>
            <StaffWords of={`note.part.${part}`} />
          </h2>
          {part === 'who' && <WeeksField />}
          <Lines fields={conversationParts[part].filter((field) => quick.has(field))} />
          {part === 'talked' && <OptionsOffered />}
          <More more={`conversationPage.more.${part}`} fields={conversationParts[part].filter((field) => !quick.has(field))} />
        </section>
      ))}
      <div class="actions">
        <button class="button" type="button" data-testid="next" onClick={() => go({ at: 'plan' })}>
          <StaffWords of="next.plan" />
        </button>
      </div>
    </>
  );
}

function Lines({ fields }: { fields: readonly ConversationField[] }) {
  const { consultation, decision } = useAid();
  const { conversation } = consultation.shared.value;
  return (
    <>
      {fields.map((field) => (
        <HersField
          key={field}
          label={<StaffWords of={`conversation.${field}`} />}
          hers={false}
          rows={2}
          words={conversation[field]?.words ?? ''}
          onSay={(words) => consultation.add(decision.pack.id, { kind: 'conversation', field, words })}
        />
      ))}
    </>
  );
}

/** Lines that few conversations need; open from the start where one of them holds words, so that none hides. */
function More({ more, fields }: { more: AidKey; fields: readonly ConversationField[] }) {
  const { consultation } = useAid();
  const { conversation } = consultation.shared.value;
  const open = useLocal(fields.some((field) => conversation[field])).peek();
  return (
    <details open={open}>
      <summary>
        <StaffWords of={more} />
      </summary>
      <Lines fields={fields} />
    </details>
  );
}
