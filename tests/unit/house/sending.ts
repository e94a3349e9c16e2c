import { bare } from './layers';
import type { Rule } from './rules';

/** What could carry words off a device. A function of the file's own that is called `fetch` takes nothing. */
const senders =
  /(?<![\w.$#])fetch\s*\((?!\s*\))|\b(?:globalThis|window|self)\s*\??\.\s*fetch\b|\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/;

/**
 * Who may: the part that sends to a trust's server; and what puts nothing into what it asks: what reads a file that the
 * trust itself wrote, and the worker that fetches files of its own release.
 */
const mayReach = /^(?:lib\/smart\/|entrypoints\/send\/|widget\/(?:fetch-text|offline-worker)\.ts$)/;

/** Nothing that is shipped reaches a network but what is there to send, on a press, to the server of a policy. */
export const onlySendReaches: Rule = (files) =>
  files
    .filter(({ path }) => /^(entrypoints|components|lib|widget)\/.+\.tsx?$/.test(path) && !mayReach.test(path))
    .flatMap(({ path, text }) => {
      const found = senders.exec(bare(text));
      return found ? [`${path}: "${found[0]}" reaches a network; only lib/smart and entrypoints/send may`] : [];
    });

const reachesNothing = /<meta\s+http-equiv="Content-Security-Policy"\s+content="connect-src 'none'"\s*\/?>/;

/** Every page of the extension says for itself that it reaches no network; the one that sends is the exception. */
export const pagesReachNothing: Rule = (files) =>
  files
    .filter(({ path }) => /^entrypoints\/.+\.html$/.test(path) && path !== 'entrypoints/send/index.html')
    .flatMap(({ path, text }) => {
      const at = reachesNothing.exec(text)?.index;
      const early = at !== undefined && !/<(?:script|link|body)\b/.test(text.slice(0, at));
      return early ? [] : [`${path}: it does not say connect-src 'none' before all else; the manifest leaves it https`];
    });
