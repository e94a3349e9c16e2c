import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendVerb } from '../../../entrypoints/send/send-verb';
import { signInWindow } from '../../../entrypoints/send/sign-in-window';
import type { FromSend, ToSend } from '../../../entrypoints/send/talk';
import { type Policy, panelPolicy } from '../../../lib/policy';
import type { Sent } from '../../../lib/smart/sent';
import { idsFrom } from '../../support/builders';

const server = { base: 'https://fhir.trust.example:8443/r4', client: 'evenhand', scopes: 'user/Bundle.c' };
const sent: Sent = { is: 'sent', at: '2026-11-28T09:00:00.000Z', as: 'Bundle/1' };
const newName = idsFrom('send-');
const opened: BroadcastChannel[] = [];

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

/** A panel whose trust names a server, and pages that answer as a test lets them. */
function panel(first: Policy = { ...panelPolicy, server }) {
  const policy = signal<Policy>(first);
  const [plan, locked] = [signal('plan-1'), signal(false)];
  const heard: string[] = [];
  const told: string[] = [];
  const closed: string[] = [];
  const pages: { say: (what: FromSend) => void }[] = [];
  const send = sendVerb({
    policy,
    plan,
    locked,
    newName,
    there: 'panel-1',
    now: () => '2026-11-28T08:59:00.000Z',
    openTab: async (address) => {
      const channel = new BroadcastChannel(address.split('#')[1] ?? '');
      opened.push(channel);
      channel.onmessage = (message) => {
        const { text, there } = (message as MessageEvent<ToSend>).data;
        heard.push(text);
        told.push(there);
      };
      pages.push({ say: (what) => channel.postMessage(what) });
      return () => closed.push(address.split('#')[0] ?? '');
    },
  });
  return { policy, plan, locked, send, heard, told, closed, pages };
}

describe('the verb that sends', () => {
  it('is not there as long as no policy names a server, and goes when none does any more', () => {
    const { policy, send } = panel(panelPolicy);
    expect(send.value).toBeUndefined();

    policy.value = { ...panelPolicy, server };
    expect(send.value?.host).toBe('fhir.trust.example:8443');

    policy.value = panelPolicy;
    expect(send.value).toBeUndefined();
  });

  it('hands the document to the page that it opened, once, with the name of the panel', async () => {
    const { send, heard, told, pages } = panel();

    expect(await send.value?.open('{"a":1}')).toEqual({ ok: true, value: undefined });
    pages[0]?.say({ is: 'ready' });
    await vi.waitFor(() => expect(heard).toEqual(['{"a":1}']));
    pages[0]?.say({ is: 'ready' });
    pages[0]?.say({ is: 'result', sent });

    await vi.waitFor(() => expect(send.value?.last.value).toEqual({ sent, made: '2026-11-28T08:59:00.000Z' }));
    expect(heard).toEqual(['{"a":1}']);
    expect(told).toEqual(['panel-1']);
  });

  it.each<[string, (given: ReturnType<typeof panel>) => void]>([
    ['the screen is locked', ({ locked }) => (locked.value = true)],
    ['another plan is opened', ({ plan }) => (plan.value = 'plan-2')],
    [
      'the policy names another server',
      ({ policy }) => (policy.value = { ...panelPolicy, server: { ...server, base: 'https://b.example' } }),
    ],
    ['another page is opened', ({ send }) => void send.value?.open('{}')],
  ])('closes the page when %s', async (_, happen) => {
    const given = panel();
    await given.send.value?.open('{}');
    expect(given.closed).toEqual([]);

    happen(given);

    await vi.waitFor(() => expect(given.closed).toEqual(['/send.html']));
  });

  it('closes the page again when the screen was locked while it opened', async () => {
    const given = panel();
    const opening = given.send.value?.open('{}');

    given.locked.value = true;
    await opening;

    expect(given.closed).toEqual(['/send.html']);
  });

  it('still hears that a page which it closed was sending', async () => {
    const { send, locked, pages } = panel();
    await send.value?.open('{}');

    locked.value = true;
    pages[0]?.say({ is: 'result', sent: { is: 'unknown', at: sent.at, why: 'closed', said: undefined } });
    pages[0]?.say({ is: 'closed' });

    await vi.waitFor(() => expect(send.value?.last.value?.sent).toMatchObject({ is: 'unknown', why: 'closed' }));
  });

  it('has no news of another plan', async () => {
    const { send, plan, pages } = panel();
    await send.value?.open('{}');
    pages[0]?.say({ is: 'result', sent });
    await vi.waitFor(() => expect(send.value?.last.value?.sent).toEqual(sent));

    plan.value = 'plan-2';

    expect(send.value?.last.value).toBeUndefined();
  });

  it('says that the browser opened no page', async () => {
    const refusing = sendVerb({
      policy: signal({ ...panelPolicy, server }),
      plan: signal('plan-1'),
      locked: signal(false),
      newName,
      there: 'panel-1',
      now: () => sent.at,
      openTab: () => Promise.reject(new Error('no')),
    });

    expect(await refusing.value?.open('{}')).toEqual({ ok: false, why: 'send_blocked' });
  });
});

describe('the window of the browser to sign in with', () => {
  const redirect = 'https://abc.chromiumapp.org/';
  const opens = (answer: () => Promise<string | undefined>) =>
    signInWindow({ getRedirectURL: () => redirect, launchWebAuthFlow: answer });

  it('comes back with the address that the sign-in ended at', async () => {
    const window = opens(async () => `${redirect}?code=c`);

    expect(window.redirect).toBe(redirect);
    expect(await window.open('https://x.example')).toEqual({ ok: true, back: `${redirect}?code=c` });
  });

  it.each([
    ['The user did not approve access.', 'window_closed'],
    ['Authorization page could not be loaded.', 'window_empty'],
    ['Did not redirect to the right URL.', 'not_our_answer'],
    ['something new', 'window_closed'],
  ])('that ends with "%s" is told as %s', async (message, why) => {
    expect(await opens(() => Promise.reject(new Error(message))).open('https://x.example')).toEqual({ ok: false, why });
  });
});
