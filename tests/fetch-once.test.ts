import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchJson, fetchOnce, fromJson, NotArrived, openOnce } from '$lib/fetch-once';
import { fetchPart } from '$lib/fetch-part';
import { inTime } from '$lib/fetch-in-time';
import { updated } from '$app/state';

const check = vi.spyOn(updated, 'check');
afterAll(() => check.mockRestore());

const server = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
	server.mockReset();
	server.mockImplementation((address) => Promise.resolve(new Response(`{ "of": "${address}" }`)));
	vi.stubGlobal('fetch', server);
	vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
	check.mockReset().mockResolvedValue(false);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const text = async (address: string) => new TextDecoder().decode(await fetchOnce(address));

describe('a file of the site', () => {
	test('is asked for once by all who ask at the same time, and by those who ask later', async () => {
		await Promise.all([fetchOnce('/together.json'), fetchOnce('/together.json'), fetchOnce('/other.json')]);
		expect(await text('/together.json')).toBe('{ "of": "/together.json" }');
		expect(server.mock.calls.map(([address]) => address)).toEqual(['/together.json', '/other.json']);
	});

	test('that did not arrive is asked for once more at once', async () => {
		server.mockRejectedValueOnce(new TypeError('no network'));
		expect(await text('/late.json')).toBe('{ "of": "/late.json" }');
		expect(server).toHaveBeenCalledTimes(2);
	});

	test('that did not arrive twice has not arrived, and the next who asks has it asked for again', async () => {
		server
			.mockResolvedValueOnce(new Response('', { status: 500 }))
			.mockResolvedValueOnce(new Response('', { status: 503 }));
		await expect(fetchOnce('/later.json')).rejects.toMatchObject({ status: 503 });
		expect(await text('/later.json')).toBe('{ "of": "/later.json" }');
		await fetchOnce('/later.json');
		expect(server).toHaveBeenCalledTimes(3);
	});

	test('that is something else, as the page of a hotel, has not arrived, and is not kept', async () => {
		server.mockResolvedValueOnce(new Response('<p>Log in'));
		await expect(fetchJson('/hotel.json')).rejects.toMatchObject({ status: null });
		expect(await fetchJson('/hotel.json')).toEqual({ of: '/hotel.json' });
	});

	test('is not shown beside parts of an older build: the page is loaded anew', async () => {
		const reload = vi.fn();
		vi.stubGlobal('location', { reload });
		check.mockResolvedValue(true);
		server.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
		void fetchOnce('/gone.json');
		await vi.waitFor(() => expect(reload).toHaveBeenCalled());
	});

	test('that is cut off on its way has not arrived', async () => {
		const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError('cut off')) });
		server.mockResolvedValueOnce(new Response(cut)).mockRejectedValueOnce(new TypeError('no network'));
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

describe('code of the page', () => {
	test('that fails is fetched once more', async () => {
		const load = vi
			.fn<() => Promise<string>>()
			.mockRejectedValueOnce(new TypeError('no'))
			.mockResolvedValueOnce('code');
		expect(await fetchPart(load)).toBe('code');
	});

	test('that fails twice has not arrived: whoever asked says so', async () => {
		const load = vi.fn(() => Promise.reject(new TypeError('no')));
		await expect(fetchPart(load)).rejects.toThrow('no');
		expect([load.mock.calls.length, check.mock.calls.length]).toEqual([2, 1]);
	});

	test('of an older build is gone: the page is loaded anew, and nothing is said', async () => {
		const reload = vi.fn();
		vi.stubGlobal('location', { reload });
		check.mockResolvedValue(true);
		const said = vi.fn();
		fetchPart(() => Promise.reject(new TypeError('gone'))).catch(said);
		await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
		expect(said).not.toHaveBeenCalled();
	});

	test('is waited for 20 s, and no longer', async () => {
		const waiting = inTime(new Promise(() => {}));
		const ended = expect(waiting).rejects.toThrow('20000 ms');
		await vi.advanceTimersByTimeAsync(20_000);
		await ended;
	});
});
