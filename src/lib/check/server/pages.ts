import type { Claim, ClaimDocument } from '$lib/data/claim';
import type { Observation } from '$lib/data/observation';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { ClaimLine, FigureLine, Stop } from '../claim-page';
import { formula, formulaText, stepWords } from '../formula';
import { topicWord, verdictMeaning, verdictWord } from '../verdict';
import { figuresBehind } from './claim-evidence';
import { checking, type Check } from './check';
import { checkOf } from './checks';
import { figureLine, pictureLines } from './figure-lines';

/** A claim in the list, with what its check says most plainly. */
export function claimLine(data: Data, claim: Claim, language: Language): ClaimLine {
	const step = headlineOf(checkOf(claim.id, checking(data, language)));
	return {
		id: claim.id,
		claim: claim.claim[language],
		verdict: claim.verdict,
		verdictWord: verdictWord(claim.verdict, language),
		topic: claim.topic,
		said: saidBy(claim.said, language),
		headline: stepWords(step.key, step.about, language),
		formula: formulaText(step, language)
	};
}

/** Everything that the page of a claim says, in one language. @throws Error for an unknown claim */
export function claimPage(data: Data, id: string, language: Language) {
	const all = claims(data);
	const at = all.findIndex((one) => one.id === id);
	const claim = all[at];
	if (claim === undefined) throw new Error(`No claim has the id "${id}".`);
	const check = checkOf(id, checking(data, language));
	const behind = figuresBehind(data, check);
	const words = labelsFor(data, behind, [], language);
	const lines = behind.map((row) => ({ row, line: figureLine(row, words, language) }));
	const neighbour = (one: Claim | undefined) => (one === undefined ? null : { id: one.id, claim: one.claim[language] });
	return {
		claim,
		sentence: claim.claim[language],
		said: saidBy(claim.said, language),
		verdict: claim.verdict,
		verdictWord: verdictWord(claim.verdict, language),
		meaning: verdictMeaning(claim.verdict, language),
		topic: topicWord(claim.topic, language),
		explanation: explanationOf(claim, check, language),
		stops: stops(claim, check, lines, language),
		steps: check.steps
			.filter(({ operands, operation }) => operation !== 'list' || operands.length > 0)
			.map((step) => ({
				label: stepWords(step.key, step.about, language),
				parts: formula(step, language)
			})),
		figures: lines.map(({ line }) => line),
		picture: check.picture === null ? null : pictureLines(check.picture, claim.said.id, words, language),
		previous: neighbour(all[at - 1]),
		next: neighbour(all[at + 1])
	};
}

/** What the check says in words, with what is computed of it as a sentence of its own. */
function explanationOf({ explanation }: Claim, { statement }: Check, language: Language): string {
	return statement === undefined || statement === null
		? explanation[language]
		: `${explanation[language]} ${statement}.`;
}

/** Who said it and when: "VOV, August 2024". */
export function saidBy({ outlet, published }: ClaimDocument, language: Language): string {
	return published === null ? outlet[language] : `${outlet[language]}, ${dateWords(published, language)}`;
}

function headlineOf({ steps, headline }: Check) {
	const step = steps.find(({ key }) => key === headline);
	if (step === undefined) throw new Error(`No step has the key "${headline}".`);
	return step;
}

/** The way of a number: its source and the article by date, then the check. */
function stops(
	claim: Claim,
	check: Check,
	lines: readonly { readonly row: Observation; readonly line: FigureLine }[],
	language: Language
): readonly Stop[] {
	const at = { locale: language };
	const of = (document: ClaimDocument) => lines.filter(({ row }) => row.source === document.id).map(({ line }) => line);
	const stop = (kind: 'origin' | 'said', document: ClaimDocument): Stop => ({
		kind,
		date: document.published === null ? '' : dateWords(document.published, language),
		heading: kind === 'origin' ? m.check_stop_origin({}, at) : m.check_stop_said({}, at),
		text: document.outlet[language],
		title: document.title,
		url: document.url,
		figures: of(document).slice(0, 2)
	});
	const own = stop('said', claim.said);
	const documents = claim.origin.id === claim.said.id ? [own] : [stop('origin', claim.origin), own];
	if ((claim.origin.published ?? '') > (claim.said.published ?? '')) documents.reverse();
	const step = headlineOf(check);
	return [
		...documents,
		{
			kind: 'check',
			date: m.check_stop_here({}, at),
			heading: m.check_stop_check({}, at),
			text: `${stepWords(step.key, step.about, language)}: ${formulaText(step, language)}`,
			title: '',
			url: null,
			figures: []
		}
	];
}

/** Where a review stands and who made it. */
export interface ReviewPlace {
	/** Address of the claim's page below the site. */
	readonly path: string;
	readonly site: string;
	/** ISO day of the tables it rests on. */
	readonly date: string;
}

/**
 * A claim and its verdict as schema.org's ClaimReview, ready to stand in a page: no character of it can end the script
 * element or be escaped on the way.
 */
export function reviewJson(claim: Claim, language: Language, { path, site, date }: ReviewPlace): string {
	const { outlet, title, published, url } = claim.said;
	const review = {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		url: path,
		inLanguage: language,
		datePublished: date,
		author: { '@type': 'Organization', name: site },
		claimReviewed: claim.claim[language],
		reviewBody: claim.explanation[language],
		itemReviewed: {
			'@type': 'Claim',
			author: { '@type': 'Organization', name: outlet[language] },
			...(published === null ? {} : { datePublished: published }),
			appearance: {
				'@type': 'NewsArticle',
				headline: title,
				...(published === null ? {} : { datePublished: published }),
				...(url === null ? {} : { url })
			}
		},
		reviewRating: { '@type': 'Rating', alternateName: verdictWord(claim.verdict, language) }
	};
	return JSON.stringify(review).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
