import { useComputed } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals-core';
import { Fragment, isValidElement } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { useAid, useLocal, useVerb } from '../components/aid-context';

/**
 * What the part that is fetched later has from the first file instead of having it a second time: one Preact, one set
 * of signals, one context. The build of that part reads the names here, and fails where it needs another one, or no
 * longer needs one of these.
 */
export const shared = {
  preact: { Fragment, isValidElement },
  'preact/hooks': { useEffect, useId, useLayoutEffect, useRef },
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@preact/signals': { useComputed },
  '@preact/signals-core': { computed, effect, signal },
  'components/aid-context': { useAid, useLocal, useVerb },
};

export type Shared = typeof shared;
