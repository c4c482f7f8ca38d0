import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bytesOf, packed, sha256 } from '$lib/export/zip';

afterEach(() => vi.unstubAllGlobals());

describe('packed', () => {
	test('files come back under their names, in order, letter for letter', () => {
		const bytes = new Uint8Array([0, 255, 13, 10]);
		const files = unzipSync(
			packed(
				[
					{ name: 'README.txt', content: 'Đếm tội phạm mạng\r\n' },
					{ name: 'slug.csv', content: bytes }
				],
				'2026-09-26'
			)
		);
		expect(Object.keys(files)).toEqual(['README.txt', 'slug.csv']);
		expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toBe('Đếm tội phạm mạng\r\n');
		expect([...(files['slug.csv'] ?? [])]).toEqual([0, 255, 13, 10]);
	});

	test('the same files of the same day make the same archive, those of another day another', () => {
		const made = (day: string) => Buffer.from(packed([{ name: 'a', content: 'b' }], day)).toString('hex');
		expect(made('2026-09-26')).toBe(made('2026-09-26'));
		expect(made('2026-09-27')).not.toBe(made('2026-09-26'));
	});
});

describe('sha256', () => {
	test('is that of the bytes', async () => {
		const content = bytesOf('id,value\r\na,1\r\n');
		expect(await sha256(content)).toBe(createHash('sha256').update('id,value\r\na,1\r\n').digest('hex'));
		expect(await sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
	});

	test('is null where the browser has none to offer', async () => {
		vi.stubGlobal('crypto', {});
		expect(await sha256(bytesOf('a'))).toBeNull();
	});
});
