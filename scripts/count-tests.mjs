import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} a single failure, told */
function failure(/** @type {string} */ why) {
  console.log(why);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What a run of Vitest came to. It fails when nothing ran, when a file could not be loaded, and when Vitest says that
 * it failed although every test passed (an unhandled error, say).
 * @param {string} report path of the JSON report
 * @param {number} code that Vitest ended with
 * @returns {Count}
 */
export function countTests(report, code) {
  let told;
  try {
    told = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return failure('Vitest left no report, which counts as a failure.');
  }
  const broken = told.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  if (told.numTotalTests + broken === 0) return failure('There are no tests here, which counts as a failure.');
  const failed = told.numFailedTests + broken;
  return {
    passed: told.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: told.numPendingTests + told.numTodoTests,
  };
}
