import type { BoardSeries, ListedCountry } from '../listing';
import { countryCodes, rowsByPlace, seriesAges } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { entityNames, otherNames } from '$lib/data/server/names';
import { collate } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';

/** Every country that has a page, by name. It is found by its names in every language, its other names and its code. */
export function listedCountries(data: Data, language: Language): readonly ListedCountry[] {
	const pages = new Set(countryCodes(data));
	const rows = rowsByPlace(data);
	const names = entityNames(data, language);
	const others = otherNames(data, language);
	const compare = collate(language);
	return data
		.rows('entities')
		.filter((row) => pages.has(row.code))
		.map((row): ListedCountry => {
			const code = row.code;
			return {
				code,
				iso2: row.iso2 ?? '',
				name: names.get(code) ?? code,
				aliases: others(row),
				region: row.region ?? '',
				kind: row.kind === 'territory' ? 'territory' : 'country',
				figures: rows.get(code)?.length ?? 0
			};
		})
		.sort((a, b) => compare(a.name, b.name));
}

/** Who publishes what, up to which year: the publisher with the newest figures first. */
export function freshnessBoard(data: Data, language: Language): readonly BoardSeries[] {
	return seriesAges(data).map((age): BoardSeries => {
		const about = data.metrics.get(age.metric);
		const known = data.publishers.get(age.publisher);
		return {
			...age,
			what: about?.[`label_${language}`] ?? age.metric,
			publisherName: known?.[column('name', language)] ?? age.publisher
		};
	});
}
