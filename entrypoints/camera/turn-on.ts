import type { Outcome } from '../../lib/platform';

/** Refused by somebody, or by a rule of the browser, the device or the trust. */
const refusals = new Set(['NotAllowedError', 'SecurityError']);

/** Asks for the camera: the one at the back of a device that has two. It takes no sound. */
export async function turnOn(devices: Pick<MediaDevices, 'getUserMedia'> | undefined): Promise<Outcome<MediaStream>> {
  if (!devices) return { ok: false, why: 'camera_missing' };
  try {
    const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
    return { ok: true, value: await devices.getUserMedia({ audio: false, video }) };
  } catch (problem) {
    const refused = problem instanceof Error && refusals.has(problem.name);
    return { ok: false, why: refused ? 'camera_refused' : 'camera_missing' };
  }
}
