import { median } from '../median.mjs';

/** To a tenth of a millisecond, which is more than the clock of a shared machine can tell. */
const tenth = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** @typedef {{ median: number, low: number, high: number }} Summary */

/** The middle, the lowest and the highest of some runs. @returns {Summary} */
export const summary = (/** @type {number[]} */ values) => ({
  median: tenth(median(values)),
  low: tenth(Math.min(...values)),
  high: tenth(Math.max(...values)),
});

/** How many times as long others took, by the medians of one run, to a tenth. */
export const times = (/** @type {number[]} */ others, /** @type {number[]} */ ours) => tenth(median(others) / median(ours));

/** @typedef {import('./time-picture.mjs').Drawn} Drawn */
/** @typedef {{ script: Summary, layout: Summary, work: Summary, frame: Summary, workRatio: number, frameRatio: number }} Timed ms; ratios to ours, which are 1 */

/**
 * What was found of one way at one speed, beside ours of the same run.
 * @param {readonly Drawn[]} runs
 * @param {readonly Drawn[]} ours
 * @returns {Timed}
 */
export function timed(runs, ours) {
  const of = (/** @type {readonly Drawn[]} */ all, /** @type {(one: Drawn) => number} */ part) => all.map(part);
  const work = (/** @type {Drawn} */ { script, layout }) => script + layout;
  const frame = (/** @type {Drawn} */ one) => one.frame;
  return {
    script: summary(of(runs, ({ script }) => script)),
    layout: summary(of(runs, ({ layout }) => layout)),
    work: summary(of(runs, work)),
    frame: summary(of(runs, frame)),
    workRatio: times(of(runs, work), of(ours, work)),
    frameRatio: times(of(runs, frame), of(ours, frame)),
  };
}
