import { useAid } from '../aid-context';

/** Stands before whatever is of the trust, so that it is taken for nothing else. */
export function LocalMark() {
  return (
    <>
      <b class="local-mark">{useAid().t('here.local')}</b>{' '}
    </>
  );
}
