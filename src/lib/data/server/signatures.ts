import type { ArticleNote } from '$lib/data/page-figures';
import type { Signature } from '$lib/data/signature';
import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { dateWords } from '$lib/dates';
import { collate } from '$lib/format';
import type { Language } from '$lib/language';

/** Every participant that signed, sorted by name in the language. */
export function signatures(data: Data, language: Language): readonly Signature[] {
	const names = entityNames(data, language);
	const compare = collate(language);
	const kinds = new Map(data.rows('entities').map((row) => [textOf(row, 'code'), textOf(row, 'kind')]));
	return data
		.rows('status')
		.map((row): Signature => {
			const code = textOf(row, 'iso3');
			return {
				code,
				name: names.get(code) ?? textOf(row, 'participant'),
				signed: textOf(row, 'signed'),
				ratified: textOf(row, 'ratified') || null,
				signedText: dateWords(textOf(row, 'signed'), language),
				ratifiedText: textOf(row, 'ratified') === '' ? '' : dateWords(textOf(row, 'ratified'), language),
				unconfirmed: textsOf(row, 'flags').includes('unconfirmed'),
				counts: kinds.get(code) !== 'group'
			};
		})
		.sort((a, b) => compare(a.name, b.name));
}

/** What the page says of the Convention as a whole; all of it from the tables. */
export interface ConventionFacts {
	/** Day of the state of the tables, ISO. */
	readonly asOf: string;
	readonly adopted: string;
	readonly opened: string;
	/** Day on which signature closes. */
	readonly closes: string;
	/** Instruments needed. */
	readonly needed: number;
}

/** The Convention's own dates and threshold. @throws Error where the tables lack them. */
export function conventionFacts(data: Data): ConventionFacts {
	const treaty = data.rows('treaties').find((row) => textOf(row, 'treaty') === 'hanoi');
	const closes = data.rows('timeline').find((row) => textOf(row, 'event') === 'Signature closes');
	const asOf = data.descriptor.resources.find(({ name }) => name === 'status')?.asOf;
	if (treaty === undefined || closes === undefined || asOf === undefined || asOf === null) {
		throw new Error('convention/: the row "hanoi", the event "Signature closes" or the date "asOf" is missing.');
	}
	return {
		asOf,
		adopted: textOf(treaty, 'adopted'),
		opened: textOf(treaty, 'opened_for_signature'),
		closes: textOf(closes, 'date'),
		needed: Number(textOf(treaty, 'required_deposits'))
	};
}

/** These articles, in the order asked for. */
export function articleNotes(data: Data, numbers: readonly number[], language: Language): readonly ArticleNote[] {
	const vi = language === 'vi';
	const rows = new Map(data.rows('articles').map((row) => [Number(textOf(row, 'article_number')), row]));
	return numbers.flatMap((number) => {
		const row = rows.get(number);
		if (row === undefined) return [];
		return [
			{ number, short: textOf(row, vi ? 'short_vi' : 'short_en'), topic: textOf(row, vi ? 'topic_vi' : 'topic') }
		];
	});
}
