import type { Net } from '../../lib/smart/ask';
import { sendDocument } from '../../lib/smart/send-document';
import type { Sent, Stage } from '../../lib/smart/sent';
import type { FhirServer } from './fhir-server';
import { trustNet } from './trust-net';

/** Where the sign-in of the tests comes back to. */
export const sendRedirect = 'https://abc.chromiumapp.org/';

interface Press {
  text: string;
  net?: Net;
  client?: string;
  scopes?: string;
  at?: string;
}

/** Presses send as somebody who agrees to everything, with secrets of its own each time. */
export async function pressSend(
  { base }: Pick<FhirServer, 'base'>,
  { text, net = trustNet(), client = 'evenhand', scopes = 'user/Bundle.c', at = '2026-11-28T09:00:00.000Z' }: Press,
): Promise<{ sent: Sent; stages: Stage[] }> {
  const stages: Stage[] = [];
  const sent = await sendDocument(text, {
    net,
    server: { base, client, scopes },
    signInWindow: {
      redirect: sendRedirect,
      open: async (url) => {
        const { headers } = await trustNet().fetch(url, {});
        const back = headers.get('location');
        return back === null ? { ok: false, why: 'window_empty' } : { ok: true, back };
      },
    },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    now: () => at,
    stage: (stage) => stages.push(stage),
  });
  return { sent, stages };
}
