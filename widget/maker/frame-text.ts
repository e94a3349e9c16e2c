import { attributes } from './escaped';
import type { ThemeWishes } from './wishes';

/**
 * What the frame may do, and no more: run, keep its own origin (and so its own store), hear that a form was filled in (none
 * is sent anywhere: its policy forbids that), save, print, open a link, and take the whole page away when she leaves.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

export interface FrameWishes {
  pack: string;
  lang: string;
  /** Ends with a slash. */
  folder: string;
  offer?: string | undefined;
  phone?: string | undefined;
  drafts?: 'hide' | undefined;
  theme: ThemeWishes;
  /** What a screen reader says of the frame. */
  title: string;
}

/** The address of the page in the frame. What is not set is left out. */
export function frameAddress({ pack, lang, folder, offer, phone, drafts, theme }: Omit<FrameWishes, 'title'>): string {
  const asked = { pack, lang, offer, phone, drafts, ...theme };
  const query = Object.entries(asked).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(whole(value))}`] : []));
  return `${folder}frame.html?${query.join('&')}`;
}

/** Without halves of surrogate pairs, which an address cannot hold. */
const whole = (text: string) => text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/** Width, height and no border as attributes: a policy without inline style leaves those alone. */
export function frameText(wishes: FrameWishes): string {
  return `<iframe${attributes({
    src: frameAddress(wishes),
    sandbox,
    referrerpolicy: 'no-referrer',
    title: wishes.title,
    width: '100%',
    height: '800',
    frameborder: '0',
    loading: 'lazy',
  })}></iframe>`;
}
