import type { Story } from '$lib/chart/input';
import { fetchCountries } from '$lib/fetch-countries';
import { fetchMetadata } from './chart-metadata';
import { ExportFailure } from './failure';
import { column } from '$lib/words/language';
import { SHEET, type SheetNames } from './spreadsheet';

/**
 * Names in Vietnamese of what a chart draws: places, metrics and publishers; of a figure that is no chart's own, places
 * alone.
 *
 * @throws {ExportFailure} where they do not arrive
 */
export async function sheetNames(slug: string, { files }: Story): Promise<SheetNames> {
	try {
		const [places, about] = await Promise.all([
			fetchCountries(SHEET),
			files === undefined ? fetchMetadata(slug) : null
		]);
		return {
			places: Object.fromEntries(places.map(({ code, name }) => [code, name])),
			metrics: Object.fromEntries((about?.metrics ?? []).map((metric) => [metric.id, metric[`label_${SHEET}`]])),
			publishers: Object.fromEntries(
				(about?.publishers ?? []).map((of) => [of.id, of[column('name', SHEET)] || of.name])
			)
		};
	} catch {
		throw new ExportFailure('data', 'names');
	}
}
