import type { Story } from '$lib/chart/input';
import { fetchCountries } from '$lib/fetch-countries';
import { fetchMetadata } from './chart-metadata';
import { ExportFailure } from './failure';
import type { SheetNames } from './spreadsheet';

/**
 * Names in Vietnamese of what a chart draws: places, metrics and publishers; of a figure that is no chart's own, places
 * alone.
 *
 * @throws {ExportFailure} where they do not arrive
 */
export async function sheetNames(slug: string, { files }: Story): Promise<SheetNames> {
	try {
		const [places, about] = await Promise.all([fetchCountries('vi'), files === undefined ? fetchMetadata(slug) : null]);
		return {
			places: Object.fromEntries(places.map(({ code, name }) => [code, name])),
			metrics: Object.fromEntries((about?.metrics ?? []).map(({ id, label_vi }) => [id, label_vi])),
			publishers: Object.fromEntries(
				(about?.publishers ?? []).flatMap(({ id, name_vi }) => (name_vi === '' ? [] : [[id, name_vi]]))
			)
		};
	} catch {
		throw new ExportFailure('data', 'names');
	}
}
