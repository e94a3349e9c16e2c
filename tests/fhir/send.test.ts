import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../lib/fhir/bundle-of';
import { conditionOf } from '../../lib/smart/post-document';
import { aidWords } from '../support/builders';
import { type FhirServer, startFhirServer } from '../support/fhir-server';
import { pressSend, sendRedirect } from '../support/press-send';
import { countKept } from '../support/trust-net';
import { faults } from './support/faults';
import { hapiBackend } from './support/hapi-backend';
import { realBase } from './support/real-server';
import { richPacks, richPlan } from './support/rich-plan';

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer({
    backend: hapiBackend(realBase()),
    client: { id: 'evenhand', redirects: (uri) => uri === sendRedirect },
  });
});
afterAll(() => server?.close());

/** A plan of its own for each test, since the real server forgets nothing between them. */
const documentOf = (plan: string, at = '2026-12-01T12:00:00.000Z') =>
  bundleOf({ plan, events: richPlan((what) => `"${what}" <& é ✓`, 2), packs: richPacks, words: aidWords, at, version: '0.4.0' });

describe('a plan that is sent to the real server as the extension does it', () => {
  it('is kept once, however often it is sent and whenever it was made', async () => {
    const first = await documentOf('sent-twice');
    const later = await documentOf('sent-twice', '2026-12-01T12:30:00.000Z');

    const { sent } = await pressSend(server, { text: JSON.stringify(first) });
    const again = await pressSend(server, { text: JSON.stringify(later) });

    expect(sent).toEqual({ is: 'sent', at: sent.at, as: expect.stringMatching(/^Bundle\/\d+$/) });
    expect(again.sent).toEqual({ ...sent, is: 'there' });
    expect(await countKept(server, conditionOf(first.identifier))).toBe(1);
  });

  it('is kept once when the connection broke after it was kept', async () => {
    const document = await documentOf('broken-after');
    server.faults.push(faults.brokenAfter);

    expect((await pressSend(server, { text: JSON.stringify(document) })).sent).toMatchObject({ is: 'unknown', why: 'no_answer' });
    expect((await pressSend(server, { text: JSON.stringify(document) })).sent).toMatchObject({ is: 'there' });

    expect(await countKept(server, conditionOf(document.identifier))).toBe(1);
  });

  it('is refused where it is no document, in words of the server', async () => {
    const { entry, ...rest } = await documentOf('refused');
    const [composition] = entry;
    const broken = { ...rest, entry: [{ ...composition, resource: { ...composition?.resource, status: 'made up' } }] };

    const { sent } = await pressSend(server, { text: JSON.stringify(broken) });

    expect(sent).toMatchObject({ is: 'not', why: 'refused' });
    expect('said' in sent && sent.said).toContain('made up');
  });
});
