import type { Platform } from '../lib/platform';
import type { Ground } from './aid';

type View = Window & typeof globalThis;

export interface SavingFrame {
  view: View;
  page: Document;
  pristine: Pick<Ground['pristine'], 'call'>;
}

/**
 * So long does a save wait for the refusal of a policy, in milliseconds: Firefox tells of one within thirty, on a slow
 * machine too.
 */
const refusedWithin = 1_000;

/**
 * Saves a file from the frame of the aid. Firefox takes the link for a page that the frame goes to: a policy of the page
 * around it without `frame-src blob:` refuses it, and the page is told. So the file is opened in a window of its own there,
 * as something that no browser shows; Firefox saves it by its name and closes the window again. It opens one for a press
 * of a moment ago alone, and none on a page that may open none (`sandbox`): there it is the link.
 * @returns false where it is known that nothing was saved
 * @throws where the frame has gone
 */
export async function saveFromFrame(
  { view, page, pristine }: SavingFrame,
  { name, type, text }: Parameters<Platform['download']>[0],
): Promise<boolean> {
  const isFirefox = view.CSS.supports('-moz-appearance', 'none');
  const kind = isFirefox ? 'application/octet-stream' : type;
  const url = view.URL.createObjectURL(new view.File([text], name, { type: kind }));
  setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
  if (isFirefox && opened(view, url)) return true;
  const refused = isFirefox && refusal(pristine);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return !(await refused);
}

/** Whether Firefox has opened it. Asked without a press, it would tell her of a window that she has not asked for. */
function opened(view: View, url: string): boolean {
  try {
    // With `noopener` no answer would tell an opened window from one that was refused.
    return view.navigator.userActivation.isActive && view.open(url, '_blank') !== null;
  } catch {
    return false;
  }
}

/** Whether a policy of the page refuses what is asked for next. */
function refusal({ call }: SavingFrame['pristine']): Promise<boolean> {
  return new Promise((settle) => {
    const hear = (event: Event) => {
      const { blockedURI, disposition } = event as SecurityPolicyViolationEvent;
      if (disposition === 'enforce' && blockedURI.startsWith('blob')) end(true);
    };
    const end = (isRefused: boolean) => {
      clearTimeout(timer);
      call(document, 'removeEventListener', 'securitypolicyviolation', hear);
      settle(isRefused);
    };
    const timer = setTimeout(end, refusedWithin, false);
    call(document, 'addEventListener', 'securitypolicyviolation', hear);
  });
}
