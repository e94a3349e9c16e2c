import { useRef } from 'preact/hooks';
import { type Row, sourcesOf } from '../lib/pack/pack';
import { useAid, useLocal } from './aid-context';
import { useEscape, useOutside } from './dismiss';
import { Icon } from './icon';

/** The link to a row's source. Its passport opens under it; where that has not come yet, it opens when it comes. */
export function SourceLink({ row, named = false }: { row: Row; named?: boolean }) {
  const { t, parts } = useAid();
  const open = useLocal(false);
  const root = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
  };
  useEscape(open, root, close);
  useOutside(open, root, close);

  return (
    <div class="source" ref={root} data-source>
      <button
        class="source-link"
        type="button"
        ref={link}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span lang={named ? 'en' : undefined} dir={named ? 'ltr' : undefined}>
          {named
            ? sourcesOf(row)
                .map(({ source, locator }) => `${source.short}, ${locator}`)
                .join('; ')
            : t('compare.source')}
        </span>
        {!named && <span class="unseen">: {row.label}</span>}
        {named && <Icon shape="down" />}
      </button>
      {open.value &&
        (parts.passport ? <parts.passport row={row} link={link} onClose={close} /> : <p role="status">{t('late.opening')}</p>)}
    </div>
  );
}
