import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PassportProps, useAid } from './aid-context';
import { keepUnder } from './float';
import { Icon } from './icon';
import { Passport } from './passport';
import { UnfairLink } from './unfair/unfair-link';

/** The passport of a row, under the link to its source, with a notch on it. The focus goes in and back. */
export function PassportPanel({ row, link, onClose }: PassportProps) {
  const { t } = useAid();
  const panel = useRef<HTMLDivElement>(null);
  const notch = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const opened = panel.current;
    if (!link.current || !opened || !notch.current) return;
    const stop = keepUnder(link.current, opened, notch.current);
    opened.focus({ preventScroll: true });
    // Once it has its place: as much of it as fits, with its link above it.
    const shown = setTimeout(() => opened.scrollIntoView({ block: 'nearest' }), 50);
    return () => {
      clearTimeout(shown);
      stop();
    };
  }, []);

  return (
    <div class="passport" role="dialog" aria-label={t('compare.sourceOf', { row: row.label })} tabIndex={-1} ref={panel}>
      <span class="passport-notch" ref={notch} aria-hidden="true" />
      <div class="passport-head">
        <b>{t('passport.title')}</b>
        <button
          class="icon-button"
          type="button"
          aria-label={t('head.close')}
          onClick={() => {
            onClose();
            link.current?.focus();
          }}
        >
          <Icon shape="close" />
        </button>
      </div>
      <Passport row={row} />
      <UnfairLink row={row.key} />
    </div>
  );
}
