import { afterEach, expect, test, vi } from 'vitest';
import { DataFile } from '$lib/data-file';
import { transport } from '../src/hooks';

afterEach(() => vi.unstubAllGlobals());

test('on the server the data are there, and the page is sent with the address alone', () => {
	const file = new DataFile('/convention/text.json', { articles: 68 });
	expect(file.data.articles).toBe(68);
	expect(transport['DataFile']?.encode(file)).toBe('/convention/text.json');
	expect(transport['DataFile']?.encode({ articles: 68 })).toBe(false);
});

test('in the browser the data are there once they are read, and are fetched once', async () => {
	const fetched = vi.fn(async () => new Response('{"articles":68}'));
	vi.stubGlobal('fetch', fetched);
	const file: DataFile<{ articles: number }> = transport['DataFile']?.decode('/a/text.json');
	expect(() => file.data).toThrow('/a/text.json has not been read.');
	expect(await Promise.all([file.read(), file.read()])).toEqual([{ articles: 68 }, { articles: 68 }]);
	expect(file.data.articles).toBe(68);
	expect(fetched).toHaveBeenCalledTimes(1);
});

test('a file that did not arrive is asked for again', async () => {
	vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
	const file = new DataFile<{ articles: number }>('/b/text.json');
	await expect(file.read()).rejects.toMatchObject({ status: 503 });
	vi.stubGlobal('fetch', async () => new Response('{"articles":68}'));
	expect(await file.read()).toEqual({ articles: 68 });
});
