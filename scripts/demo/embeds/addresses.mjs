import { html } from '../html.mjs';
import { aid, lead, scriptTag, site, sitePage } from './embed-page.mjs';

/** Where the widget and the page come from. @type {import('./embed-page.mjs').Embed[]} */
export const addresses = [
  {
    id: 'sub-folder',
    folder: 'a/b/c/',
    title: 'From a folder far down',
    shows: 'lies three folders down, and names the script by where it lies from there.',
    make: (widget) => sitePage({ ...widget, folder: 'uploads/widget/' }, { body: html`  ${aid()}\n` }),
  },
  {
    id: 'base',
    title: 'With another base',
    shows: 'says that all its addresses start elsewhere.',
    make: (widget) =>
      sitePage(
        { ...widget, folder: 'widget/' },
        { head: html`  <base href="/embeds/a/b/c/uploads/">\n`, body: html`  ${aid()}\n` },
      ),
  },
  {
    id: 'other-origin',
    title: 'From another origin',
    shows: 'has the script from another origin, as trusts do that share one. That origin lets every page read its files.',
    policy: ["default-src 'self'", "script-src 'self' {other}", "style-src 'self' 'unsafe-inline'", "base-uri 'none'"],
    make: (widget) => sitePage({ ...widget, folder: `${widget.other}/widget/` }, { body: html`  ${aid()}\n` }),
  },
];

/** The least that a policy can say where the widget is to be shown. */
const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What the server says of a page, and what the page says of itself. @type {import('./embed-page.mjs').Embed[]} */
export const documents = [
  {
    id: 'strict-site',
    title: 'A strict site',
    shows:
      'is as careful health sites are: plain markup, styles and scripts from its own origin only, trusted types, and scripts with a hash only.',
    policy: [...strictest, "style-src 'self'", "img-src 'self'"],
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
    make: (widget) => sitePage(widget, { body: html`  ${aid()}\n` }),
  },
  {
    id: 'strictest',
    title: 'The strictest page',
    shows: 'lets nothing in but scripts of its own origin with a hash: no style, no picture, no frame, no connection.',
    policy: strictest,
    headers: {
      'integrity-policy': 'blocked-destinations=(script)',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'clipboard-write=(), fullscreen=(), geolocation=()',
    },
    make: (widget) =>
      String(html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Where to have your baby</title>${scriptTag(widget, '')}</head>
<body><main><h1>Where to have your baby</h1><p>${lead}</p>${aid()}</main></body>
</html>
`),
  },
  {
    id: 'latin-1',
    title: 'Letters of another code',
    shows: 'is sent in ISO-8859-1, and nobody says so.',
    headers: { 'content-type': 'text/html' },
    encoding: 'latin1',
    make: (widget) =>
      String(html`<!doctype html>
<html lang="en-GB">
<head><meta name="viewport" content="width=device-width"><title>Where to have your baby</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/trust.css">${scriptTag(widget, '')}</head>
${site({ body: html`<p>The café at Riverside General is open from eight. Parking is £2.</p>\n${aid()}` })}
</html>
`).replaceAll('’', '&rsquo;'),
  },
  {
    id: 'quirks',
    title: 'A page of long ago',
    shows: 'has no doctype, so that browsers lay it out as they did long ago, with a table for a frame.',
    make: (widget) =>
      String(html`<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Where to have your baby</title><link rel="icon" href="/icon.svg">${scriptTag(widget, '')}</head>
<body bgcolor="#ffffff" text="#222b30" link="#0b3c5d"><main><table role="presentation" width="100%" cellpadding="12"><tr><td><font face="Arial" size="5"><b>Riverside Hospitals</b></font></td></tr><tr><td><h1>Where to have your baby</h1>${lead}<p>${aid()}</td></tr></table></main></body>
</html>
`),
  },
  {
    id: 'xhtml',
    title: 'A page in XML',
    shows: 'is sent as XHTML, where one wrong sign is the end of the page.',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    make: (widget) =>
      String(html`<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-GB" lang="en-GB">
<head><meta name="viewport" content="width=device-width" /><title>Where to have your baby</title><link rel="icon" href="/icon.svg" />${scriptTag(widget, '')}</head>
<body><main><h1>Where to have your baby</h1><p>${lead}</p>${aid()}</main></body>
</html>
`),
  },
  {
    id: 'sandboxed',
    title: 'Shut in, with an origin of its own',
    shows: 'is shut in by its server, and keeps its origin.',
    policy: ["default-src 'self'", "style-src 'self' 'unsafe-inline'", 'sandbox allow-scripts allow-same-origin'],
    make: (widget) => sitePage(widget, { body: html`  ${aid()}\n` }),
  },
  {
    id: 'shut-in',
    title: 'Shut in, without an origin',
    shows: 'is shut in by its server, and has no origin. A page like that can look into no frame, not even its own.',
    expected: 'a sentence in place of the aid that says what the page lacks.',
    policy: ['default-src {self} {other}', "style-src {self} 'unsafe-inline'", 'sandbox allow-scripts'],
    make: (widget) => sitePage({ ...widget, folder: `${widget.other}/widget/` }, { body: html`  ${aid()}\n` }),
  },
];
