import { useEffect, useRef } from 'preact/hooks';
import type { Pack } from '../lib/pack/pack';
import type { Opened } from '../lib/platform';
import type { Problem } from '../lib/problem';
import { useAid, useId, useLocal } from './aid-context';

export interface LocalPackProps {
  openFiles: (files: readonly File[]) => Promise<Opened>;
  onOpened: (pack: string) => void;
}

/**
 * Opens a pack from files of this device. A refusal lists every problem, and nothing that was open is lost by it.
 */
export function LocalPack({ openFiles, onOpened }: LocalPackProps) {
  const { t, words, consultation } = useAid();
  const problems = useLocal<readonly Problem[]>([]);
  /** Sound in English, with words in another language that are not. */
  const waiting = useLocal<Pack | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const refused = useId();
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    turn.current += 1;
    const mine = turn.current;
    const opened = await openFiles(files);
    // Others were chosen since, or the page was left: what arrives late takes nothing away from what is there.
    if (mine !== turn.current) return;
    if (field.current) field.current.value = '';
    problems.value = opened.ok ? (opened.unsaid ?? []) : opened.problems;
    waiting.value = opened.ok && opened.unsaid ? opened.pack : undefined;
    if (!opened.ok) return;
    for (const pack of [...(opened.also ?? []), opened.pack]) consultation.learn(pack);
    if (!opened.unsaid) onOpened(opened.pack.id);
  };
  return (
    <details class="local-pack" open={problems.value.length > 0}>
      <summary>{t('decisions.local')}</summary>
      <p class="small soft">{t('decisions.localLead')}</p>
      <label class="field">
        <span>
          {t('decisions.localChoose')}
          <small class="field-hint">{t('decisions.localTwo')}</small>
        </span>
        <input
          ref={field}
          type="file"
          autocomplete="off"
          accept=".json,application/json"
          multiple
          data-testid="local-pack"
          {...(problems.value.length > 0 && { 'aria-describedby': refused, 'aria-invalid': true })}
          onChange={(event) => open([...(event.currentTarget.files ?? [])])}
        />
      </label>
      {problems.value.length > 0 && (
        <div class="problem local-problems" role="alert">
          <p id={refused}>
            <b>{t(waiting.value ? 'decisions.localUnsaid' : 'decisions.localRefused', { n: problems.value.length })}</b>
          </p>
          {waiting.value && (
            <button type="button" onClick={() => waiting.value && onOpened(waiting.value.id)}>
              {t('decisions.localOpen')}
            </button>
          )}
          {/* What a file has to be is said to whoever makes packs, and in English. */}
          <ol lang="en" dir="ltr">
            {problems.value.slice(0, mostShown).map(({ where, what, todo }, index) => (
              <li key={index}>
                {where}: {what}; {todo}
              </li>
            ))}
          </ol>
          {problems.value.length > mostShown && (
            <p>{t('decisions.localMore', { n: problems.value.length - mostShown, shown: words.number(mostShown) })}</p>
          )}
        </div>
      )}
    </details>
  );
}

/** A broken file of a thousand rows would hide its first problem under its last. */
const mostShown = 200;
