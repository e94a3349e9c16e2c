import type { ComponentChildren } from 'preact';
import { useAid, useId } from '../aid-context';
import { tellsNobody } from '../tells-nobody';

/** One thing that can be picked; in a language of its own where it has one. */
export interface Way {
  value: string;
  label: ComponentChildren;
  lang?: string;
}

export interface PickWaysProps {
  legend: ComponentChildren;
  ways: readonly Way[];
  /** Nothing is picked until somebody picks. */
  picked: readonly string[];
  /** True where one answer leaves the others out. */
  one?: boolean;
  onPick: (ways: readonly string[]) => void;
}

/** Says that there is nothing: it stands alone. */
const none = 'none';

/** What can be picked of one question: ticks, or one of several; each can be taken away again. */
export function PickWays({ legend, ways, picked, one = false, onPick }: PickWaysProps) {
  const { t } = useAid();
  const name = useId();
  const pick = (value: string, on: boolean) => {
    if (one || value === none) onPick(on ? [value] : []);
    else if (on) onPick([...picked.filter((way) => way !== none), value]);
    else onPick(picked.filter((way) => way !== value));
  };
  return (
    <fieldset class="need-ways">
      <legend>{legend}</legend>
      {ways.map(({ value, label, lang }) => (
        <label key={value} class={one ? 'way-pick one-of' : 'way-pick'}>
          <input
            type={one ? 'radio' : 'checkbox'}
            {...(one && { name })}
            {...tellsNobody}
            value={value}
            checked={picked.includes(value)}
            onChange={(event) => pick(value, event.currentTarget.checked)}
          />
          <span {...(lang && { lang, dir: 'auto' as const })}>{label}</span>
        </label>
      ))}
      {one && picked.length > 0 && (
        <button class="link-button small" type="button" onClick={() => onPick([])}>
          {t('weight.clear')}
          <span class="unseen">: {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
