import { frameEditor } from './samples/frame-editor.mjs';
import { hostile } from './samples/hostile.mjs';
import { ckeditor, controlled, lexical, prosemirror, quill } from './samples/model-editors.mjs';
import { framesOfNested, nestedFrames } from './samples/nested-frames.mjs';
import { elsewhereFrame, otherOrigin, sandboxedFrame } from './samples/other-origin.mjs';
import { plainRich } from './samples/plain-rich.mjs';
import { recordSwitch, secondRecord } from './samples/record-switch.mjs';
import { samplePage } from './samples/sample-page.mjs';
import { shadow } from './samples/shadow.mjs';
import { untouchable } from './samples/untouchable.mjs';

/** What a sample record sends unless its shape needs something else. */
const usual = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/** Every shape, in the order in which they are listed. @param {string} other where the other origin is */
export const sampleRecords = (other) => [
  controlled,
  nestedFrames,
  frameEditor,
  prosemirror,
  ckeditor,
  lexical,
  quill,
  plainRich,
  otherOrigin(other),
  shadow,
  hostile,
  recordSwitch,
  untouchable,
];

/** What the frames of the demo's own origin show. @type {Record<string, () => string>} */
const frames = {
  ...Object.fromEntries(Object.entries(framesOfNested).map(([part, make]) => [`/record/nested-frames/${part}`, make])),
  '/record/other-origin/sandboxed': sandboxedFrame,
};

/**
 * A sample record, or what a frame of one shows.
 * @param {string} path
 * @param {import('./server.mjs').Origins} origins
 * @returns {{ body: string, policy: string[] } | undefined} nothing where there is no such page
 */
export function samplePageAt(path, { other }) {
  const frame = Object.hasOwn(frames, path) ? frames[path] : undefined;
  if (frame) return { body: frame(), policy: usual };
  const sample = [...sampleRecords(other), secondRecord].find((one) => path === `/record/${one.id}`);
  return sample && { body: samplePage(sample), policy: sample.policy ?? usual };
}

/**
 * What the other origin serves: one field, for the demo to frame.
 * @param {string} path
 * @param {import('./server.mjs').Origins} origins
 */
export const otherPageAt = (path, { url }) =>
  path === '/record/other-origin/field'
    ? {
        body: elsewhereFrame(),
        policy: [...usual.filter((rule) => !rule.startsWith('frame-ancestors')), `frame-ancestors ${url}`],
      }
    : undefined;
