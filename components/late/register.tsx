import { storageRegister } from '../../lib/storage-register';
import { useAid } from '../aid-context';

/** Everything that is ever stored on this device, by name, and why. */
export function Register() {
  const { t, platform } = useAid();
  const { plans } = platform;
  const panel = plans?.byItself ?? false;
  const aid = platform.offline?.now.value === 'here';
  const nothing = plans?.keeping.value.how === 'nothing' && plans.kept.value.state !== 'held' && !aid;
  return (
    <section class="plan-part">
      <h2>{t('keeping.registerTitle')}</h2>
      {nothing ? (
        <p>{t('keeping.registerNothing')}</p>
      ) : (
        <details>
          <summary>{t('keeping.registerTable')}</summary>
          <p class="soft">{t('keeping.registerLead')}</p>
          <table class="register">
            <thead>
              <tr>
                <th scope="col">{t('keeping.registerName')}</th>
                <th scope="col">{t('keeping.registerWhy')}</th>
              </tr>
            </thead>
            <tbody>
              {storageRegister
                .filter(({ panelOnly, offline }) => (panel || !panelOnly) && (platform.offline || !offline))
                .map(({ name, where, purpose }) => (
                  <tr key={name}>
                    <th scope="row">
                      <code>{name}</code>
                      <span>{t(`keeping.where.${where}`)}</span>
                    </th>
                    <td>{t(purpose)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
