import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useAid, useLocal } from '../aid-context';

/**
 * A part of the screen that is fetched when it is wanted. Until it is there it says so; where it does not come it
 * says why and can be asked for again, with `Meanwhile` below it. Its title takes the focus when it arrives, as that of every screen does.
 */
export function late<P extends object = object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile?: ComponentType,
): ComponentType<P> {
  // Outlives the screen: what has come once is there at once the next time.
  let part: ComponentType<P> | undefined;
  return function Late(props: P) {
    const { t } = useAid();
    const state = useLocal<'here' | 'coming' | 'missing'>(part ? 'here' : 'coming');
    const waited = useRef<HTMLParagraphElement>(null);
    const around = useRef<HTMLElement>(null);
    const fetch = async () => {
      state.value = 'coming';
      try {
        part = await load();
        around.current = waited.current?.parentElement ?? null;
        state.value = 'here';
      } catch {
        state.value = 'missing';
      }
    };
    useEffect(() => {
      if (!part) void fetch();
    }, []);
    useLayoutEffect(() => {
      if (state.value === 'here') around.current?.querySelector('h1')?.focus({ preventScroll: true });
    }, [state.value]);

    const Part = part;
    if (state.value === 'here' && Part) return <Part {...props} />;
    return state.value === 'missing' ? (
      <>
        <div class="notice" role="alert">
          <span>{t('why.keeper_missing')}</span>
          <p class="where-actions">
            <button class="link-button" type="button" data-testid="fetch-again" onClick={fetch}>
              {t('late.again')}
            </button>
          </p>
        </div>
        {Meanwhile && <Meanwhile />}
      </>
    ) : (
      <p class="small" role="status" ref={waited}>
        {t('late.opening')}
      </p>
    );
  };
}
