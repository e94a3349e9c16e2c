import type { Net } from './ask';
import { discover } from './discover';
import { keepsOnce } from './keeps-once';
import { postDocument } from './post-document';
import { readDocument } from './read-document';
import type { Sent, Stage, Stopped } from './sent';
import { type SignInWindow, signIn } from './sign-in';
import type { TrustServer } from './trust-server';

export interface Sending {
  net: Net;
  server: TrustServer;
  signInWindow: SignInWindow;
  random: (bytes: number) => Uint8Array;
  /** ISO instant. */
  now: () => string;
  /** Called as it comes to each stage. */
  stage: (stage: Stage) => void;
}

/**
 * Sends one document to the trust's server, once: it signs somebody in, posts, and drops the token. Nothing is tried
 * again by itself. Calling it again with the same document leaves one document on the server.
 * @param text a document Bundle as JSON; it goes exactly as it is
 */
export async function sendDocument(text: string, { net, server, signInWindow, random, now, stage }: Sending): Promise<Sent> {
  const stop = ({ why, said }: Pick<Stopped, 'why' | 'said'>): Sent => ({ is: 'not', at: now(), why, said });
  const facts = readDocument(text);
  if (!facts) return stop({ why: 'not_a_document' });
  stage('looking');
  const endpoints = await discover(net, server.base);
  if (!endpoints.ok) return stop(endpoints);
  const once = await keepsOnce(net, server.base);
  if (!once.ok) return stop(once);
  stage('signing');
  const signed = await signIn({ net, server, endpoints: endpoints.value, signInWindow, random });
  if (!signed.ok) return stop(signed);
  stage('sending');
  const { token } = signed;
  return { ...(await postDocument({ net, base: server.base, token, text, identifier: facts.identifier })), at: now() };
}
