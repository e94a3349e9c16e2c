import type { CodePicture } from '../../lib/carry/carry';
import { useAid, useLocal, useVerb } from '../aid-context';
import { tellsNobody } from '../tells-nobody';
import { Code } from './code';
import { useCarry } from './use-carry';

/** Shows the plan on the screen as codes, one at a time. They are made when somebody asks, and not before. */
export function CodesOut() {
  const { t, platform, consultation, said } = useAid();
  const verb = useVerb();
  const carry = useCarry();
  const codes = useLocal<readonly CodePicture[]>([]);
  const at = useLocal(0);
  const made = useLocal('');
  const now = `${consultation.plan.value} ${consultation.events.value.length}`;
  const show = async () => {
    const by = await carry();
    if (!by) return;
    const plan = { plan: consultation.plan.peek(), events: consultation.events.peek() };
    codes.value = await by.toCodes(plan).catch(() => []);
    made.value = now;
    at.value = 0;
    if (codes.peek().length === 0) said.value = t('carry.tooMuch');
  };
  // Codes of what was said before are not shown as if they were of what is said now.
  const shown = made.value === now ? codes.value : [];
  const code = shown[at.value];
  const turn = (by: number) => () => {
    at.value = Math.min(Math.max(at.peek() + by, 0), shown.length - 1);
  };
  return (
    <div class="way-out">
      <h3>{t('carry.codes')}</h3>
      <p>{t('carry.codesWho')}</p>
      {!code && (
        <div class="actions">
          <button class="button button-quiet" type="button" data-testid="show-codes" onClick={show}>
            {t('carry.show')}
          </button>
        </div>
      )}
      {code && (
        <div class="codes">
          <p class="code-count" role="status">
            <b>{t('carry.codeOf', { n: at.value + 1, total: shown.length })}</b>
          </p>
          <div class="code-beside">
            <Code picture={code} name={t('carry.codeOf', { n: at.value + 1, total: shown.length })} />
            <div>
              <label class="field">
                <span>{t('carry.codeText')}</span>
                <textarea class="code-text" rows={5} readOnly {...tellsNobody} value={code.text} />
              </label>
              <button
                class="link-button"
                type="button"
                data-testid="copy-code"
                onClick={() => verb(() => platform.copy(code.text), 'done.copied')}
              >
                {t('carry.copyCode')}
              </button>
            </div>
          </div>
          {shown.length > 1 && (
            <div class="actions turn-codes">
              <button class="button button-quiet" type="button" aria-disabled={at.value === 0 || undefined} onClick={turn(-1)}>
                {t('carry.previous')}
              </button>
              <button
                class="button button-quiet"
                type="button"
                data-testid="next-code"
                aria-disabled={at.value === shown.length - 1 || undefined}
                onClick={turn(1)}
              >
                {t('carry.next')}
              </button>
            </div>
          )}
          <button
            class="link-button"
            type="button"
            data-testid="hide-codes"
            onClick={() => {
              codes.value = [];
              made.value = '';
            }}
          >
            {t('carry.hide')}
          </button>
        </div>
      )}
    </div>
  );
}
