// Reads the test runners' reports. A missing or broken report is one failure, never silence.
import { readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/** Vitest. A file that could not be loaded has no tests of its own: it counts as one failure. */
export const countUnit = (/** @type {string} */ file) =>
  count(file, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
          suite.status === 'failed' && suite.assertionResults.length === 0,
      ).length,
  }));

/** Playwright. */
export const countE2e = (/** @type {string} */ file) =>
  count(file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));

/** @param {string} file @param {(report: any) => Count} read @returns {Count} */
function count(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`No sound report: ${file}`);
    return { passed: 0, failed: 1 };
  }
}
