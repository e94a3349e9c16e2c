import type { Stands } from '../../lib/record-beside';
import { useAid } from '../aid-context';
import { StaffWords } from '../staff-words';

/** What stands in the field now, as it was read back: whole, cut off, changed, or not there and why. */
export function PutOutcome({ stands }: { stands: Stands }) {
  const { t, words } = useAid();
  const { how } = stands;
  const stopped = how === 'not' && stands.part === true;
  return (
    <div class="put-outcome" data-how={how} data-why={how === 'not' ? stands.why : undefined}>
      <p>
        <b>
          <StaffWords of={stopped ? 'put.part' : how === 'not' ? `put.not.${stands.why}` : `put.${how}`} />
        </b>
      </p>
      {how === 'shortened' && (
        <pre data-missing {...stop(t('put.missing'))}>
          {stands.missing}
        </pre>
      )}
      {how === 'changed' && stands.times > 1 && <p>{t('put.times', { times: words.number(stands.times) })}</p>}
      {how === 'changed' && stands.times === 0 && (
        <>
          <p>{t('put.differs')}</p>
          <dl class="put-differs">
            <dt>{t('put.note')}</dt>
            <dd dir="auto" translate={false}>
              {stands.note}
            </dd>
            <dt>{t('put.field')}</dt>
            <dd dir="auto" translate={false}>
              {stands.field}
            </dd>
          </dl>
          <details>
            <summary>
              <StaffWords of="put.stands" />
            </summary>
            <pre data-stands {...stop(t('put.stands'))}>
              {stands.stands}
            </pre>
          </details>
        </>
      )}
      {(how === 'changed' || how === 'not') && stands.others && <p data-others>{t('put.others')}</p>}
      {(how !== 'not' || stopped) && <p class="small soft">{t('put.undo')}</p>}
    </div>
  );
}

/** It scrolls: without a stop of its own a keyboard could not read the end of it. */
const stop = (name: string) => ({ tabIndex: 0, role: 'region', 'aria-label': name, translate: false }) as const;
