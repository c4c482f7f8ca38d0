import { snippetsOf } from './snippets';

/** Code that takes data from the site, by where it is written. */
export interface Calls {
	readonly python: string;
	readonly r: string;
	/** A formula of Google Sheets. */
	readonly sheets: string;
	/** Of Excel: the text of the advanced editor. */
	readonly powerQuery: string;
	/** SQL over the Parquet of all figures. */
	readonly duckdb: string;
	/** A module that reads receipts. */
	readonly javascript: string;
}

/** Whose figures the examples take. */
const COUNTRY = 'VNM';

/** Examples that run as they stand, where `root` is the whole address of the site, without a slash at its end. */
export function callsOf(root: string): Calls {
	const csv = `${root}/countries/${COUNTRY.toLowerCase()}.csv`;
	const { python, r, sheets } = snippetsOf(csv);
	return {
		...{ python, r, sheets },
		powerQuery: [
			'let',
			`    Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
			'    Figures = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
			'in',
			'    Figures'
		].join('\n'),
		duckdb: [
			'SELECT year, metric_name, value, unit, status, publisher_name, source_url',
			`FROM '${root}/api/v1/observations.parquet'`,
			`WHERE entity = '${COUNTRY}'`,
			'ORDER BY metric, year;'
		].join('\n'),
		javascript: [
			`const answer = await fetch("${root}/api/v1/figures/${COUNTRY}.json");`,
			'const { figures, sources } = await answer.json();',
			'for (const [id, { year, value, unit, status, source, others }] of Object.entries(figures))',
			'  console.log(id, year, value, unit, status, sources[source].title, others);'
		].join('\n')
	};
}
