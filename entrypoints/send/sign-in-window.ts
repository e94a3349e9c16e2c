import type { Stopped } from '../../lib/smart/sent';
import type { SignInWindow } from '../../lib/smart/sign-in';

/** The parts of the browser that open a sign-in. */
export interface Identity {
  getRedirectURL: () => string;
  launchWebAuthFlow: (details: { url: string; interactive: boolean }) => Promise<string | undefined>;
}

/** What Chromium says, and what it means; anything else is somebody who closed the window. */
const meanings: readonly (readonly [RegExp, Stopped['why']])[] = [
  [/could not be loaded/i, 'window_empty'],
  [/right URL|redirect/i, 'not_our_answer'],
];

/** A window of the browser's own to sign in with: no page of the extension sees what is typed there. */
export function signInWindow(identity: Identity): SignInWindow {
  return {
    redirect: identity.getRedirectURL(),
    open: async (url) => {
      try {
        const back = await identity.launchWebAuthFlow({ url, interactive: true });
        return back === undefined ? { ok: false, why: 'window_closed' } : { ok: true, back };
      } catch (problem) {
        const why = meanings.find(([says]) => says.test(String(problem)))?.[1] ?? 'window_closed';
        return { ok: false, why };
      }
    },
  };
}
