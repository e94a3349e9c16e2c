import type { Keeping, Plans } from '../../lib/keeping';
import { useAid, useId, useLocal } from '../aid-context';
import { KeepingChoices } from './keeping-choices';
import { NewSecretFields } from './new-secret-fields';
import { SecondPress } from './second-press';
import { useSecretWords } from './secret-words';
import { useNewSecret } from './use-new-secret';

/** Choosing how it is kept, for the first time or again. What came of it stands beside the button. */
export function ChooseKeeping({ plans }: { plans: Plans }) {
  const { t, said, view, go } = useAid();
  const { word, whyNot } = useSecretWords();
  const { how, chosen, choices, byPolicy, asks: asksNow } = plans.keeping.value;
  const wanted = useLocal<Keeping | undefined>(choices.length === 1 ? choices[0] : chosen ? how : undefined);
  const locksWith = useLocal(how === 'session' && asksNow);
  const changing = useLocal(false);
  const busy = useLocal(false);
  const problem = useLocal('');
  const done = useLocal('');
  const secret = useNewSecret();
  const id = useId();
  const wants = wanted.value;
  const asks = wants === 'passphrase' || (wants === 'session' && locksWith.value);
  /** It is so already: what opens it can be changed, and nothing else. */
  const is = chosen && wants === how && asks && asksNow && !changing.value;
  /** What is kept would go. */
  const deletes = wants === 'nothing' && how !== 'nothing';

  const choose = async () => {
    problem.value = wants ? '' : t('keeping.pickOne');
    done.value = '';
    const passphrase = asks ? secret.take() : undefined;
    if (!wants || busy.peek() || (asks && passphrase === undefined)) return;
    busy.value = true;
    const outcome = await plans.choose(wants, passphrase);
    busy.value = false;
    if (!outcome.ok) {
      problem.value = whyNot(outcome.why);
      return;
    }
    secret.clear();
    changing.value = false;
    const told =
      wants !== 'nothing'
        ? asks
          ? (`keeping.doneAsks.${word}` as const)
          : 'keeping.done'
        : deletes
          ? 'keeping.doneDeleted'
          : 'keeping.doneNothing';
    // Asked on the way: back to where she was.
    const asked = view.peek();
    if (asked.at === 'keeping' && asked.back) {
      go(asked.back);
      said.value = t(told);
    } else done.value = t(told);
  };
  return (
    <section class="plan-part choose-keeping">
      <h2>{t(byPolicy ? 'keeping.byPolicyTitle' : 'keeping.choose')}</h2>
      <p class="soft">
        {t(byPolicy ? 'keeping.byPolicyLead' : 'keeping.chooseLead')}{' '}
        {!byPolicy && how !== 'nothing' && wants !== 'nothing' && t('keeping.goesAlong')}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!is && !deletes) void choose();
        }}
      >
        <KeepingChoices
          choices={choices}
          chosen={wants}
          wrong={problem.value && !wants ? id : undefined}
          onChoose={(next) => {
            wanted.value = next;
            changing.value = false;
            problem.value = '';
            done.value = '';
          }}
        />
        {wants === 'session' && (
          <label class="tick">
            <input
              type="checkbox"
              autocomplete="off"
              data-testid="lock-with-secret"
              checked={locksWith.value}
              onChange={(event) => {
                locksWith.value = event.currentTarget.checked;
                done.value = '';
              }}
            />
            <span>{t('keeping.lockWith')}</span>
          </label>
        )}
        {asks && !is && <NewSecretFields secret={secret} />}
        {asks && !is && wants === 'session' && <p class="small">{t(`secret.${word}.nobodyElse`)}</p>}
        <p class="problem secret-problem" id={id} role="alert">
          {problem.value}
        </p>
        <div class="actions">
          {is ? (
            <button
              class="button button-quiet"
              type="button"
              data-testid="change-secret"
              onClick={() => {
                changing.value = true;
                done.value = '';
              }}
            >
              {t(`keeping.change.${word}`)}
            </button>
          ) : deletes ? (
            <SecondPress
              label={t('keeping.use')}
              question={t('keeping.nothingSure')}
              yes={t('keeping.nothingYes')}
              no={t('keeping.nothingNo')}
              onYes={choose}
              look="button"
              testid="choose-keeping"
            />
          ) : (
            <button class="button" type="submit" data-testid="choose-keeping" aria-disabled={busy.value || undefined}>
              {t(busy.value ? 'keeping.sealing' : 'keeping.use')}
            </button>
          )}
        </div>
        <p class="chosen" role="status" data-chosen>
          {done.value}
        </p>
      </form>
    </section>
  );
}
