import type { RequestHandler } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { filesBeside } from '$lib/effects/server/files';

type Params = Readonly<Record<string, string>>;
interface Route {
	readonly GET: RequestHandler;
	readonly entries?: () => readonly Params[];
}
const ONE_FILE: readonly Params[] = [{}];

/** Every file that a route builds in the base language, from the root. */
async function builtFiles(): Promise<readonly string[]> {
	const routes = import.meta.glob<Route>('../../src/routes/**/+server.ts');
	const files = await Promise.all(
		Object.entries(routes).map(async ([path, open]) => {
			const route = path.replace('../../src/routes', '').replace('/+server.ts', '').replace('/[[lang=lang]]', '');
			const { entries = () => ONE_FILE } = await open();
			return entries()
				.filter(({ lang }) => lang === undefined)
				.map((params) => route.replace(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g, (_, name: string) => params[name] ?? ''));
		})
	);
	return files.flat();
}

test('of a chart its files, pictures, card, embedded page and document, each once', () => {
	expect(filesBeside('/charts/scam-losses/')).toEqual([
		'/charts/scam-losses.csv',
		'/charts/scam-losses.csv-metadata.json',
		'/charts/scam-losses.metadata.json',
		'/charts/scam-losses.rows.json',
		'/charts/scam-losses.bases.json',
		'/charts/scam-losses.svg',
		'/charts/scam-losses.png',
		'/charts/scam-losses/context.json',
		'/charts/scam-losses/oembed.json',
		'/cards/charts/scam-losses.png',
		'/embed/scam-losses/',
		'/api/v1/charts/scam-losses.json'
	]);
});

test('of other pages what is built of the same', () => {
	expect(filesBeside('/countries/vnm/')).toEqual([
		'/countries/vnm.csv',
		'/countries/vnm.csv-metadata.json',
		'/countries/vnm/tables.json',
		'/cards/countries/vnm.png',
		'/api/v1/countries/vnm.json'
	]);
	expect(filesBeside('/check/vnm-users-78-44m/')).toEqual(['/cards/check/vnm-users-78-44m.png']);
	expect(filesBeside('/convention/')).toEqual(['/convention/figures.json', '/convention/text.json']);
	expect(filesBeside('/press/')).toEqual([]);
});

test('are all that routes build under the name of a page, but feeds', async () => {
	const built = await builtFiles();
	const named = (name: string) => built.filter((file) => file.includes(name) && !file.endsWith('/feed.xml')).sort();
	const beside = (page: string) => filesBeside(page).filter((file) => !file.endsWith('/'));
	expect(named('/scam-losses')).toEqual(beside('/charts/scam-losses/').toSorted());
	expect(named('/countries/vnm')).toEqual(beside('/countries/vnm/').toSorted());
	expect(named('/vnm-users-78-44m')).toEqual(beside('/check/vnm-users-78-44m/'));
	expect(named('/convention/').filter((file) => !file.startsWith('/data/'))).toEqual(beside('/convention/'));
}, 120_000);
