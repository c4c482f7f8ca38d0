import type { Claim, ClaimDocument } from '$lib/data/claim';
import { isAfter } from '$lib/data/cut-date';
import type { Observation } from '$lib/data/observation';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { earlierSaid } from '$lib/statements/server/treaties';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { ClaimLine, FigureLine, Stop } from '../claim-page';
import { formula, formulaText } from '../formula';
import { topicWord, verdictMeaning, verdictWord } from '../verdict';
import { figuresBehind } from './claim-evidence';
import { checkOf, type Check } from './check';
import { figureLine, pictureLines, type Wording } from './figure-lines';
import { sayingOf } from './say';
import { stepTables } from './tables';
import { trailOf } from './trail';

/** A claim in the list, with what its check says most plainly. */
export function claimLine(data: Data, claim: Claim, language: Language): ClaimLine {
	const { headline } = checkOf(data, claim);
	return {
		id: claim.id,
		claim: claim.claim[language],
		verdict: claim.verdict,
		verdictWord: verdictWord(claim.verdict, language),
		topic: claim.topic,
		kind: claim.kind,
		countries: claim.countries,
		said: saidBy(claim.said, language),
		headline: headline.label[language],
		formula: formulaText(headline, language)
	};
}

/** Everything that the page of a claim says, in one language. @throws Error for an unknown claim */
export function claimPage(data: Data, id: string, language: Language) {
	const all = claims(data);
	const at = all.findIndex((one) => one.id === id);
	const claim = all[at];
	if (claim === undefined) throw new Error(`No claim has the id "${id}".`);
	const check = checkOf(data, claim);
	const behind = figuresBehind(data, check);
	const words = labelsFor(data, behind, [], language);
	const wording: Wording = { words, language, rateUnit: stepTables(data).rateUnit };
	const lines = behind.map((row) => ({ row, line: figureLine(row, wording) }));
	const neighbour = (one: Claim | undefined) => (one === undefined ? null : { id: one.id, claim: one.claim[language] });
	return {
		claim,
		sentence: claim.claim[language],
		said: saidBy(claim.said, language),
		verdict: claim.verdict,
		verdictWord: verdictWord(claim.verdict, language),
		meaning: verdictMeaning(claim.verdict, language),
		topic: topicWord(claim.topic, language),
		explanation: explanationOf(data, claim, language),
		say: sayingOf(data, claim, language),
		trail: trailOf(data, id, claim.claim[language], language),
		stops: stops(claim, check, lines, language),
		steps: check.steps
			.filter(({ operands, operation }) => operation !== 'list' || operands.length > 0)
			.map((step) => ({
				label: step.label[language],
				note: step.note === null ? '' : step.note[language],
				parts: formula(step, language)
			})),
		figures: lines.map(({ line }) => line),
		picture: check.picture === null ? null : pictureLines(check.picture, claim.said.id, wording),
		previous: neighbour(all[at - 1]),
		next: neighbour(all[at + 1])
	};
}

/** What is said of the claim, with what is computed of it as a sentence of its own. */
function explanationOf(data: Data, { explanation, statement }: Claim, language: Language): string {
	if (statement === null) return explanation[language];
	return `${explanation[language]} ${earlierSaid(data, language)}.`;
}

/** Who said it and when: "VOV, August 2024". */
export function saidBy({ outlet, published }: ClaimDocument, language: Language): string {
	return published === null ? outlet[language] : `${outlet[language]}, ${dateWords(published, language)}`;
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
		lang: document.lang,
		url: document.url,
		figures: of(document).slice(0, 2)
	});
	const own = stop('said', claim.said);
	const documents = claim.origin.id === claim.said.id ? [own] : [stop('origin', claim.origin), own];
	const [first, then] = [claim.origin.published, claim.said.published];
	if (first !== null && then !== null && isAfter(first, then)) documents.reverse();
	const { headline } = check;
	return [
		...documents,
		{
			kind: 'check',
			date: m.check_stop_here({}, at),
			heading: m.check_stop_check({}, at),
			text: `${headline.label[language]}: ${formulaText(headline, language)}`,
			title: '',
			lang: '',
			url: null,
			figures: []
		}
	];
}
