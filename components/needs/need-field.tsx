import type { NeedName } from '../../lib/consultation/event-schema';
import { needWays, oneWay } from '../../lib/consultation/said-of';
import { wayKey } from '../../lib/export/need-words';
import { sayOfHer } from '../../lib/plan/say-of-her';
import { spokenHere } from '../../lib/words/spoken-here';
import { type AidKey, useAid, useLocal } from '../aid-context';
import { HersField } from '../hers-field';
import { PickWays, type Way } from './pick-ways';

const hints: Partial<Record<NeedName, AidKey>> = { notBy: 'needs.notByHint', reach: 'needs.reachHint' };

/** One need: what can be picked, and a field for her own words. */
export function NeedField({ need }: { need: NeedName }) {
  const { t, consultation } = useAid();
  const said = consultation.shared.value.needs[need];
  const [ways, words] = [said?.ways ?? [], said?.words ?? ''];
  const say = (more: { ways?: readonly string[]; words?: string }) =>
    sayOfHer(consultation, { kind: 'need', need, ways: [...(more.ways ?? ways)], words: more.words ?? words });
  // Words that are there do not hide.
  const open = useLocal(words !== '').peek();
  const legend = t(`need.${need}`);
  const hint = hints[need];
  if (needWays[need].length === 0)
    return (
      <div class="need" data-need={need}>
        <HersField
          label={
            <>
              {legend}
              {hint && <small class="field-hint">{t(hint)}</small>}
            </>
          }
          rows={1}
          words={words}
          onSay={(own) => say({ words: own })}
        />
      </div>
    );
  return (
    <div class="need" data-need={need}>
      <PickWays
        legend={legend}
        ways={waysOf(need, ways, t)}
        picked={ways}
        one={oneWay.has(need)}
        onPick={(picked) => say({ ways: picked })}
      />
      {hint && <p class="small soft">{t(hint)}</p>}
      <details open={open}>
        <summary>
          {t('needs.own')}
          <span class="unseen">: {legend}</span>
        </summary>
        <HersField label={<span class="unseen">{legend}</span>} rows={1} words={words} onSay={(own) => say({ words: own })} />
      </details>
    </div>
  );
}

/** What can be picked of a need: of a language each by its own name, and what was picked elsewhere too. */
function waysOf(need: NeedName, picked: readonly string[], t: (key: AidKey) => string): Way[] {
  const ways: 'language' | readonly string[] = needWays[need];
  if (ways !== 'language') return ways.map((value) => ({ value, label: t(wayKey(need, value)) }));
  return spokenHere(picked).map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
}
