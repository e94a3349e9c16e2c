import type { CodeSet } from '../../lib/consultation/event-schema';
import { codeWords } from '../../lib/msds/code-words';
import { codes } from '../../lib/msds/codes';
import { suggest } from '../../lib/msds/suggest';
import type { DecisionPlan } from '../../lib/plan/plan';
import { useAid, useLocal } from '../aid-context';
import { ChoiceGroup } from '../choice-group';

/** The codes of one decision for the trust's own data: suggested, and recorded only where somebody confirms one. */
export function MsdsCodes({ decision }: { decision: DecisionPlan }) {
  const { t } = useAid();
  const suggestions = suggest(decision);
  return (
    <section class="plan-part" data-msds={decision.pack.id}>
      <h2>
        {t('msds.title')}: {decision.pack.title}
      </h2>
      <p class="soft">{t('msds.lead')}</p>
      {sets
        .filter((set) => set === 'planType' || suggestions.some((one) => one.set === set) || decision.codes[set])
        .map((set) => (
          <OneSet key={set} set={set} decision={decision} suggested={suggestions.find((one) => one.set === set)} />
        ))}
    </section>
  );
}

const sets = ['planType', 'plannedSetting'] as const satisfies readonly CodeSet[];

interface OneSetProps {
  set: CodeSet;
  decision: DecisionPlan;
  suggested: ReturnType<typeof suggest>[number] | undefined;
}

function OneSet({ set, decision, suggested }: OneSetProps) {
  const { t, words, consultation } = useAid();
  const other = useLocal(false);
  const confirmed = decision.codes[set]?.code;
  const confirm = (code: string | null) => {
    const { id, version } = decision.pack;
    consultation.append({ pack: id, version }, { kind: 'coded', set, code });
    other.value = false;
  };
  return (
    <div data-set={set}>
      <h3>{t(`msds.${set}`)}</h3>
      <p>
        {confirmed === undefined ? (
          t('msds.notConfirmed')
        ) : (
          <>
            <span class="who">{t('msds.confirmed')}</span> <b>{codeWords(set, confirmed, words)}</b>
          </>
        )}
      </p>
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
            {t('msds.confirm', { code: suggested.code })}
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
          {t('msds.another')}
        </button>
        {confirmed !== undefined && (
          <button class="link-button" type="button" data-testid={`clear-${set}`} onClick={() => confirm(null)}>
            {t('msds.clear')}
          </button>
        )}
      </div>
      {other.value && (
        <ChoiceGroup
          legend={t(`msds.${set}`)}
          unseenLegend
          choices={codes[set].map((code) => ({ value: code, label: codeWords(set, code, words) }))}
          chosen={undefined}
          onChoose={confirm}
        />
      )}
    </div>
  );
}
