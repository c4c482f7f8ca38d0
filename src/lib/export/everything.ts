import { asset } from '$app/paths';
import type { FigureModel } from '$lib/chart/figure/model';
import { houseOf } from '$lib/data/source';
import { fromJson } from '$lib/fetch-once';
import type { ChartMetadata } from './chart-metadata';
import { picksToCsv } from './csv';
import { fetchFile } from './failure';
import { readmeText } from './readme';
import { chartRows } from './rows';
import type { Occasion } from './figure-sheet';
import { figureSvg } from './svg';
import { bytesOf, packed, sha256 } from './zip';

/**
 * Rows shown, all rows, their description, the figure and a README, as one ZIP.
 *
 * @throws {ExportFailure} where one of them cannot be had
 */
export async function everything(figure: FigureModel, occasion: Occasion): Promise<Uint8Array<ArrayBuffer>> {
	const { slug, chartText, language } = figure;
	const [{ all, shown }, described, picture] = await Promise.all([
		chartRows(figure),
		fetchFile(asset(`/charts/${slug}.metadata.json`), 'data'),
		figureSvg(figure, occasion)
	]);
	const tables = [
		{ name: `${slug}.filtered.csv`, content: bytesOf(picksToCsv(shown)) },
		{ name: `${slug}.csv`, content: all }
	];
	/** Documents of the rows shown, of their rates, and of every step of their amounts. */
	const used = new Set(
		shown.rows.flatMap(({ id = '', source, rate_source }) => [
			source,
			rate_source,
			...(chartText.amounts?.get(id)?.steps.map((step) => step.source) ?? [])
		])
	);
	const { sources } = fromJson<ChartMetadata>(described);
	const readme = readmeText({
		slug,
		title: chartText.title,
		subtitle: chartText.subtitle,
		notes: chartText.notes,
		count: shown.rows.length,
		sources: sources.filter(({ id }) => used.has(id)).map((one) => ({ ...one, publisher: houseOf(one, language) })),
		...occasion,
		checksums: await Promise.all(tables.map(async ({ name, content }) => ({ name, sha256: await sha256(content) }))),
		language
	});
	const files = [
		{ name: 'README.txt', content: readme },
		...tables,
		{ name: `${slug}.metadata.json`, content: described },
		{ name: `${slug}.svg`, content: picture.text }
	];
	return packed(files, occasion.day);
}
