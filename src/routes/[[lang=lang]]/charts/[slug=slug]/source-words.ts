import type { ChartDocument, ChartPublisher, LatestFigure } from '$lib/data/source';
import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { STATUSES } from '$lib/data/observation';

/** What kind of house a publisher is. */
export function kindWord(kind: ChartPublisher['kind']): string {
	return {
		authority: m.chart_publisher_authority,
		company: m.chart_publisher_company,
		association: m.chart_publisher_association,
		research: m.chart_publisher_research,
		international: m.chart_publisher_international,
		press: m.chart_publisher_press
	}[kind]();
}

/** Whether a document is the publisher's own, a copy of it, or press. */
export function typeWord(type: ChartDocument['type']): string {
	return { primary: m.chart_document_primary, secondary: m.chart_document_secondary, press: m.chart_document_press }[
		type
	]();
}

/** How many figures: "1 figure", "12 figures". */
export function figuresWord(figures: number, language: Language): string {
	return m.figure_count({ count: count(figures, language) });
}

/** Years covered: "2011–2025", "2013". */
export function yearsWord(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`;
}

/** The licences that these documents state, each once; says where none, or not every one, states any. */
export function licenceWords(documents: readonly ChartDocument[]): string {
	const stated = [...new Set(documents.flatMap(({ licence }) => licence ?? []))];
	if (stated.length === 0) return m.chart_source_licence_none();
	const words = stated.join('; ');
	return documents.every(({ licence }) => licence !== null) ? words : m.chart_source_licence_some({ licences: words });
}

/** One publisher's count under one metric, with the figure that stands for it. */
export interface PublisherLine {
	readonly name: string;
	/** Where what it counts is defined, as `definitionPath` has it. */
	readonly defined: string;
	readonly what: string;
	readonly latest: LatestFigure;
}

/** What each publisher counted, the firmest figures first, else in the order of the publishers; echoes are left out. */
export function publisherLines(publishers: readonly ChartPublisher[]): readonly PublisherLine[] {
	return publishers
		.flatMap(({ name, counts }) =>
			counts.flatMap(({ defined, what, latest }) => (latest === null ? [] : [{ name, defined, what, latest }]))
		)
		.sort((a, b) => STATUSES.indexOf(a.latest.status) - STATUSES.indexOf(b.latest.status));
}
