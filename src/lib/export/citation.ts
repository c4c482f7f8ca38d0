import { creditsOf } from '$lib/chart/figure/credits';
import type { Source } from '$lib/data/source';
import { dateApa, dateWords } from '$lib/words/dates';
import { listWords } from '$lib/words/format';
import { inEach, type InEach, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { bibtexEntry, bibtexNames, bibtexText, bibtexUrl } from './bibtex';
import type { CitationSources } from './citation-sources';
import { cslDocument, dateParts } from './csl';
import { risRecord } from './ris';

/** What a view is cited with. */
export interface CitationFacts extends CitationSources {
	readonly slug: string;
	/** Title of the view. */
	readonly title: string;
	/** Absolute address of the view, with everything chosen in it. */
	readonly address: string;
	/** ISO day of the data. */
	readonly updated: string;
	/** ISO day on which the view was looked at. */
	readonly retrieved: string;
	/** Language of the title and of the wording. */
	readonly language: Language;
}

/** A view cited in every form offered; each text can be pasted or saved as it is. */
export interface Citation {
	/** APA style, 7th edition, whatever language the title is in. */
	readonly apa: InEach;
	/** The view, then every document behind it; UTF-8. */
	readonly bibtex: string;
	/** The same records, lines ended with CRLF. */
	readonly ris: string;
	/** The same items as a JSON list (CSL-JSON 1.0). */
	readonly csl: string;
	/** A plain sentence for a caption or a footnote, in the language of the view. */
	readonly wording: string;
}

/** Cites a view: whoever published its figures is named first, this site as the place where they were brought together. */
export function citationOf(facts: CitationFacts): Citation {
	return {
		apa: inEach((language) => apa(facts, language)),
		bibtex: [bibtexView(facts), ...facts.documents.map(bibtexDocument)].join('\n'),
		ris: [risView(facts), ...facts.documents.map(risDocument)].join(''),
		csl: `${JSON.stringify([cslView(facts), ...facts.documents.map(cslDocument)], null, '\t')}\n`,
		wording: wording(facts)
	};
}

/** A key that is the same for the same view, data and site, and another for any other: `counting-cybercrime-…-1x8k2f`. */
export function citationKey({ slug, address, updated }: Pick<CitationFacts, 'slug' | 'address' | 'updated'>): string {
	return `counting-cybercrime-${slug}-${updated.slice(0, 4)}-${digest(`${updated} ${address}`)}`;
}

/** FNV-1a, 32 bits, in base 36. */
function digest(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36);
}

const site = (locale: Language) => m.site_name({}, { locale });

function yearsText({ years }: CitationSources): string {
	if (years === null) return '';
	return years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
}

function namesIn({ publishers }: CitationSources, language: Language): string[] {
	return publishers.map(({ name }) => name[language]);
}

/** Up to twenty authors are all named; of more, the first nineteen and the last. */
function apaNames(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	if (names.length < 2) return last;
	if (names.length <= 20) return `${names.slice(0, -1).join(', ')}, & ${last}`;
	return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
}

const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);

function apa(facts: CitationFacts, locale: Language): string {
	const year = facts.updated.slice(0, 4);
	const years = yearsText(facts);
	const kind = years === '' ? m.cite_data_set({}, { locale }) : m.cite_data_set_years({ years }, { locale });
	const date = dateApa(facts.retrieved, locale);
	const from = m.cite_retrieved_from({ date, address: facts.address }, { locale });
	const names = namesIn(facts, locale);
	const head = `${facts.title} [${kind}].`;
	return names.length === 0
		? `${stopped(site(locale))} (${year}). ${head} ${from}`
		: `${stopped(apaNames(names))} (${year}). ${head} ${stopped(site(locale))} ${from}`;
}

function wording(facts: CitationFacts): string {
	const { language: locale, title, address } = facts;
	const date = dateWords(facts.retrieved, locale);
	const named = [`“${title}”`, yearsText(facts), address].filter((part) => part !== '').join(', ');
	const names = creditsOf(
		facts.publishers.flatMap(({ outlets, name }) =>
			outlets.map((outlet) => ({
				name: name[locale],
				outlet: outlet === null ? null : outlet[locale]
			}))
		),
		locale
	);
	const brought = m.cite_wording({ site: site(locale), view: named, date }, { locale });
	if (names.length === 0) return brought;
	return `${stopped(m.cite_wording_figures({ publishers: listWords(names, locale) }, { locale }))} ${brought}`;
}

/** Authors for programs: the publishers in English; the site where nobody's figures are drawn. */
function authors(facts: CitationFacts): string[] {
	const names = namesIn(facts, 'en');
	return names.length === 0 ? [site('en')] : names;
}

function programNote(facts: CitationFacts): string {
	const years = yearsText(facts);
	const note = m.cite_program_note({ site: site('en') }, { locale: 'en' });
	return years === '' ? note : `${note} ${m.cite_program_years({ years }, { locale: 'en' })}`;
}

function bibtexView(facts: CitationFacts): string {
	return bibtexEntry(citationKey(facts), [
		['author', bibtexNames(authors(facts))],
		['title', `{${bibtexText(facts.title)}}`],
		['year', facts.updated.slice(0, 4)],
		['howpublished', m.cite_data_set({}, { locale: 'en' })],
		['publisher', bibtexText(site('en'))],
		['note', bibtexText(programNote(facts))],
		['url', bibtexUrl(facts.address)],
		['urldate', facts.retrieved]
	]);
}

function bibtexDocument({ id, publisher, title, published, url, readable }: Source): string {
	return bibtexEntry(id, [
		['author', bibtexNames([publisher])],
		['title', `{${bibtexText(title)}}`],
		['year', published?.slice(0, 4) ?? ''],
		['url', readable && url !== null ? bibtexUrl(url) : '']
	]);
}

function risView(facts: CitationFacts): string {
	return risRecord('DATA', [
		['ID', citationKey(facts)],
		...authors(facts).map((name) => ['AU', name] as const),
		['TI', facts.title],
		['PY', facts.updated.slice(0, 4)],
		['DA', facts.updated],
		['PB', site('en')],
		['N1', programNote(facts)],
		['LA', facts.language],
		['UR', facts.address],
		['Y2', facts.retrieved]
	]);
}

function risDocument({ id, publisher, title, published, url, readable, type }: Source): string {
	return risRecord(type === 'press' ? 'NEWS' : 'ELEC', [
		['ID', id],
		['AU', publisher],
		['TI', title],
		['PY', published?.slice(0, 4) ?? ''],
		['DA', published ?? ''],
		['UR', readable ? (url ?? '') : '']
	]);
}

function cslView(facts: CitationFacts) {
	return {
		id: citationKey(facts),
		type: 'dataset',
		title: facts.title,
		author: authors(facts).map((literal) => ({ literal })),
		publisher: site('en'),
		issued: dateParts(facts.updated),
		accessed: dateParts(facts.retrieved),
		URL: facts.address,
		language: facts.language,
		note: programNote(facts)
	};
}
