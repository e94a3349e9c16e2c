import { shortestPassphrase } from '../../lib/passphrase';
import { useAid } from '../aid-context';
import { SecretField } from './secret-field';
import { useSecretWords } from './secret-words';
import type { NewSecret } from './use-new-secret';

/** The two fields for a new passphrase. */
export function NewSecretFields({ secret }: { secret: NewSecret }) {
  const { t } = useAid();
  const { word } = useSecretWords();
  const { first, again, problems } = secret;
  return (
    <>
      <SecretField
        label={t(`secret.${word}.new`)}
        hint={t(`secret.${word}.hint`, { n: shortestPassphrase })}
        typed={first}
        problem={problems.value.first}
        testid="secret-new"
      />
      <SecretField label={t(`secret.${word}.again`)} typed={again} problem={problems.value.again} testid="secret-again" />
    </>
  );
}
