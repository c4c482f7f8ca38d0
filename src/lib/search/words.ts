import { numberName, isCopy, whatOf } from '$lib/check/answer-words';
import type { Told } from '$lib/check/matching';
import type { Amount } from '$lib/data/convert';
import { isCurrency } from '$lib/words/format';
import { labelOf } from '$lib/data/labels';
import type { Observation } from '$lib/data/observation';
import { workingOf, type Working } from '$lib/receipt/working';
import { amountText } from '$lib/statements/amount-words';
import { figureText, statusWord } from '$lib/statements/figure-text';
import { flagWord } from '$lib/statements/flag-words';
import { inSentence } from '$lib/statements/said';
import { withSource } from '$lib/statements/with-source';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { AmountFound } from './amounts';
import type { FigureAnswer } from './answer';
import type { EntryKind } from './packed';
import type { Outcome } from './asking';
import type { SearchIndex } from './search-index';

/** What a figure counts, where and when: "Scam losses in Singapore, 2024". */
export function whatText(row: Observation, { words }: SearchIndex): string {
	return whatOf({ row, amount: null, repeats: null }, words);
}

/** The working of an answer; null where its figure stands as published. */
export function answerWorking({ row, amount }: FigureAnswer, language: Language): Working | null {
	return amount.steps.length === 0 ? null : workingOf(row, amount, language);
}

/** An answer as it is set large: money per person without what it is per, which `perText` says. */
export function largeText(answer: FigureAnswer, language: Language): string {
	const { row, amount } = answer;
	if (amount.steps.length === 0) return figureText(row, row.flags, language);
	return isPerPerson(amount)
		? amountText({ ...amount, per: null }, language, 'full')
		: (answerWorking(answer, language)?.result ?? '');
}

/** What the large figure is per; empty where it says so itself. */
export function perText({ amount }: FigureAnswer): string {
	return isPerPerson(amount) ? m.measure_label_per_person() : '';
}

function isPerPerson({ per, unit }: Amount): boolean {
	return per !== null && per.count === 1 && per.of === 'people' && isCurrency(unit);
}

/** Its status in words, and whether it was computed. */
export function statusText({ row, amount }: FigureAnswer): string {
	const status = statusWord(row.status);
	return amount.steps.length === 0 ? status : m.search_computed({ status });
}

/** Whose figure it is, by what document, and of which day: "Singapore Police Force, via Malay Mail, 26 February 2026". */
export function byText(
	{ publisher, source }: Observation,
	{ publishers, documents }: SearchIndex,
	language: Language
): string {
	const { via = '', published = '' } = documents.get(source) ?? {};
	const name = labelOf(publishers, publisher);
	const by = via === '' ? name : m.search_via({ publisher: name, via });
	return published === '' ? by : `${by}, ${dateWords(published, language)}`;
}

/** An answer in one line with its source, to be copied: "Scam losses in Singapore, 2024: S$1.11 billion (…; address)". */
export function copiedText(answer: FigureAnswer, index: SearchIndex, address: string, language: Language): string {
	const { row } = answer;
	const { via = '', published = '' } = index.documents.get(row.source) ?? {};
	const figure = [largeText(answer, language), inSentence(perText(answer))].filter((part) => part !== '').join(' ');
	const publisher = labelOf(index.publishers, row.publisher);
	const doubts = row.flags.filter((flag) => flag !== 'part-year').map((flag) => flagWord(flag, language));
	const said = [`${whatText(row, index)}: ${figure}`, statusWord(row.status, language), ...doubts].join(', ');
	return withSource(said, { publisher, via, year: published.slice(0, 4), address }, language);
}

/** A query with each of the currencies that its amount was published in: "VND 8 trillion 2023". */
export function currencyQueries({ text, choices }: AmountFound, query: string): readonly string[] {
	const typed = query.normalize('NFC');
	// Its own sign, "$", left it open.
	const number = /\p{N}.*$/u.exec(text)?.[0] ?? text;
	return choices.map(({ unit }) => typed.replace(text, () => `${unit} ${number}`));
}

/** The heading of a group of results. */
export function groupText(kind: EntryKind): string {
	return {
		chart: m.nav_charts,
		country: m.nav_countries,
		press: m.press_title,
		publisher: m.search_publishers,
		document: m.search_documents,
		article: m.search_articles,
		claim: m.nav_check
	}[kind]();
}

/** What is said of a sentence, in one line. */
export function verdictText({ answer }: Told, language: Language): string {
	const [first, ...more] = answer.quantities;
	if (first === undefined) return m.search_verdict_checked();
	const held = answer.quantities.filter(({ verdict }) => verdict === 'says' || verdict === 'converted').length;
	const total = answer.quantities.length;
	if (more.length > 0 && held > 0 && held < total) return m.search_verdict_some({ held, total });
	const originals = first.figures.filter((one) => !isCopy(one));
	const shown = originals.length > 0 ? originals.length : first.figures.length;
	const number = numberName(shown, language);
	return {
		says: () => m.search_verdict_says({ count: shown, number }),
		converted: m.search_verdict_converted,
		close: m.search_verdict_close,
		'ask-place': m.search_verdict_depends,
		'ask-year': m.search_verdict_depends,
		'other-year': m.search_verdict_other,
		'other-place': m.search_verdict_other,
		change: m.search_verdict_change,
		none: m.search_verdict_none
	}[first.verdict]();
}

/** How much was found, as a live region says it: "One answer, nine results". */
export function spokenText({ result, told }: Outcome, language: Language): string {
	const results = m.search_results({ count: result.count, number: numberName(result.count, language) });
	if (told !== null) return `${verdictText(told, language)} ${told.summary}`;
	return [
		result.answer === null && result.said === null ? m.search_answer_none() : m.search_answer_one(),
		results
	].join(', ');
}
