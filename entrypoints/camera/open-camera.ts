import type { Outcome } from '../../lib/platform';
import type { FromCamera, ToCamera } from './talk';

export interface Asked {
  /** Opens the page with the camera, told by which name to speak; answers what closes it. */
  openPage: (name: string) => Promise<() => void>;
  /** A name never given before: what is said under it is heard by the one page that was told it. */
  newName: () => string;
  /** Gets the text of each code, once each. */
  seen: (text: string) => void;
  /** Called when somebody stops the camera over there. */
  ended?: (() => void) | undefined;
}

/**
 * Looks for codes with the camera, in a page of its own: a side panel cannot ask whether it may use one.
 * @returns once the camera is on, or it is certain that it will not be
 */
export async function openCamera({ openPage, newName, seen, ended }: Asked): Promise<Outcome<{ stop: () => void }>> {
  const name = newName();
  const channel = new BroadcastChannel(name);
  let open = true;
  let closePage = () => {};
  /** Says goodbye once: a closed channel throws. */
  const end = (last?: ToCamera) => {
    if (open && last) channel.postMessage(last);
    open = false;
    channel.close();
  };
  const stop = () => {
    end({ is: 'enough' });
    closePage();
  };
  const begun = new Promise<Outcome<{ stop: () => void }>>((resolve) => {
    let on = false;
    channel.onmessage = ({ data }: MessageEvent<FromCamera>) => {
      switch (data.is) {
        case 'ready':
          return channel.postMessage({ is: 'begin' } satisfies ToCamera);
        case 'on':
          on = true;
          return resolve({ ok: true, value: { stop } });
        case 'seen':
          return seen(data.text);
        case 'refused':
          // The page stays, and says the same to whoever looks at it.
          end();
          return resolve({ ok: false, why: data.why });
        case 'ended':
          end();
          closePage();
          if (on) ended?.();
          return resolve({ ok: false, why: 'camera_refused' });
      }
    };
  });
  try {
    closePage = await openPage(name);
  } catch {
    end();
    return { ok: false, why: 'camera_missing' };
  }
  return begun;
}
