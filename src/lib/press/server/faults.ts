import { claimFaults } from '$lib/check/server/faults';
import { CHARTS } from '$lib/catalogue/server/specs';
import { checkPackage, type Check } from '$lib/data/server/check';
import type { Data } from '$lib/data/server/data';
import type { DataError } from '$lib/data/server/data-error';
import type { OnTable } from '$lib/data/server/load';
import { fault, type Entry } from '$lib/data/server/row';
import type { RowOf } from '$lib/data/row';
import { LANGUAGES } from '$lib/words/language';
import { ruled } from '$lib/catalogue/server/recommended';
import { gapsIn } from '$lib/statements/gaps';
import { leadsWith, placesCounted } from './found';
import { treatyGaps } from './treaty-gaps';

type Row = RowOf<'recommended'>;

/**
 * What is wrong with the numbers to print beyond their schema, by line: a figure that is not held, not the newest or doubted; a
 * country without a number though one could be printed; gaps that nothing fills; numbers typed into a sentence; places that are missing.
 */
export function pressFaults(data: Data): readonly DataError[] {
	const entries = data.entries('recommended');
	const rows = data.rows('recommended');
	const missing = placesCounted(data).filter(
		(code) => !rows.some(({ section, place }) => section === 'country' && place === code)
	);
	const last = entries.at(-1);
	return [
		...rows.flatMap((row, at) => {
			const entry = entries[at];
			return entry === undefined ? [] : rowFaults(data, row, entry);
		}),
		...(last === undefined
			? []
			: missing.map((code) =>
					fault(last, 'place', code, `An authority counted losses of "${code}", which has no row here. Add one.`)
				))
	];
}

function rowFaults(data: Data, row: Row, entry: Entry): readonly DataError[] {
	const figure = ruled(data, row);
	const at = (column: string, value: string, rule: string) => [fault(entry, column, value, rule)];
	const known = CHARTS.some(({ slug }) => slug === row.chart);
	return [
		...(known ? [] : at('chart', row.chart, `"${row.chart}" is no chart.`)),
		...(row.print && row.metric !== null && figure === null
			? at('metric', row.metric, 'No whole figure of it is held that nobody doubts. Set print to false and say why.')
			: []),
		...(!row.print && row.section === 'country' && figure !== null
			? at('print', 'false', `${figure.id} can be printed. Write its sentence, or name another metric.`)
			: []),
		...(row.figure !== null && figure !== null && row.figure !== figure.id
			? at(
					'figure',
					row.figure,
					`The newest whole figure is ${figure.id}. Read reason and sentence again, then name it.`
				)
			: []),
		...besideFaults(data, row, entry),
		...textFaults(data, row, entry, figure !== null && row.print)
	];
}

/** A row says why its figure is not the one that the country's page leads with, where it is not, and only there. */
function besideFaults(data: Data, row: Row, entry: Entry): readonly DataError[] {
	const leads = leadsWith(data, row, 'en');
	return LANGUAGES.flatMap((language) => {
		const text = row[`beside_${language}`];
		if ((text === null) === (leads === null)) return [];
		const rule =
			leads === null
				? 'The country’s page leads with the same figure. Leave it empty.'
				: `The country’s page leads with ${leads.row.id}. Say why that is not the one to print.`;
		return [fault(entry, `beside_${language}`, text ?? '', rule)];
	});
}

const FIGURE_GAPS = ['amount', 'year'];
/** An article is named by its number. */
const ARTICLE = /(?:Article|Điều) \d+/g;

function textFaults(data: Data, row: Row, entry: Entry, hasFigure: boolean): readonly DataError[] {
	const treaty = row.section === 'treaty' ? Object.keys(treatyGaps(data, 'en')) : [];
	const fillable = ['places', ...treaty, ...(hasFigure ? FIGURE_GAPS : [])];
	return (['say', 'reason', 'beside', 'avoid'] as const).flatMap((part) =>
		LANGUAGES.flatMap((language) => {
			const text = row[`${part}_${language}`] ?? '';
			const lost = gapsIn(text).filter((gap) => !fillable.includes(gap));
			const bare = text.replace(/\{[^}]*\}/g, '').replace(ARTICLE, '');
			const needed = part === 'say' && hasFigure ? FIGURE_GAPS.filter((gap) => !gapsIn(text).includes(gap)) : [];
			return [
				...lost.map((gap) => fault(entry, `${part}_${language}`, gap, `Nothing fills "{${gap}}".`)),
				...needed.map((gap) => fault(entry, `${part}_${language}`, text, `The sentence lacks "{${gap}}".`)),
				...(/\d/.test(bare)
					? [
							fault(
								entry,
								`${part}_${language}`,
								text,
								'A number is typed here. Let a gap fill it, or write without it.'
							)
						]
					: [])
			];
		})
	);
}

/** What `npm run data:check` reports: faults of the tables, then those of the claims and of the numbers to print. @param today ISO day by which tables are old */
export function checkWhole(dir: string, today: string, onTable: OnTable): Check {
	return checkPackage(dir, today, onTable, (data) => [...claimFaults(data), ...pressFaults(data)]);
}
