import { useAid, useLocal, useVerb } from '../aid-context';
import { NewSecretFields } from './new-secret-fields';
import { useSecretWords } from './secret-words';
import { useCarry } from './use-carry';
import { useNewSecret } from './use-new-secret';

/** Saves the plan on the screen to a file: plain, or sealed with a passphrase. */
export function FileOut() {
  const { t, platform, consultation, said } = useAid();
  const { word } = useSecretWords();
  const verb = useVerb();
  const carry = useCarry();
  const sealed = useLocal(platform.plans?.keeping.peek().how === 'passphrase');
  const busy = useLocal(false);
  const secret = useNewSecret();
  const save = async () => {
    const passphrase = sealed.peek() ? secret.take() : undefined;
    if (busy.peek() || (sealed.peek() && passphrase === undefined)) return;
    busy.value = true;
    const by = await carry();
    if (by) {
      const plan = { plan: consultation.plan.peek(), events: consultation.events.peek() };
      const file = await by.toFile(plan, passphrase).catch(() => undefined);
      if (file) await verb(() => platform.download(file), passphrase === undefined ? 'done.saved' : 'done.savedSealed');
      else said.value = t('carry.notSaved');
      secret.clear();
    }
    busy.value = false;
  };
  return (
    <form
      class="way-out"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t('carry.file')}</h3>
      <p>{t(sealed.value ? `carry.fileSealed.${word}` : 'carry.filePlain')}</p>
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          data-testid="seal-file"
          checked={sealed.value}
          onChange={(event) => {
            sealed.value = event.currentTarget.checked;
          }}
        />
        <span>{t(`carry.seal.${word}`)}</span>
      </label>
      {sealed.value && <p class="small">{t(`carry.sealHint.${word}`)}</p>}
      {sealed.value && <NewSecretFields secret={secret} />}
      <div class="actions">
        <button class="button button-quiet" type="submit" data-testid="save-plan-file" aria-disabled={busy.value || undefined}>
          {t(busy.value ? 'carry.saving' : 'carry.save')}
        </button>
      </div>
    </form>
  );
}
