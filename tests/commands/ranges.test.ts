import { expect, test } from 'vitest';
import { partAsked } from '../../src/commands/ranges.mjs';

test.each([
	['bytes=0-99', [0, 99]],
	['bytes=0-0', [0, 0]],
	['bytes=100-', [100, 249]],
	['bytes=100-999', [100, 249]],
	['bytes=-100', [150, 249]],
	['bytes=-999', [0, 249]]
])('of 250 bytes, %s is %j', (range, part) => {
	expect(partAsked(range, 250)).toEqual(part);
});

test.each(['bytes=250-', 'bytes=-0'])('of 250 bytes, %s is beyond', (range) => {
	expect(partAsked(range, 250)).toBe('beyond');
});

test('an empty file has no parts', () => {
	expect([partAsked('bytes=0-', 0), partAsked('bytes=-5', 0)]).toEqual(['beyond', 'beyond']);
});

test.each(['bytes=4-2', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'])('%s is no part: the whole', (range) => {
	expect(partAsked(range, 250)).toBe('whole');
});
