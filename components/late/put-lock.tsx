import type { Locked } from '../../lib/record-beside';
import { useAid } from '../aid-context';
import { StaffWords } from '../staff-words';
import { useBegin } from '../use-begin';
import { LockIcon } from './lock-icon';

export interface PutLockProps {
  lock: Locked;
  onSame: () => void;
  onCopy: () => void;
}

/** Stands in place of the button: nobody knows whose record this is, and somebody has to say. Three answers, alike. */
export function PutLock({ lock, onSame, onCopy }: PutLockProps) {
  const { t, platform } = useAid();
  const begin = useBegin();
  const { title, host } = lock.page;
  return (
    <div class="put-lock" data-because={lock.locked}>
      <h3 tabIndex={-1} data-focus>
        <LockIcon />
        <StaffWords of="put.lock.title" />
      </h3>
      <p>
        <StaffWords of={`put.lock.${lock.locked}`} />
      </p>
      {host && (
        <p class="small soft">
          {t('put.lock.now')} <b dir="auto">{title || t('put.noTitle')}</b> ({host})
        </p>
      )}
      <p>
        <b>
          <StaffWords of="put.lock.ask" />
        </b>
      </p>
      <div class="actions">
        <button class="button button-quiet" type="button" data-testid="put-same" onClick={onSame}>
          <StaffWords of="put.lock.same" />
        </button>
        {platform.plans && (
          <button class="button button-quiet" type="button" data-testid="put-new" onClick={() => begin()}>
            <StaffWords of="put.lock.new" />
          </button>
        )}
        <button class="button button-quiet" type="button" data-testid="put-copy" onClick={onCopy}>
          <StaffWords of="put.lock.copy" />
        </button>
      </div>
      <p class="small soft">{t('put.lock.foot')}</p>
    </div>
  );
}
