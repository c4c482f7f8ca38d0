import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchOnce, fromJson, NotArrived, openOnce } from '$lib/fetch-once';

const server = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
	server.mockReset();
	server.mockImplementation((address) => Promise.resolve(new Response(`{ "of": "${address}" }`)));
	vi.stubGlobal('fetch', server);
});
afterEach(() => vi.unstubAllGlobals());

const text = async (address: string) => new TextDecoder().decode(await fetchOnce(address));

describe('a file of the site', () => {
	test('is asked for once by all who ask at the same time, and by those who ask later', async () => {
		await Promise.all([fetchOnce('/together.json'), fetchOnce('/together.json'), fetchOnce('/other.json')]);
		expect(await text('/together.json')).toBe('{ "of": "/together.json" }');
		expect(server.mock.calls.map(([address]) => address)).toEqual(['/together.json', '/other.json']);
	});

	test('is asked for again after it did not arrive, and then kept', async () => {
		server.mockRejectedValueOnce(new TypeError('no network'));
		await expect(fetchOnce('/late.json')).rejects.toMatchObject({ status: null });
		server.mockResolvedValueOnce(new Response('', { status: 503 }));
		await expect(fetchOnce('/late.json')).rejects.toMatchObject({ status: 503 });
		expect(await text('/late.json')).toBe('{ "of": "/late.json" }');
		await fetchOnce('/late.json');
		expect(server).toHaveBeenCalledTimes(3);
	});

	test('that is cut off on its way has not arrived', async () => {
		const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError('cut off')) });
		server.mockResolvedValueOnce(new Response(cut));
		await expect(fetchOnce('/cut.json')).rejects.toBeInstanceOf(NotArrived);
	});

	test('is opened once too, also by two who make different things of it', async () => {
		const open = vi.fn((bytes: Uint8Array<ArrayBuffer>) => fromJson<{ of: string }>(bytes).of);
		const [opened, size] = [openOnce(open), openOnce((bytes) => bytes.length)];
		expect(await Promise.all([opened('/a.json'), opened('/a.json'), size('/a.json')])).toEqual([
			'/a.json',
			'/a.json',
			19
		]);
		expect([open.mock.calls.length, server.mock.calls.length]).toEqual([1, 1]);
	});
});
