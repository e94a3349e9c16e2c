import { signal } from '@preact/signals';
import { render } from 'preact';
import { readPicture } from '../../lib/carry/read-picture';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import later from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { CameraPage, type CameraState } from './camera-page';
import { lookAt } from './look-at';
import type { FromCamera, ToCamera } from './talk';
import { turnOn } from './turn-on';

/** A panel that waits answers at once; one that is gone never does. */
const patience = 3_000;

const words = createWords<AidMessages>('en-GB', english, more, panel, later);
const root = document.getElementById('camera');
if (!root) throw new Error('the page with the camera has no #camera');

const state = signal<CameraState>({ is: 'waiting' });
const channel = new BroadcastChannel(location.hash.slice(1));
const tell = (what: FromCamera) => channel.postMessage(what);
let turnOff = () => {};

let over = false;

const end = (as: CameraState) => {
  turnOff();
  // The page that goes away after it was stopped has said so already, and a closed channel throws.
  if (!over) {
    over = true;
    tell({ is: 'ended' });
    channel.close();
  }
  state.value = as;
  // A browser may keep a tab that no script opened: then it says that the camera is off.
  close();
};

const begin = async () => {
  state.value = { is: 'asking' };
  const camera = await turnOn(navigator.mediaDevices);
  // Asking takes as long as somebody takes to answer.
  if (state.value.is !== 'asking') {
    if (camera.ok) for (const track of camera.value.getTracks()) track.stop();
    return;
  }
  if (!camera.ok) {
    tell({ is: 'refused', why: camera.why === 'camera_refused' ? 'camera_refused' : 'camera_missing' });
    state.value = { is: 'refused', why: camera.why };
    return;
  }
  const tracks = camera.value.getTracks();
  turnOff = () => {
    for (const track of tracks) track.stop();
  };
  for (const track of tracks) track.addEventListener('ended', () => end({ is: 'unplugged' }));
  state.value = { is: 'on', stream: camera.value, seen: 0 };
  tell({ is: 'on' });
};

const watch = (video: HTMLVideoElement) => {
  const stop = lookAt(video, readPicture, (text) => {
    if (state.value.is === 'on') state.value = { ...state.value, seen: state.value.seen + 1 };
    tell({ is: 'seen', text });
  });
  const before = turnOff;
  turnOff = () => {
    stop();
    before();
  };
};

const nobody = setTimeout(() => {
  state.value = { is: 'gone' };
}, patience);
channel.onmessage = ({ data }: MessageEvent<ToCamera>) => {
  clearTimeout(nobody);
  if (data.is === 'enough') end({ is: 'ended' });
  else if (state.value.is === 'waiting') void begin();
};
addEventListener('pagehide', () => end({ is: 'ended' }));

render(<CameraPage state={state} words={words} watch={watch} stop={() => end({ is: 'ended' })} />, root);
tell({ is: 'ready' });
