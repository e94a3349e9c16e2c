import { useAid } from './aid-context';

/** Whether anything is sent, where a trust may name a server of its own: then only on a press. */
export function WhereSent() {
  const { t, platform } = useAid();
  return t(platform.send?.value ? 'saved.sentOnPress' : 'kept.nothingSent');
}
