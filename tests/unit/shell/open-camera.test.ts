import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCamera } from '../../../entrypoints/camera/open-camera';
import type { FromCamera, ToCamera } from '../../../entrypoints/camera/talk';
import { turnOn } from '../../../entrypoints/camera/turn-on';
import { idsFrom } from '../../support/builders';

const nextName = idsFrom('camera-');
const opened: BroadcastChannel[] = [];

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

/** A panel that asks for the camera, and a page that answers as a test lets it. */
function asked() {
  const heard: string[] = [];
  const seen: string[] = [];
  let page: BroadcastChannel | undefined;
  const say = (what: FromCamera) => page?.postMessage(what);
  const outcome = openCamera({
    newName: nextName,
    openPage: async (name) => {
      page = new BroadcastChannel(name);
      opened.push(page);
      page.onmessage = (message) => heard.push(((message as MessageEvent<ToCamera>).data as ToCamera).is);
      say({ is: 'ready' });
      return () => heard.push('closed');
    },
    seen: (text) => seen.push(text),
    ended: () => heard.push('ended'),
  });
  return { outcome, heard, seen, say };
}

describe('the camera, from the panel', () => {
  it('gives each code that the page sees, until it is stopped, and closes the page', async () => {
    const { outcome, heard, seen, say } = asked();
    await vi.waitFor(() => expect(heard).toEqual(['begin']));

    say({ is: 'on' });
    const camera = await outcome;
    say({ is: 'seen', text: 'one' });
    say({ is: 'seen', text: 'two' });
    await vi.waitFor(() => expect(seen).toEqual(['one', 'two']));

    if (!camera.ok) throw new Error('the camera is not on');
    camera.value.stop();
    camera.value.stop();
    await vi.waitFor(() => expect(heard).toContain('enough'));
    expect(heard.filter((word) => word !== 'closed')).toEqual(['begin', 'enough']);
    expect(heard).toContain('closed');
  });

  it.each(['camera_refused', 'camera_missing'] as const)('says %s, and leaves the page to say so too', async (why) => {
    const { outcome, heard, say } = asked();
    await vi.waitFor(() => expect(heard).toEqual(['begin']));

    say({ is: 'refused', why });

    expect(await outcome).toEqual({ ok: false, why });
    expect(heard).toEqual(['begin']);
  });

  it('is told when somebody stops it in the page', async () => {
    const { outcome, heard, say } = asked();
    await vi.waitFor(() => expect(heard).toEqual(['begin']));
    say({ is: 'on' });
    await outcome;

    say({ is: 'ended' });

    await vi.waitFor(() => expect(heard).toEqual(['begin', 'closed', 'ended']));
  });

  it('is refused where the page is closed before anybody has answered', async () => {
    const { outcome, heard, say } = asked();
    await vi.waitFor(() => expect(heard).toEqual(['begin']));

    say({ is: 'ended' });

    expect(await outcome).toEqual({ ok: false, why: 'camera_refused' });
    expect(heard).not.toContain('ended');
  });

  it('is missing where the browser opens no page', async () => {
    const openPage = () => Promise.reject(new Error('no window'));

    expect(await openCamera({ openPage, newName: nextName, seen: () => {} })).toEqual({ ok: false, why: 'camera_missing' });
  });
});

describe('the camera, in its page', () => {
  const failing = (name: string) => ({ getUserMedia: () => Promise.reject(new DOMException('no', name)) });

  it.each([
    ['camera_refused', 'NotAllowedError'],
    ['camera_refused', 'SecurityError'],
    ['camera_missing', 'NotFoundError'],
    ['camera_missing', 'NotReadableError'],
  ])('is %s after %s', async (why, name) => {
    expect(await turnOn(failing(name))).toEqual({ ok: false, why });
  });

  it('is missing where the browser knows of none', async () => {
    expect(await turnOn(undefined)).toEqual({ ok: false, why: 'camera_missing' });
  });
});
