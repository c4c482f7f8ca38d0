import { describe, expect, it } from 'vitest';
import { answerFrom, isHashed, isOwn } from '$lib/offline/answer';
import { cacheName, otherCaches } from '$lib/offline/kept';

const site = { base: '/name', version: 'b2' };

describe('what is kept', () => {
	it('has a cache for each build', () => {
		expect(cacheName(site)).toBe('/name/ kept b2');
		expect(cacheName({ base: '', version: 'b2' })).toBe('/ kept b2');
	});

	it('gives way to the next build, but nobody else’s does', () => {
		const names = ['/name/ kept a1', '/name/ kept b2', '/ kept a1', '/other/ kept a1', 'somebody else’s'];
		expect(otherCaches(names, site)).toEqual(['/name/ kept a1']);
	});
});

describe('what is answered', () => {
	const asked = (path: string, init?: RequestInit) =>
		isOwn(new Request(`https://example.org${path}`, init), site, 'https://example.org');

	it('is what is asked of this site, but for parts of files and the newest version', () => {
		expect(asked('/name/charts/')).toBe(true);
		expect(asked('/charts/')).toBe(false);
		expect(asked('/name/_app/version.json')).toBe(false);
		expect(asked('/name/charts/x.csv', { headers: { Range: 'bytes=0-9' } })).toBe(false);
		expect(asked('/name/charts/', { method: 'POST' })).toBe(false);
		expect(isOwn(new Request('https://else.org/name/'), site, 'https://example.org')).toBe(false);
	});

	it('is the same wherever it comes from if its name holds its hash', () => {
		expect(isHashed('/name/_app/immutable/chunks/a1.js', site)).toBe(true);
		expect(isHashed('/name/charts/x/__data.json', site)).toBe(false);
	});

	const page = (text: string, status = 200) => new Response(text, { status });
	const never = () => new Promise<Response>(() => {});
	const text = async (coming: Promise<Response>) => (await coming).text();

	it('comes from the network where that answers, a missing page too', async () => {
		expect(
			await text(
				answerFrom(
					async () => page('new'),
					async () => page('kept')
				)
			)
		).toBe('new');
		expect(
			await text(
				answerFrom(
					async () => page('none', 404),
					async () => page('kept')
				)
			)
		).toBe('none');
	});

	it('is what is kept where the network fails, is broken or silent', async () => {
		const kept = async () => page('kept');
		expect(await text(answerFrom(() => Promise.reject(new TypeError('no network')), kept))).toBe('kept');
		expect(await text(answerFrom(async () => page('broken', 503), kept))).toBe('kept');
		expect(await text(answerFrom(never, kept, 10))).toBe('kept');
	});

	it('is what the network says, however late, where nothing is kept', async () => {
		const late = () => new Promise<Response>((resolve) => setTimeout(() => resolve(page('late')), 30));
		expect(await text(answerFrom(late, async () => null, 10))).toBe('late');
		const failing = () => Promise.reject<Response>(new TypeError('no network'));
		await expect(answerFrom(failing, async () => null)).rejects.toThrow('no network');
	});
});
