import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { wrap } from './wrap';

/** A document that rows of a file were read in. */
export interface ReadmeSource {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string | null;
	readonly published: string | null;
}

/** What the README of a download tells. */
export interface ReadmeInput {
	readonly slug: string;
	readonly title: string;
	readonly subtitle: string;
	readonly notes: readonly string[];
	/** Rows in the file of what is shown. */
	readonly count: number;
	readonly sources: readonly ReadmeSource[];
	/** Address of the view, and ISO day of saving. */
	readonly address: string;
	readonly day: string;
	/** Names of files with their SHA-256 in hex; null where the browser offers none. */
	readonly checksums: readonly { readonly name: string; readonly sha256: string | null }[];
	readonly language: Language;
}

/** Letters to a line. */
const COLUMNS = 88;

/** The README.txt of a download, in the language of the page, with CRLF line ends so that every editor shows lines. */
export function readmeText(input: ReadmeInput): string {
	const { slug, title, subtitle, notes, count, sources, address, day, language } = input;
	const date = dateWords(day, language);
	const text = [
		...paragraph(title),
		'='.repeat(Math.min(COLUMNS, title.length)),
		'',
		...paragraph(subtitle),
		'',
		m.readme_saved({ date }),
		address,
		...section(m.readme_notes(), notes.flatMap(bullet)),
		...section(m.readme_files(), [
			...bullet(`${slug}.filtered.csv: ${m.readme_file_shown({ count })}`),
			...bullet(`${slug}.csv: ${m.readme_file_all()}`),
			...bullet(`${slug}.metadata.json: ${m.readme_file_metadata()}`),
			...bullet(`${slug}.svg: ${m.readme_file_image()}`)
		]),
		...section(m.readme_licence(), paragraph(m.readme_licence_text())),
		...section(m.readme_cite(), [
			...paragraph(m.readme_cite_text()),
			...paragraph(`${m.site_name()}, ${slug}, ${date},`, '  '),
			`  ${address}`
		]),
		...section(
			m.readme_sources(),
			sources.flatMap((source) => sourceLines(source, language))
		),
		...section(m.readme_checksums(), checksums(input.checksums))
	];
	return `${text.join('\r\n')}\r\n`;
}

/** Nothing where there is no text to stand below the head. */
function section(head: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', head, '-'.repeat(head.length), ...lines];
}

/** Text in lines of at most `COLUMNS` letters, every one set in by `indent`. */
function paragraph(text: string, indent = ''): string[] {
	const font = { family: 'sans', size: 1, weight: 400 } as const;
	return wrap(text, COLUMNS - indent.length, font, (line) => line.length).map((line) => indent + line);
}

function bullet(text: string): string[] {
	return paragraph(text, '  ').map((line, at) => (at === 0 ? `- ${line.trimStart()}` : line));
}

/** Publisher, title and day; then address and id, each whole on a line of its own. */
function sourceLines({ id, publisher, title, url, published }: ReadmeSource, language: Language): string[] {
	const day = published === null ? m.readme_undated() : dateWords(published, language);
	return [...bullet(`${publisher}: ${title} (${day})`), ...(url === null ? [] : [`  ${url}`]), `  [${id}]`];
}

/** As `sha256sum --check` reads them. */
function checksums(of: ReadmeInput['checksums']): string[] {
	const known = of.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [`${sha256}  ${name}`]));
	return known.length === of.length ? known : paragraph(m.readme_no_checksums());
}
