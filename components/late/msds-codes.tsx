import type { CodeSet } from '../../lib/consultation/event-schema';
import { codeSets } from '../../lib/consultation/said-of';
import { codeWords } from '../../lib/msds/code-words';
import { codes } from '../../lib/msds/codes';
import { saidSince } from '../../lib/msds/said-since';
import { suggest } from '../../lib/msds/suggest';
import type { DecisionPlan, Plan } from '../../lib/plan/plan';
import { useAid, useLocal } from '../aid-context';
import { ChoiceGroup } from '../choice-group';
import { StaffWords } from '../staff-words';

/**
 * Codes for the trust's own data: suggested, and recorded only where somebody confirms one. The data set has one plan
 * of each type, so its type is asked once for each stage.
 */
export function MsdsCodes({ plan }: { plan: Plan }) {
  const { t } = useAid();
  const { decisions } = plan;
  const firstOf = (stage: DecisionPlan['pack']['stage']) => decisions.find(({ pack }) => pack.stage === stage);
  return (
    <section class="plan-part" data-msds>
      <h2>
        <StaffWords of="msds.title" />
      </h2>
      <p class="soft">{t('msds.lead')}</p>
      {decisions.flatMap((decision) => {
        const suggestions = suggest(decision, plan);
        return codeSets
          .filter((set) => {
            const asked =
              set === 'planType' ? firstOf(decision.pack.stage) === decision : suggestions.some((one) => one.set === set);
            return asked || decision.codes[set];
          })
          .map((set) => (
            <OneSet
              key={`${decision.pack.id} ${set}`}
              set={set}
              decision={decision}
              suggested={suggestions.find((one) => one.set === set)}
            />
          ));
      })}
    </section>
  );
}

interface OneSetProps {
  set: CodeSet;
  decision: DecisionPlan;
  suggested: ReturnType<typeof suggest>[number] | undefined;
}

function OneSet({ set, decision, suggested }: OneSetProps) {
  const { t, words, consultation, said } = useAid();
  const other = useLocal(false);
  const confirmed = decision.codes[set]?.code;
  const confirm = (code: string | null) => {
    const { id, version } = decision.pack;
    consultation.append({ pack: id, version }, { kind: 'coded', set, code });
    other.value = false;
    said.value = code === null ? t('msds.notConfirmed') : t('msds.nowConfirmed', { code: codeWords(set, code, words) });
  };
  return (
    <div class="code-set" data-set={set}>
      <h3>
        <StaffWords of={`msds.${set}`} /> <span class="soft">({decision.pack.title})</span>
      </h3>
      <p>
        {confirmed === undefined ? (
          t('msds.notConfirmed')
        ) : (
          <>
            <span class="who">{t('msds.confirmed')}</span> <b>{codeWords(set, confirmed, words)}</b>
          </>
        )}
      </p>
      {saidSince(decision, set) && (
        <p>
          <b>{t('msds.since')}</b>
        </p>
      )}
      {suggested && suggested.code !== confirmed && (
        <p>
          {t('msds.suggested', {
            code: codeWords(set, suggested.code, words),
            because: t(`msds.because.${suggested.because}`),
          })}
        </p>
      )}
      <div class="actions actions-line">
        {suggested && suggested.code !== confirmed && (
          <button
            class="button button-quiet"
            type="button"
            data-testid={`confirm-${set}`}
            onClick={() => confirm(suggested.code)}
          >
            <StaffWords of={({ t }) => t('msds.confirm', { code: suggested.code })} />
          </button>
        )}
        <button
          class="link-button"
          type="button"
          aria-expanded={other.value}
          data-testid={`another-${set}`}
          onClick={() => {
            other.value = !other.value;
          }}
        >
          <StaffWords of="msds.another" />
        </button>
        {confirmed !== undefined && (
          <button class="link-button" type="button" data-testid={`clear-${set}`} onClick={() => confirm(null)}>
            <StaffWords of="msds.clear" />
          </button>
        )}
      </div>
      {other.value && (
        <ChoiceGroup
          legend={<StaffWords of={`msds.${set}`} />}
          unseenLegend
          choices={codes[set].map((code) => ({ value: code, label: <StaffWords of={(words) => codeWords(set, code, words)} /> }))}
          chosen={undefined}
          onChoose={confirm}
        />
      )}
    </div>
  );
}
