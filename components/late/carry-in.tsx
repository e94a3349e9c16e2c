import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAid, useId, useLocal } from '../aid-context';
import { tellsNobody } from '../tells-nobody';
import { CarryPreview } from './carry-preview';
import { PartsHere } from './parts-here';
import { ProblemList } from './problem-list';
import { SecretField } from './secret-field';
import { useSecretWords } from './secret-words';
import { useCarried } from './use-carried';

/** Brings a plan in: from a file, from pasted text or pictures, or through the camera. It is shown before it is added. */
export function CarryIn() {
  const { t, platform, said } = useAid();
  const { word } = useSecretWords();
  const carried = useCarried();
  const pasted = useLocal('');
  const secret = useLocal('');
  const camera = useLocal<{ stop: () => void } | undefined>(undefined);
  const root = useRef<HTMLElement>(null);
  const refused = useId();
  const stop = () => {
    camera.peek()?.stop();
    camera.value = undefined;
  };
  const asking = useRef(false);
  const gone = useRef(false);
  useLayoutEffect(
    () => () => {
      gone.current = true;
      stop();
    },
    [],
  );
  const { problems, codes, sealed, plan } = carried.here.value;
  useLayoutEffect(() => {
    if (plan) stop();
  }, [plan]);
  const files = (found: readonly File[]) => {
    const page = root.current?.ownerDocument;
    if (page && found.length > 0) void carried.files(found, page);
  };
  const look = async () => {
    if (asking.current) return;
    asking.current = true;
    const outcome = await platform.camera?.((text) => void carried.text(text), stop);
    asking.current = false;
    // The page may have been left, or locked, while the browser asked.
    if (outcome?.ok && gone.current) outcome.value.stop();
    else if (outcome?.ok) camera.value = outcome.value;
    else if (outcome) said.value = t(`why.${outcome.why}`);
  };
  const isRefused = sealed === undefined && problems.length > 0;
  /** What was given, whichever way, is what the list of problems is about. */
  const told = isRefused ? { 'aria-describedby': refused, 'aria-invalid': true } : {};
  if (plan)
    return (
      <section class="plan-part" ref={root}>
        <h2>{t('carry.in')}</h2>
        <CarryPreview plan={plan} onPutAway={carried.clear} />
      </section>
    );
  return (
    <section class="plan-part" ref={root}>
      <h2>{t('carry.in')}</h2>
      <p class="soft">{t('carry.inLead')}</p>
      <label class="field file-in">
        <span>
          {t('carry.open')}
          <small class="field-hint">{t(platform.camera ? 'carry.openHint' : 'carry.openHintFile')}</small>
        </span>
        <input
          type="file"
          autocomplete="off"
          multiple
          data-testid="carry-file"
          {...told}
          onChange={(event) => {
            files([...(event.currentTarget.files ?? [])]);
            // The same file again is a new try.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <label class="field">
        <span>
          {t('carry.paste')}
          <small class="field-hint">{t(platform.camera ? 'carry.pasteHint' : 'carry.pasteHintText')}</small>
        </span>
        <textarea
          class="code-text"
          rows={3}
          data-testid="carry-paste"
          {...tellsNobody}
          {...told}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
          onPaste={(event) => {
            const found = [...(event.clipboardData?.files ?? [])];
            if (found.length === 0) return;
            event.preventDefault();
            files(found);
          }}
        />
      </label>
      <div class="actions actions-line">
        <button
          class="button button-quiet"
          type="button"
          data-testid="carry-read"
          onClick={async () => {
            if (pasted.peek().trim() === '') return;
            await carried.text(pasted.peek());
            pasted.value = '';
          }}
        >
          {t('carry.read')}
        </button>
        {platform.camera && (
          <button class="button button-quiet" type="button" data-testid="carry-camera" onClick={camera.value ? stop : look}>
            {t(camera.value ? 'carry.cameraStop' : 'carry.camera')}
          </button>
        )}
      </div>
      <PartsHere codes={codes} />
      {sealed !== undefined && (
        <form
          class="notice unseal"
          onSubmit={async (event) => {
            event.preventDefault();
            await carried.unseal(secret.peek());
            secret.value = '';
          }}
        >
          <b>{t('carry.sealed')}</b>
          <SecretField
            label={t(`carry.sealedLabel.${word}`)}
            typed={secret}
            problem={problems.map(({ what, todo }) => `${what}; ${todo}`).join(' ')}
            problemLang="en"
            testid="unseal"
            forgets
          />
          <button class="button button-quiet" type="submit" data-testid="unseal-open">
            {t('lock.open')}
          </button>
        </form>
      )}
      {isRefused && (
        <div class="problem carry-problems" role="alert">
          <p id={refused}>{t('carry.refused', { n: problems.length })}</p>
          <ProblemList problems={problems} />
        </div>
      )}
    </section>
  );
}
