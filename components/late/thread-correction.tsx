import { useEffect, useRef } from 'preact/hooks';
import { useAid, useLocal } from '../aid-context';
import { tellsNobody } from '../tells-nobody';
import { typedDir } from '../typed-dir';

/** Asks what was wrong with an entry, if somebody wants to say, before it is marked as recorded in error. */
export function ThreadCorrection({ onSay, onLeave }: { onSay: (why: string) => void; onLeave: () => void }) {
  const { t, typing } = useAid();
  const field = useRef<HTMLTextAreaElement>(null);
  /** From the first letter on it holds words that are not kept. */
  const begun = useRef(false);
  const dir = useLocal(typedDir(''));
  useEffect(() => {
    field.current?.focus();
    return () => {
      if (begun.current) typing.value -= 1;
    };
  }, []);
  const begin = () => {
    if (begun.current) return;
    begun.current = true;
    typing.value += 1;
  };
  return (
    <div class="correcting">
      <label class="field">
        <span>{t('thread.wrongWhy')}</span>
        <textarea
          ref={field}
          class="hers-field plain-field"
          rows={2}
          dir={dir.value}
          {...tellsNobody}
          onInput={({ currentTarget }) => {
            dir.value = typedDir(currentTarget.value);
            begin();
          }}
        />
      </label>
      <div class="actions actions-line">
        <button class="button" type="button" data-testid="correct" onClick={() => onSay(field.current?.value ?? '')}>
          {t('thread.wrongSay')}
        </button>
        <button class="button button-quiet" type="button" onClick={onLeave}>
          {t('thread.wrongNot')}
        </button>
      </div>
    </div>
  );
}
