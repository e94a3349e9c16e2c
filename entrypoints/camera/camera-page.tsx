import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Why } from '../../lib/why';
import type { AidWords } from '../../lib/words/aid-words';

export type CameraState =
  | { is: 'waiting' | 'asking' | 'gone' | 'ended' | 'unplugged' }
  | { is: 'refused'; why: Why }
  | { is: 'on'; stream: MediaStream; seen: number };

export interface CameraPageProps {
  state: ReadonlySignal<CameraState>;
  words: AidWords;
  /** Begins to look at what the camera shows. */
  watch: (video: HTMLVideoElement) => void;
  stop: () => void;
}

/** What the camera sees, and a button that turns it off. Before it is asked for, that the picture goes nowhere. */
export function CameraPage({ state, words: { t }, watch, stop }: CameraPageProps) {
  const now = state.value;
  return (
    <main class="sheet" data-camera={now.is}>
      <h1>{t('camera.title')}</h1>
      {now.is === 'on' && <View stream={now.stream} label={t('camera.view')} watch={watch} />}
      {now.is === 'on' && <p>{t('camera.how')}</p>}
      <p role="status">{said(now, t)}</p>
      {(now.is === 'waiting' || now.is === 'asking' || now.is === 'on') && <p class="lead-in">{t('camera.private')}</p>}
      {now.is !== 'waiting' && (
        <button class="button" type="button" data-testid="stop-camera" onClick={stop}>
          {t(now.is === 'on' || now.is === 'asking' ? 'camera.stop' : 'camera.close')}
        </button>
      )}
    </main>
  );
}

function said(now: CameraState, t: AidWords['t']): string {
  switch (now.is) {
    case 'waiting':
      return '';
    case 'on':
      return now.seen === 0 ? t('camera.none') : t('camera.seen', { n: now.seen });
    case 'refused':
      return t(`why.${now.why}`);
    case 'asking':
    case 'gone':
    case 'ended':
    case 'unplugged':
      return t(`camera.${now.is}`);
  }
}

function View({ stream, label, watch }: { stream: MediaStream; label: string; watch: (video: HTMLVideoElement) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  useLayoutEffect(() => {
    if (!video.current) return;
    video.current.srcObject = stream;
    watch(video.current);
  }, [stream]);
  return <video class="camera-view" ref={video} aria-label={label} autoplay muted playsInline />;
}
