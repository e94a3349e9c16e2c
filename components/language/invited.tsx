import { useLayoutEffect, useRef } from 'preact/hooks';
import invitations from '../../locales/invitations.json';
import { useAid, useLocal } from '../aid-context';
import { invitationFor } from './invitation-for';
import { NotHereLine } from './not-here-line';
import { passedOver } from './passed-over';
import { useChooseLanguage } from './use-choose-language';

/**
 * Whoever has a browser in another language is asked in that one whether to read in it, or is told that it is not there.
 * Nothing is chosen for anybody. The browser of a clinician says nothing of her: there, no language is missed.
 */
export function Invited() {
  const { platform, view, go } = useAid();
  const choose = useChooseLanguage();
  const root = useRef<HTMLDivElement>(null);
  const asked = useLocal<readonly string[]>([]);
  useLayoutEffect(() => {
    const tags = root.current?.ownerDocument.defaultView?.navigator.languages ?? [];
    asked.value = platform.clinical ? tags.slice(0, 1) : tags;
  }, []);
  /** What was pressed goes with the language that it was in: the screen begins anew, in the other one. */
  const read = async (locale: string) => {
    if (!(await choose(locale))) return;
    const { value } = view;
    go(value.at === 'start' ? { at: 'start' } : { ...value });
  };
  const offered = platform.languages?.offered.value ?? [];
  const invited = invitationFor(asked.value, offered);
  const words = invited && invitations[invited.locale as keyof typeof invitations];
  const missed = platform.clinical ? undefined : passedOver(asked.value, offered);
  return (
    <div ref={root}>
      {missed && <NotHereLine language={missed} />}
      {invited && words && (
        <p class="language-invited" lang={invited.locale} dir={invited.dir}>
          <button class="button button-quiet" type="button" data-testid="invited" onClick={() => read(invited.locale)}>
            {words.read}
          </button>
        </p>
      )}
    </div>
  );
}
