import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAid, useLocal } from './aid-context';
import { mostAcross } from './columns';
import { PartTabs } from './part-tabs';
import { Picture } from './picture';
import { Title } from './title';

export interface OptionChooserProps {
  chosen: readonly string[];
  /** Width in px from which all options fit side by side and nobody has to choose first. */
  roomForAll: number;
  onChoose: (options: readonly string[]) => void;
}

/** Every option with what it involves. Two or more go side by side; none is ticked until somebody ticks it. */
export function OptionChooser({ chosen, roomForAll, onChoose }: OptionChooserProps) {
  const { t, decision, parts } = useAid();
  const part = decision.part.value;
  const { options } = part;
  const ticked = useLocal<readonly string[]>(chosen);
  const tooFew = useLocal(false);
  const root = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const fits = options.length <= mostAcross && (root.current?.clientWidth ?? 0) >= roomForAll;
    if (chosen.length === 0 && fits) onChoose(options.map(({ id }) => id));
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    tooFew.value = ticked.value.length < 2;
    if (!tooFew.value) onChoose(ticked.value);
  };
  return (
    <form class="chooser" ref={root} onSubmit={submit} noValidate>
      <Title>{part.label ?? t('compare.chooseTitle')}</Title>
      <PartTabs />
      {part.label && <h2>{t('compare.chooseTitle')}</h2>}
      <p class="lead-in">{t('compare.chooseLead')}</p>
      <ul class="chooser-list">
        {options.map((option) => {
          const { id, name } = option;
          return (
            <li key={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  autocomplete="off"
                  name="option"
                  value={id}
                  checked={ticked.value.includes(id)}
                  aria-describedby={tooFew.value ? 'few' : undefined}
                  aria-invalid={tooFew.value}
                  onChange={(event) => {
                    ticked.value = event.currentTarget.checked
                      ? [...ticked.value, id]
                      : ticked.value.filter((other) => other !== id);
                  }}
                />
                <b>
                  <Picture option={id} />
                  {name}
                </b>
              </label>
              {parts.hereOption && <parts.hereOption option={option} />}
              <details>
                <summary>
                  {t('compare.practical')}
                  <span class="unseen">: {name}</span>
                </summary>
                {parts.optionAbout ? <parts.optionAbout option={option} /> : <p role="status">{t('late.opening')}</p>}
              </details>
            </li>
          );
        })}
      </ul>
      <p class="small soft">{decision.pack.optionOrder}</p>
      {tooFew.value && (
        <p class="problem" id="few" role="alert">
          {t('compare.chooseTooFew', { n: 2 })}
        </p>
      )}
      <div class="actions">
        <button class="button" type="submit" data-testid="compare-ticked">
          {t('compare.chooseSome')}
        </button>
        <button
          class="button button-quiet"
          type="button"
          data-testid="compare-all"
          onClick={() => onChoose(options.map(({ id }) => id))}
        >
          {t('compare.chooseAll')}
        </button>
      </div>
    </form>
  );
}
