import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAid, useLocal } from './aid-context';
import { Title } from './title';

export interface OptionChooserProps {
  chosen: readonly string[];
  /** Width in px from which all options fit side by side and nobody has to choose first. */
  roomForAll: number;
  onChoose: (options: readonly string[]) => void;
}

/** Every option with what it involves. Two or more go side by side; none is ticked until somebody ticks it. */
export function OptionChooser({ chosen, roomForAll, onChoose }: OptionChooserProps) {
  const { t, words, decision } = useAid();
  const { options } = decision.pack;
  const ticked = useLocal<readonly string[]>(chosen);
  const tooFew = useLocal(false);
  const root = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (chosen.length === 0 && (root.current?.clientWidth ?? 0) >= roomForAll) onChoose(options.map(({ id }) => id));
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    tooFew.value = ticked.value.length < 2;
    if (!tooFew.value) onChoose(ticked.value);
  };
  return (
    <form class="chooser" ref={root} onSubmit={submit} noValidate>
      <Title>{t('compare.chooseTitle')}</Title>
      <p class="lead-in" id="choose-lead">
        {t('compare.chooseLead')}
      </p>
      <ul class="chooser-list">
        {options.map(({ id, name, involves, practical }) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                name="option"
                value={id}
                checked={ticked.value.includes(id)}
                onChange={(event) => {
                  ticked.value = event.currentTarget.checked
                    ? [...ticked.value, id]
                    : ticked.value.filter((other) => other !== id);
                }}
              />
              <b>{name}</b>
            </label>
            <details>
              <summary>
                {t('compare.practical')}
                <span class="unseen">: {name}</span>
              </summary>
              <p>{words.say(involves)}</p>
              <dl class="practical">
                {practical.map(({ part, said }) => (
                  <div key={part}>
                    <dt>{t(`practical.${part}`)}</dt>
                    <dd>{words.say(said)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
      <p class="small soft">{decision.pack.optionOrder}</p>
      {tooFew.value && (
        <p class="problem" role="alert">
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
