import { chartOf } from '$lib/catalogue/server/specs';
import { yearsOf } from '$lib/data/select';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf, signaturesOf, type TreatyAction } from '$lib/data/server/treaty-actions';
import { categoryNames, otherNames } from '$lib/data/server/names';
import { column, LANGUAGES } from '$lib/words/language';

/** What a list says of a chart's data, and by what the chart is looked for. */
export interface ChartFacts {
	/** Figures, signatures or instruments in its data. */
	readonly figures: number;
	readonly years: { readonly from: number; readonly to: number };
	/** How many publishers they are from, editions of one counted once. */
	readonly publishers: number;
	/** Publishers, metrics and categories, by all their names in every language. */
	readonly names: readonly string[];
	/** Codes of the places it can be looked for by; none where it is about one place that its name tells. */
	readonly places: readonly string[];
}

/** The facts of a dataset, whether it is of observations or of treaties. */
export function chartFacts(data: Data, slug: string): ChartFacts {
	if (slug === 'convention-signatures') return signatureFacts(data);
	return slug === 'race-to-40' ? raceFacts(data) : observedFacts(data, slug);
}

function observedFacts(data: Data, slug: string): ChartFacts {
	const rows = chartObservations(data, slug);
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))];
	const metrics = [...new Set(rows.map(({ metric }) => metric))].flatMap((id) => data.metrics.get(id) ?? []);
	const categories = new Set(rows.map(({ category }) => category));
	const labels = LANGUAGES.flatMap((language) => [...categoryNames(data, language)]);
	return {
		figures: rows.length,
		years: yearsOf(rows) ?? { from: 0, to: 0 },
		publishers: new Set(rows.map(({ office }) => office)).size,
		names: [
			...publishers
				.flatMap((id) => data.publishers.get(id) ?? [])
				.flatMap((of) => [
					...LANGUAGES.map((language) => of[column('name', language)]),
					...LANGUAGES.map((language) => of[`short_${language}`])
				]),
			...metrics.flatMap((metric) => LANGUAGES.map((language) => metric[`label_${language}`])),
			...labels.filter(([id]) => categories.has(id)).map(([, label]) => label)
		],
		places: chartOf(slug).series === 'country' ? [...new Set(rows.map(({ entity }) => entity))] : []
	};
}

/** Every participant is a row. */
function signatureFacts(data: Data): ChartFacts {
	const treatyActions = signaturesOf(data, HANOI);
	return { ...treatyFacts(data, treatyActions), places: treatyActions.map(({ code }) => code) };
}

/** The instruments of every treaty whose day was seen. */
function raceFacts(data: Data): ChartFacts {
	const rows = data.rows('treaties');
	const treatyActions = rows.flatMap((row) => instrumentsOf(data, row.treaty)).filter(({ date }) => date !== '');
	const facts = treatyFacts(data, treatyActions);
	const treaties = rows.flatMap((row) => LANGUAGES.map((language) => row[column('short_name', language)]));
	return { ...facts, names: [...facts.names, ...treaties] };
}

function treatyFacts(data: Data, treatyActions: readonly TreatyAction[]): ChartFacts {
	const years = treatyActions.map(({ date }) => Number(date.slice(0, 4)));
	const publishers = new Set(treatyActions.flatMap(({ source }) => data.sources.get(source)?.publisher ?? []));
	return {
		figures: treatyActions.length,
		years: { from: Math.min(...years), to: Math.max(...years) },
		publishers: publishers.size,
		names: [...publishers],
		places: []
	};
}

/** Every name of every place, by code: in every language, and what else it is called. */
export function placeNames(data: Data): ReadonlyMap<string, readonly string[]> {
	const names = otherNames(data, null);
	return new Map(data.rows('entities').map((row) => [row.code, [row.code, ...names(row)]] as const));
}
