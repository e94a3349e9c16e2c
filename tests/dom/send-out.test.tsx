import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SendOut } from '../../components/late/send-out';
import { SentLine } from '../../components/late/sent-line';
import { WhereSent } from '../../components/where-sent';
import { SendPage, type SendState } from '../../entrypoints/send/send-page';
import type { LastSent, Send } from '../../lib/smart/send';
import type { Sent, WhyNotSent } from '../../lib/smart/sent';
import words from '../../locales/en-GB/late.json';
import { aidWords, talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, mount, paperPlatform, press, settle } from '../support/screen';

afterEach(clearScreen);

const at = '2026-11-28T09:00:00.000Z';
const reasons = Object.keys(words)
  .filter((key) => key.startsWith('send.why.'))
  .map((key) => key.slice('send.why.'.length) as WhyNotSent);

/** The part of the panel that sends, beside a server that is there or not. */
async function show({ there = true, outcome = { ok: true, value: undefined } as Awaited<ReturnType<Send['open']>> } = {}) {
  const opened: string[] = [];
  const last = signal<LastSent | undefined>(undefined);
  const open: Send['open'] = async (document) => {
    opened.push(document);
    return outcome;
  };
  const send = signal<Send | undefined>(there ? { host: 'fhir.trust.example', open, last } : undefined);
  const t = talk({ who: 'clinician' });
  const value = aidAround(t, { ...paperPlatform().platform, version: '9.9.9', send });
  const root = await mount(
    <Around value={value}>
      <SendOut />
    </Around>,
  );
  return { ...t, root, opened, last, send, said: value.said };
}

describe('sending, in the panel', () => {
  it('is not on the screen where no policy names a server, and comes when one does', async () => {
    const { root, send, last } = await show({ there: false });
    expect(root.textContent).toBe('');

    send.value = { host: 'fhir.trust.example', open: async () => ({ ok: true, value: undefined }), last };
    await settle();

    expect(find(root, 'h2').textContent).toBe('Send to fhir.trust.example');
  });

  it('is not there in a shell that cannot send', async () => {
    const root = await mount(
      <Around value={aidAround(talk())}>
        <SendOut />
      </Around>,
    );

    expect(root.textContent).toBe('');
  });

  it('makes one document of the plan when it is pressed, and says that the page is open', async () => {
    const { root, opened, consultation, said } = await show();
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet </p> \u202e "words"' });

    await press(find(root, '[data-testid=open-send]'));
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    await settle();

    const document = JSON.parse(opened[0] ?? '');
    expect(document).toMatchObject({
      resourceType: 'Bundle',
      type: 'document',
      identifier: { value: expect.stringContaining('urn:uuid:') },
    });
    expect(opened[0]).toContain('9.9.9');
    expect(said.value).toBe('The page to send from is open in a tab.');
  });

  it('makes a document of the same identifier again, and of another once something was said', async () => {
    const { root, opened, consultation } = await show();
    const pressed = async (times: number) => {
      await press(find(root, '[data-testid=open-send]'));
      await vi.waitFor(() => expect(opened).toHaveLength(times));
      await settle();
      return JSON.parse(opened.at(-1) ?? '').identifier.value;
    };
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet' });

    const first = await pressed(1);
    expect(await pressed(2)).toBe(first);
    consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'The drive' });

    expect(await pressed(3)).not.toBe(first);
  });

  it('says that the browser opened no page', async () => {
    const { root, opened, said } = await show({ outcome: { ok: false, why: 'send_blocked' } });

    await press(find(root, '[data-testid=open-send]'));
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    await settle();

    expect(said.value).toBe(aidWords.t('why.send_blocked'));
  });

  it('keeps what came of it on the screen, and says when something was said since', async () => {
    const { root, last, consultation } = await show();
    const made = new Date(Date.parse(consultation.now()) - 1).toISOString();

    last.value = { sent: { is: 'sent', at, as: 'Bundle/12' }, made };
    await settle();
    expect(find(root, '[role=status]').textContent).toMatch(/^Sent at .+\. The server keeps it as Bundle\/12\.$/);

    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet' });
    await settle();
    expect(find(root, '[role=status]').textContent).toContain(aidWords.t('send.since'));
  });
});

describe('the line that says whether anything is sent', () => {
  it.each([
    [false, 'Nothing is sent.'],
    [true, 'Nothing is sent unless you press send.'],
  ])('says what is so when a policy names a server: %j', async (there, said) => {
    const { send } = await show({ there });
    const value = aidAround(talk(), { ...paperPlatform().platform, send });

    const root = await mount(
      <Around value={value}>
        <WhereSent />
      </Around>,
    );

    expect(root.textContent).toBe(said);
  });
});

const line = async (sent: Sent) => (await mount(<SentLine sent={sent} words={aidWords} />)).textContent ?? '';

describe('what came of sending', () => {
  it('is said in words for each of its ends', async () => {
    expect(await line({ is: 'sent', at, as: undefined })).toContain('did not say under which name');
    expect(await line({ is: 'there', at, as: 'Bundle/3' })).toContain(
      'It was there already, as Bundle/3. Nothing was kept twice.',
    );
    expect(await line({ is: 'not', at, why: 'refused', said: 'No <b>author</b>.' })).toContain(
      'The server says: No <b>author</b>.',
    );
    expect(await line({ is: 'unknown', at, why: 'no_answer', said: undefined })).toContain('nothing is kept twice');
  });

  it.each(reasons)('is said in a sentence of its own for %s', async (why) => {
    const said = await line({ is: 'not', at, why, said: undefined });

    expect(said).toContain('Not sent');
    expect(said).toContain(words[`send.why.${why}`]);
    expect(reasons.filter((other) => words[`send.why.${other}`] === words[`send.why.${why}`])).toEqual([why]);
  });
});

const facts = {
  identifier: { system: 'urn:x', value: 'y' },
  title: 'My plan',
  parts: ['What matters to me', 'Questions'],
  names: false,
  bytes: 81_499,
};
const go = { facts, base: 'https://fhir.trust.example/r4' };

async function page(first: SendState) {
  const state = signal(first);
  const pressed: string[] = [];
  const root = await mount(
    <SendPage state={state} words={aidWords} send={() => pressed.push('send')} close={() => pressed.push('close')} />,
  );
  return { root, state, pressed };
}

describe('the page that sends', () => {
  it('shows the whole address, the parts, the size and whether it names her, with one button that sends', async () => {
    const { root, pressed } = await page({ is: 'ready', go });

    for (const text of [
      'https://fhir.trust.example/r4',
      'What matters to me and Questions',
      'About 81 kilobytes',
      'is not told who she is',
    ])
      expect(root.textContent).toContain(text);
    expect(find(root, '[data-testid=send-now]').textContent).toBe('Send it to fhir.trust.example');
    await press(find(root, '[data-testid=send-now]'));
    expect(pressed).toEqual(['send']);
  });

  it('cannot be pressed twice, and says how far it has come', async () => {
    const { root, pressed } = await page({ is: 'busy', go, stage: 'signing' });
    await press(find(root, '[data-testid=send-now]'));

    expect(pressed).toEqual([]);
    expect(find(root, '[data-testid=send-now]').getAttribute('aria-disabled')).toBe('true');
    expect(find(root, '[role=status]').textContent).toBe('Waiting for you to sign in…');
  });

  it.each<[Sent, boolean]>([
    [{ is: 'sent', at, as: 'Bundle/1' }, false],
    [{ is: 'there', at, as: 'Bundle/1' }, false],
    [{ is: 'not', at, why: 'refused', said: undefined }, true],
    [{ is: 'unknown', at, why: 'no_answer', said: undefined }, true],
  ])('after %j offers to try again: %j', async (sent, again) => {
    const { root } = await page({ is: 'done', go, sent });

    expect(root.querySelector('[data-testid=send-now]')?.textContent).toBe(again ? 'Try again' : undefined);
    expect(find(root, '[data-testid=close-send]').textContent).toBe('Close this page');
  });

  it('shows nothing of the plan once it is gone', async () => {
    const { root } = await page({ is: 'gone' });

    expect(root.textContent).not.toContain('What matters to me');
    expect(root.querySelector('[data-testid=send-now]')).toBeNull();
  });
});
