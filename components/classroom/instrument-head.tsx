import type { Instrument } from '../../lib/instrument/instrument';
import { classroomWords } from '../../lib/words/classroom-words';

const { t, date } = classroomWords;

/** What an instrument is and under which licence it is here: wherever anything of it is shown. */
export function InstrumentHead({ instrument: { title, version, by, licence }, over }: { instrument: Instrument; over: boolean }) {
  const { holder, reference, terms, until } = licence;
  return (
    <>
      <h3>{title}</h3>
      <p class="soft">{t('instrument.version', { version, role: t(`sheet.role.${by}`) })}</p>
      <p class="instrument-licence">
        {t('instrument.licence', { holder, reference })} {until && !over && t('instrument.until', { date: date(until) })}{' '}
        {t('instrument.terms', { terms })}
      </p>
      {over && until ? (
        <p class="notice">{t('instrument.over', { date: date(until) })}</p>
      ) : (
        <p class="soft">{t('instrument.noSum')}</p>
      )}
    </>
  );
}
