import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, suiteCounts, sum, verdict } from '../../src/commands/counts.mjs';

const vitest = {
	numPassedTests: 12,
	numFailedTests: 0,
	numPendingTests: 0,
	numTodoTests: 0,
	testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }]
};

describe('the counts of Vitest', () => {
	test('are those of its report', () => {
		expect(countVitest(vitest)).toEqual({ passed: 12, failed: 0, skipped: 0 });
	});

	test('skipped and planned tests are skipped', () => {
		expect(countVitest({ ...vitest, numPendingTests: 2, numTodoTests: 1 }).skipped).toBe(3);
	});

	test('a failed test is counted once, not again for its file', () => {
		const testResults = [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }];
		expect(countVitest({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(1);
	});

	test('a file that could not be loaded is one failed test', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 12, failed: 1, skipped: 0 });
	});
});

describe('the counts of Playwright', () => {
	test('are those of its report', () => {
		const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 3 };
		expect(countPlaywright({ stats })).toEqual({ passed: 8, failed: 2, skipped: 3 });
	});
});

describe('a suite', () => {
	test('is what its report says', () => {
		expect(suiteCounts({ passed: 3, failed: 0, skipped: 1 }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
		expect(suiteCounts({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
	});

	test('that ran nothing has failed', () => {
		expect(suiteCounts({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
		expect(suiteCounts({ passed: 0, failed: 0, skipped: 5 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 5 });
	});

	test('that left no report has failed, whatever its exit code', () => {
		expect(suiteCounts(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	test('that ended badly with all tests passed has failed', () => {
		expect(suiteCounts({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
	});
});

describe('the last line', () => {
	test('is the sum of the suites', () => {
		const all = sum([
			{ passed: 1, failed: 0, skipped: 0 },
			{ passed: 20, failed: 1, skipped: 2 }
		]);
		expect(verdict(all)).toBe('21 passed, 1 failed, 2 skipped');
	});

	test('names skipped tests only when there are any', () => {
		expect(verdict(sum([]))).toBe('0 passed, 0 failed');
	});
});
