import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { Language } from '$lib/words/language';
import type { Step } from '../arithmetic/step';
import { figureOfYear, withoutEchoes } from '$lib/data/select';

/** A bar that no published figure stands for alone: its name's key, `about` in its gap, and its length. */
export interface Bar {
	readonly key: string;
	readonly about: string;
	readonly value: number;
	readonly unit: string;
	/** Id of the figure where there is one. */
	readonly figure: string | null;
}

/** A small picture beside the arithmetic: figures on a logarithmic strip or a scale from zero, or bars. */
export type Picture =
	| { readonly kind: 'strip'; readonly scale: 'log' | 'linear'; readonly rows: readonly Observation[] }
	| { readonly kind: 'bars'; readonly bars: readonly Bar[] };

/** What checking a claim comes to. */
export interface Check {
	readonly steps: readonly Step[];
	/** Key of the step that says most. */
	readonly headline: string;
	/** Null where a picture would show nothing that the steps do not. */
	readonly picture: Picture | null;
	/** A statement that other pages print too, to follow the explanation; without its full stop. */
	readonly statement?: string | null;
}

/** A bar of such a length; `figure` where it is a published one. */
export function bar(key: string, value: number, unit: string, figure: string | null = null, about = ''): Bar {
	return { key, about, value, unit, figure };
}

/** What the steps come to, with the key of the one that says most. */
export function checked(headline: string, steps: readonly Step[], picture: Picture | null = null): Check {
	return { steps, headline, picture };
}

/** What checks are made with. */
export interface Checking {
	readonly data: Data;
	readonly language: Language;
	/** Name of a place in the language. */
	readonly place: (code: string) => string;
	/** Short name of a publisher in the language. */
	readonly publisher: (id: string) => string;
}

/** The tables and names that checks need, in one language. */
export function checking(data: Data, language: Language): Checking {
	const names = entityNames(data, language);
	return {
		data,
		language,
		place: (code) => names.get(code) ?? code,
		publisher: (id) => {
			const known = data.publishers.get(id);
			return known?.[`short_${language}`] ?? id;
		}
	};
}

/** What a figure must have to be the one asked for. */
export type Asked = Partial<Pick<Observation, 'entity' | 'year' | 'metric' | 'source' | 'publisher'>>;

/** All figures that have what is asked for, in the order of their tables; parts of a figure (states, ages) are left out. */
export function figures(data: Data, asked: Asked): readonly Observation[] {
	const rows = asked.metric === undefined ? data.figures : data.figuresOf(asked.metric);
	return rows.filter(
		(row) =>
			row.category === null &&
			(asked.entity === undefined || row.entity === asked.entity) &&
			(asked.year === undefined || row.year === asked.year) &&
			(asked.source === undefined || row.source === asked.source) &&
			(asked.publisher === undefined || row.publisher === asked.publisher)
	);
}

/** Of the first publisher among them that is no copy the figure that stands for the year. @throws Error where there is none: a check needs its figures */
export function one(data: Data, asked: Asked): Observation {
	const found = figures(data, asked);
	const first = withoutEchoes(found)[0] ?? found[0];
	const row = figureOfYear(found.filter(({ office, year }) => office === first?.office && year === first.year));
	if (row === undefined) throw new Error(`data/observations has no figure with ${JSON.stringify(asked)}.`);
	return row;
}

/** The highest first. */
export function byValue(rows: readonly Observation[]): readonly Observation[] {
	return [...rows].sort((a, b) => b.value - a.value);
}
