import { asset } from '$app/paths';
import type { Story } from '$lib/chart/input';
import { houseOf } from '$lib/data/source';
import { column, languageOf, type Language } from '$lib/words/language';
import { sha256 } from './checksum';
import { picksToCsv } from './csv';
import { ExportFailure, fetchPart } from './failure';
import { readmeText, type ReadmeSource } from './readme';
import { chartRows, type ChartRows } from './rows';
import { figureSvg, type Occasion } from './svg';
import { bytesOf, packed } from './zip';

/**
 * Rows shown, all rows, their description, the figure and a README, as one ZIP.
 *
 * @throws {ExportFailure} where one of them cannot be had
 */
export async function everything(slug: string, story: Story, occasion: Occasion): Promise<Uint8Array<ArrayBuffer>> {
	const [rows, described, figure] = await Promise.all([
		chartRows(slug, story),
		fetchPart(asset(`/charts/${slug}.metadata.json`), 'data'),
		figureSvg(slug, story, occasion)
	]);
	const tables = [
		{ name: `${slug}.filtered.csv`, content: bytesOf(picksToCsv(rows.shown)) },
		{ name: `${slug}.csv`, content: rows.all }
	];
	const { title, subtitle, notes } = story;
	const used = usedSources(rows, story);
	const language = languageOf(document.documentElement.lang);
	const readme = readmeText({
		slug,
		title,
		subtitle,
		notes,
		count: rows.shown.rows.length,
		sources: sourcesIn(described, language).filter(({ id }) => used.has(id)),
		...occasion,
		checksums: await Promise.all(tables.map(async ({ name, content }) => ({ name, sha256: await sha256(content) }))),
		language
	});
	const files = [
		{ name: 'README.txt', content: readme },
		...tables,
		{ name: `${slug}.metadata.json`, content: described },
		{ name: `${slug}.svg`, content: figure.text }
	];
	return packed(files, occasion.day);
}

/** Documents of the rows shown, of their rates, and of every step of their amounts. */
function usedSources({ shown }: ChartRows, { amounts }: Story): ReadonlySet<string> {
	return new Set(
		shown.rows.flatMap((row) => [
			row['source'] ?? '',
			row['rate_source'] ?? '',
			...(amounts?.get(row['id'] ?? '')?.steps.map(({ source }) => source) ?? [])
		])
	);
}

/** The documents that a chart's metadata list. */
function sourcesIn(metadata: Uint8Array, language: Language): ReadmeSource[] {
	const read: unknown = JSON.parse(new TextDecoder().decode(metadata));
	const { sources } = Object.fromEntries(entriesOf(read));
	if (!Array.isArray(sources)) throw new ExportFailure('data', 'metadata without sources');
	return sources.map((source) => sourceOf(source, language));
}

function sourceOf(value: unknown, language: Language): ReadmeSource {
	const fields = Object.fromEntries(entriesOf(value));
	const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
	return {
		id: text('id'),
		publisher: houseOf(
			{ publisher: text('publisher'), [column('publisher', language)]: text(column('publisher', language)) },
			language
		),
		title: text('title'),
		url: text('url') || null,
		published: text('published') || null
	};
}

function entriesOf(value: unknown): [string, unknown][] {
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
