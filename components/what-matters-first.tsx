import { useAid } from './aid-context';

/** One tick that brings what she said matters to the top, for all options at once. */
export function WhatMattersFirst() {
  const { t, decision, go } = useAid();
  const { state, matters } = decision;
  const nothing = matters.value.length === 0;
  return (
    <div class="matters">
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={state.value.mattersFirst}
          onChange={(event) => decision.putFirst(event.currentTarget.checked)}
        />
        <span>{t('compare.mattersFirst')}</span>
      </label>
      {state.value.mattersFirst && nothing && (
        <p class="small soft" role="status">
          {t('compare.nothingMatters')}{' '}
          <button class="in-text" type="button" onClick={() => go({ at: 'matters' })}>
            {t('compare.sayWhatMatters')}
          </button>
        </p>
      )}
    </div>
  );
}
