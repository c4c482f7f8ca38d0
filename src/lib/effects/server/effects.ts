import { chartDenominators } from '$lib/catalogue/server/chart-denominators';
import { countryCodes, rowsByPlace } from '$lib/catalogue/server/country-rows';
import { chartObservations } from '$lib/catalogue/server/observations';
import { pageFigures } from '$lib/catalogue/server/page-figures';
import { CHARTS } from '$lib/catalogue/server/specs';
import { claimFaults } from '$lib/check/server/faults';
import { stepsFound } from '$lib/check/server/steps';
import { isOfObservations } from '$lib/chart/spec';
import { packDenominators } from '$lib/data/denominators';
import { treatyStandings } from '$lib/data/server/country-treaties';
import { diffRows, keyedRows, otherwise, type LoneRow, type RowDiff } from '$lib/data/row-diff';
import type { Data } from '$lib/data/server/data';
import { DataFaults, told } from '$lib/data/server/data-error';
import { pressFaults } from '$lib/press/server/faults';
import { BASE_LANGUAGE, LANGUAGES } from '$lib/words/language';
import { resaid } from '../compare';
import { filesBeside } from './files';
import { saidIn } from './said';
import { stateIn, tablesIn, type State } from './state';

/** So many of a kind are told one by one, unless all are asked for. */
const TOLD = 20;

/**
 * What a change of the tables does, in lines for a terminal: to rows, to titles and sentences in every language, to pages and files.
 * @param before folder of the state that it is compared with
 * @param after folder of the state as it stands
 */
export function effectLines(before: string, after: string, all: boolean): readonly string[] {
	const [were, are] = [tablesIn(before), tablesIn(after)];
	// Cheap to find out, and the commonest answer
	if (JSON.stringify([...were]) === JSON.stringify([...are])) return ['No table differs.'];
	const [old, now] = [stateIn(before, were), stateIn(after, are)];
	const tables = tableLines(old, now, all);
	if (tables.length === 0) return ['The tables have the same rows in another order.'];
	return [...tables, ...readerLines(old, now, all)];
}

function tableLines(old: State, now: State, all: boolean): readonly string[] {
	const paths = [...new Set([...now.tables.keys(), ...old.tables.keys()])].sort();
	return paths.flatMap((path) => {
		const key = now.keys.get(path) ?? old.keys.get(path) ?? [];
		const rows = ({ tables }: State) =>
			keyedRows(
				(tables.get(path)?.rows ?? []).map(({ row }) => row),
				key
			);
		const diff = diffRows(rows(old), rows(now));
		const { added, removed, changed } = diff;
		if (added.length + removed.length + changed.length === 0) return [];
		const state = !old.tables.has(path) ? ' (new table)' : !now.tables.has(path) ? ' (table gone)' : '';
		const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${diff.same} the same`;
		return [`${path}: ${counts}${state}`, ...cut(rowLines(diff), all)];
	});
}

function rowLines({ added, removed, changed }: RowDiff): readonly string[] {
	const told = ({ key, cells }: LoneRow) => {
		const value = cells['value'] === undefined ? '' : `: ${cells['value']} ${cells['unit'] ?? ''}`;
		return `${key}${value}`.slice(0, 160);
	};
	return [
		...added.map((row) => `  + ${told(row)}`),
		...changed.map(({ key, before, after, columns }) => {
			const cells = columns.map((column) => `${column} ${shown(before[column])} → ${shown(after[column])}`);
			return `  ~ ${key}: ${cells.join('; ')}`;
		}),
		...removed.map((row) => `  - ${told(row)}`)
	];
}

function shown(cell: string | undefined): string {
	const text = cell ?? '';
	return text === '' ? '–' : text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What readers would see otherwise; where one of the states cannot be read, why not. */
function readerLines(old: State, now: State, all: boolean): readonly string[] {
	const lost = [
		...(old.data === null
			? [
					'The state before cannot be read by this program, so that sentences are not compared:',
					...old.faults.slice(0, 5)
				]
			: []),
		...(now.data === null
			? ['The tables as they stand have faults, so that sentences are not compared:', ...now.faults.slice(0, 20)]
			: [])
	];
	if (old.data === null || now.data === null) return lost;
	try {
		return effects(old.data, now.data, all);
	} catch (error) {
		if (!(error instanceof DataFaults)) throw error;
		return ['Sentences of the tables as they stand cannot be made:', ...told(error.faults)];
	}
}

function effects(old: Data, now: Data, all: boolean): readonly string[] {
	const said = LANGUAGES.map((language) => ({
		language,
		changes: resaid(saidIn(old, language), saidIn(now, language))
	}));
	const sentences = said.flatMap(({ language, changes }) =>
		changes.flatMap(({ page, what, before, after }) => [
			`  ${language === LANGUAGES[0] ? '' : `/${language}`}${page} ${what}`,
			...(before === null ? [] : [`    - ${before}`]),
			...(after === null ? [] : [`    + ${after}`])
		])
	);
	const drawn = otherwise(printsOf(old), printsOf(now));
	const pages = [...new Set([...drawn, ...said.flatMap(({ changes }) => changes.map(({ page }) => page))])].sort();
	const count = said.reduce((sum, { changes }) => sum + changes.length, 0);
	const stops = [...claimFaults(now), ...pressFaults(now)];
	return [
		...(stops.length === 0 ? [] : ['The build would stop at:', ...told(stops).map((line) => `  ${line}`)]),
		`Titles and sentences: ${count}`,
		...cut(sentences, all, 3),
		`Pages, in each language: ${pages.length}`,
		...cut(
			pages.map((page) => `  ${page}`),
			all
		),
		...files(drawn, all)
	];
}

/** Page → what it is drawn from, as text that is equal exactly where nothing changed. */
function printsOf(data: Data): ReadonlyMap<string, string> {
	const places = rowsByPlace(data);
	return new Map([
		...CHARTS.map((chart) => [`/charts/${chart.slug}/`, JSON.stringify(drawnFrom(data, chart))] as const),
		...countryCodes(data).map((code) => {
			const rows = places.get(code) ?? [];
			const page = `/countries/${code.toLowerCase()}/`;
			return [page, JSON.stringify([rows, treatyStandings(data, code, BASE_LANGUAGE)])] as const;
		}),
		...data
			.rows('claims')
			.map((claim) => [`/check/${claim.id}/`, JSON.stringify([claim, stepsFound(data, claim.id)])] as const),
		[
			'/convention/',
			JSON.stringify(['status', 'deposits', 'budapest-status', 'timeline', 'treaties'].map((name) => data.table(name)))
		]
	]);
}

/** The figures of a chart and what its measures divide by; of treaties all that the chart comes with. */
function drawnFrom(data: Data, chart: (typeof CHARTS)[number]): unknown {
	const { slug } = chart;
	if (!isOfObservations(chart)) return pageFigures(data, BASE_LANGUAGE, [slug]);
	return [chartObservations(data, slug), packDenominators(chartDenominators(data, slug))];
}

function files(pages: readonly string[], all: boolean): readonly string[] {
	const lines = pages.flatMap(filesBeside).map((file) => `  ${file}`);
	return lines.length === 0 ? [] : [`Files beside them: ${lines.length}`, ...cut(lines, all)];
}

/** The first lines, and how many more there are. @param each lines of one thing */
function cut(lines: readonly string[], all: boolean, each = 1): readonly string[] {
	const most = TOLD * each;
	if (all || lines.length <= most) return lines;
	return [...lines.slice(0, most), `  and ${lines.length - most} more lines (--all tells them)`];
}
