import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Row, sourcesOf } from '../lib/pack/pack';
import { useAid, useLocal } from './aid-context';
import { useEscape, useOutside } from './dismiss';
import { keepUnder } from './float';
import { Icon } from './icon';
import { Passport } from './passport';

/** The link to a row's source. Its passport opens under it, with a notch on the link, and the focus goes in and back. */
export function SourceLink({ row, named = false }: { row: Row; named?: boolean }) {
  const { t } = useAid();
  const open = useLocal(false);
  const root = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const notch = useRef<HTMLSpanElement>(null);
  const close = () => {
    open.value = false;
  };
  useEscape(open, root, close);
  useOutside(open, root, close);

  const isOpen = open.value;
  useLayoutEffect(() => {
    if (!isOpen || !link.current || !panel.current || !notch.current) return;
    const stop = keepUnder(link.current, panel.current, notch.current);
    const opened = panel.current;
    opened.focus({ preventScroll: true });
    // Once it has its place: as much of it as fits, with its link above it.
    const shown = setTimeout(() => opened.scrollIntoView({ block: 'nearest' }), 50);
    return () => {
      clearTimeout(shown);
      stop();
    };
  }, [isOpen]);

  return (
    <div class="source" ref={root} data-source>
      <button
        class="source-link"
        type="button"
        ref={link}
        aria-expanded={isOpen}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span>
          {named
            ? sourcesOf(row)
                .map(({ source, locator }) => `${source.short}, ${locator}`)
                .join('; ')
            : t('compare.source')}
        </span>
        {!named && <span class="unseen">: {row.label}</span>}
        {named && <Icon shape="down" />}
      </button>
      {isOpen && (
        <div class="passport" role="dialog" aria-label={t('compare.sourceOf', { row: row.label })} tabIndex={-1} ref={panel}>
          <span class="passport-notch" ref={notch} aria-hidden="true" />
          <div class="passport-head">
            <b>{t('passport.title')}</b>
            <button
              class="icon-button"
              type="button"
              aria-label={t('head.close')}
              onClick={() => {
                close();
                link.current?.focus();
              }}
            >
              <Icon shape="close" />
            </button>
          </div>
          <Passport row={row} />
        </div>
      )}
    </div>
  );
}
