import { CHARTS } from '$lib/catalogue/server/specs';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { pageFigures } from '$lib/catalogue/server/page-figures';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { specMade } from '$lib/chart/made';
import { isOfObservations } from '$lib/chart/spec';
import { raceToForty } from '$lib/chart/treaties/race/select';
import { conventionSignatures } from '$lib/chart/treaties/signatures/select';
import { amountWords } from '$lib/check/amount-words';
import { StepFault } from '$lib/check/arithmetic/fault';
import type { Step } from '$lib/check/arithmetic/step';
import { sayIt } from '$lib/check/say';
import { stepsFound } from '$lib/check/server/steps';
import { countryHead } from '$lib/countries/server/head';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { NO_FILTERS } from '$lib/filters/filters';
import { m } from '$lib/paraglide/messages';
import { pressEntries } from '$lib/press/server/entries';
import { ask } from '$lib/search/ask';
import { openSearch } from '$lib/search/search-index';
import { searchIndex } from '$lib/search/server/search-index';
import { byText, largeText, whatText } from '$lib/search/words';
import { speak, type Language } from '$lib/words/language';
import type { Said } from '../compare';

type Chart = (typeof CHARTS)[number];

/**
 * Every sentence that is made of the tables and stands on its own: titles and notes of charts as they are before anything is
 * chosen, what the arithmetic of claims comes to and what may be said instead, numbers to print, titles and standfirsts of
 * countries, answers to the search's own examples. Speaks the language.
 */
export function saidIn(data: Data, language: Language): readonly Said[] {
	speak(language);
	return [
		...CHARTS.flatMap((chart) => chartSaid(data, chart, language)),
		...claimsSaid(data, language),
		...pressEntries(data, language).map(({ id, sentence }) => ({ page: '/press/', what: id, text: sentence })),
		...countriesSaid(data, language),
		...answersSaid(data, language)
	];
}

function chartSaid(data: Data, chart: Chart, language: Language): readonly Said[] {
	const page = `/charts/${chart.slug}/`;
	const { title, subtitle, notes } = textOf(data, chart, language);
	return [
		{ page, what: 'title', text: title },
		{ page, what: 'subtitle', text: subtitle },
		...notes.map((text, at) => ({ page, what: `note ${at + 1}`, text }))
	];
}

interface Text {
	readonly title: string;
	readonly subtitle: string;
	readonly notes: readonly string[];
}

function textOf(data: Data, chart: Chart, language: Language): Text {
	if (isOfObservations(chart)) return specMade(chart, unfilteredInput(data, chart.slug, language)).chartText;
	const { race, convention, signatures, states } = pageFigures(data, language, [chart.slug]);
	const choice = { filters: NO_FILTERS, language };
	const made =
		race === null
			? conventionSignatures({ ...convention, signatures, states, ...choice })
			: raceToForty({ facts: race, ...choice });
	return { title: made.title, subtitle: made.subtitle, notes: [] };
}

function claimsSaid(data: Data, language: Language): readonly Said[] {
	return claims(data).flatMap((claim) => {
		const page = `/check/${claim.id}/`;
		const steps = stepsFound(data, claim.id);
		const results = steps.flatMap(({ name, result }) =>
			result === null ? [] : [{ page, what: `step ${name}`, text: amountWords(result, language, 'result') }]
		);
		const said = (['say', 'easy'] as const).map((of) => ({
			page,
			what: of,
			text: sayingWith(claim[of][language], of, steps, language)
		}));
		return [...results, ...said];
	});
}

/** What may be said instead, or the claim in easy words; where a gap cannot be filled, why not. */
function sayingWith(sentence: string, of: 'say' | 'easy', steps: readonly Step[], language: Language): string {
	try {
		return sayIt(sentence, of, steps, language);
	} catch (error) {
		if (error instanceof StepFault) return error.message;
		throw error;
	}
}

function countriesSaid(data: Data, language: Language): readonly Said[] {
	const names = entityNames(data, language);
	return countryCodes(data).flatMap((code) => {
		const { title, lead } = countryHead(data, code, names.get(code) ?? code, language);
		const page = `/countries/${code.toLowerCase()}/`;
		return [
			{ page, what: 'title', text: title },
			{ page, what: 'standfirst', text: lead }
		];
	});
}

function answersSaid(data: Data, language: Language): readonly Said[] {
	const index = openSearch(searchIndex(data, language));
	const texts = [m.search_example_1(), m.search_example_2(), m.search_example_3()];
	return texts.map((text) => {
		const { answer } = ask(text, index, language);
		const parts =
			answer === null
				? ['–']
				: [whatText(answer.row, index), largeText(answer, language), byText(answer.row, index, language)];
		return { page: '/search/', what: `“${text}”`, text: parts.join(' · ') };
	});
}
