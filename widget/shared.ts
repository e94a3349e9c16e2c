import { useComputed } from '@preact/signals';
import { computed, effect, signal, untracked } from '@preact/signals-core';
import { Fragment, h, isValidElement, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { useAid, useId, useLocal, useVerb } from '../components/aid-context';

/**
 * What the parts that are fetched later have from the first one instead of having it a second time: one Preact, one
 * set of signals, one context. Their builds read the names here, and fail where they need another one.
 */
export const shared = {
  preact: { Fragment, h, isValidElement, render },
  'preact/hooks': { useEffect, useLayoutEffect, useRef },
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@preact/signals': { useComputed },
  '@preact/signals-core': { computed, effect, signal, untracked },
  'components/aid-context': { useAid, useId, useLocal, useVerb },
};

export type Shared = typeof shared;
