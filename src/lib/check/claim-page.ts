import { type Claim, type ClaimKind, type Verdict, CLAIM_KINDS, TOPICS, VERDICTS, type Topic } from '$lib/data/claim';
import type { DotRow } from '$lib/chart/views/strip/dots';
import type { Status } from '$lib/data/observation';
import type { Part } from './formula';
import { codec, several, type Codec } from '$lib/filters/codec';

/** A step as the page shows it. */
export interface StepLine {
	readonly label: string;
	/** What must be said of it; empty for nothing. */
	readonly note: string;
	readonly parts: readonly Part[];
}

/** A published figure in words. */
export interface FigureLine {
	readonly id: string;
	readonly text: string;
	/** What it counts, where and when. */
	readonly what: string;
	readonly publisher: string;
	readonly status: Status;
	readonly statusWord: string;
	/** What must be said of it: that it repeats another, was converted here, or is doubted. */
	readonly remarks: readonly string[];
}

/** A row of the picture: a mark on the scale or a bar from zero. */
export interface PictureRow extends DotRow {
	/** The figure in words, and its id where it was published. */
	readonly text: string;
	readonly figure: string | null;
}

/** The picture in words and places. */
export interface PictureLines {
	readonly kind: 'strip' | 'bars';
	readonly title: string;
	readonly note: string;
	readonly rows: readonly PictureRow[];
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** A stop on the way of a number: where it comes from, where it was said, what came of checking it. */
export interface Stop {
	readonly kind: 'origin' | 'said' | 'check';
	readonly date: string;
	readonly heading: string;
	readonly text: string;
	/** A document's own title and its language, by its BCP 47 tag; empty for none. */
	readonly title: string;
	readonly lang: string;
	readonly url: string | null;
	readonly figures: readonly FigureLine[];
}

/** A claim in the list. */
export interface ClaimLine {
	readonly id: string;
	readonly claim: string;
	readonly verdict: Verdict;
	readonly verdictWord: string;
	readonly topic: Topic;
	readonly kind: ClaimKind;
	readonly countries: readonly string[];
	/** "VOV, August 2024". */
	readonly said: string;
	/** The step that says most: its words and its formula. */
	readonly headline: string;
	readonly formula: string;
}

/** A claim about what a chart draws: its address below `/check/`, its sentence and its verdict. */
export interface ClaimAbout extends Pick<Claim, 'id' | 'verdict'> {
	readonly claim: string;
	/** The verdict in words. */
	readonly verdictWord: string;
}

/** Which claims are shown; an empty list shows all. */
export interface ClaimFilter {
	readonly verdicts: readonly Verdict[];
	readonly kinds: readonly ClaimKind[];
	/** Codes of places. */
	readonly countries: readonly string[];
	readonly topics: readonly Topic[];
}

/** A filter that shows every claim. */
export const ALL_CLAIMS: ClaimFilter = { verdicts: [], kinds: [], countries: [], topics: [] };

/**
 * The filter in an address: `verdict=off~partly&kind=national&country=VNM&topic=viet-nam`.
 * @param countries codes of the places that claims are about
 */
export function claimFilter(countries: readonly string[]): Codec<ClaimFilter> {
	return codec(ALL_CLAIMS, {
		verdicts: several('verdict', VERDICTS),
		kinds: several('kind', CLAIM_KINDS),
		countries: several('country', countries, (word) => countries.filter((code) => code === word.toUpperCase())),
		topics: several('topic', TOPICS)
	});
}

/** Whether a claim is shown: it has one of what is chosen of each kind. */
export function shows(
	{ verdicts, kinds, countries, topics }: ClaimFilter,
	claim: Pick<ClaimLine, 'verdict' | 'kind' | 'countries' | 'topic'>
): boolean {
	return (
		(verdicts.length === 0 || verdicts.includes(claim.verdict)) &&
		(kinds.length === 0 || kinds.includes(claim.kind)) &&
		(countries.length === 0 || claim.countries.some((code) => countries.includes(code))) &&
		(topics.length === 0 || topics.includes(claim.topic))
	);
}
