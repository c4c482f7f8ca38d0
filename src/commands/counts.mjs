/** Reads how many tests passed out of the JSON reports of Vitest and Playwright. Pure. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults One entry a file.
 */

/**
 * @param {VitestReport} report
 * @returns {Counts} A file that broke before or after its tests, none of which failed, counts as one failed test
 */
export function countVitest(report) {
	const broken = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * @param {PlaywrightReport} report
 * @returns {Counts} A test that passed only when it was run again (flaky) has passed
 */
export function countPlaywright({ stats }) {
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * What a suite's counts and exit code say together: a suite that ran nothing, left no report, or ended badly though
 * no test of it failed, has one failure more than its report tells.
 *
 * @param {Counts | null} counts null when there is no report
 * @param {number} code
 * @returns {Counts}
 */
export function suiteCounts(counts, code) {
	if (counts === null) return oneFailed;
	if (counts.failed > 0) return counts;
	return code !== 0 || counts.passed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
	/** @param {keyof Counts} key */
	const total = (key) => all.reduce((so, counts) => so + counts[key], 0);
	return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/**
 * @param {Counts} counts
 * @returns {string} "12 passed, 0 failed", with ", 1 skipped" when any was
 */
export function verdict({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
