import type { Flag, Status } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Publisher } from '$lib/data/source';
import type { Step } from '$lib/data/convert';

/** A status in a letter or two, as tables write it: "[r]". */
export function statusShort(status: Status): string {
	return {
		reported: m.status_short_reported,
		official: m.status_short_official,
		survey: m.status_short_survey,
		estimate: m.status_short_estimate,
		projection: m.status_short_projection
	}[status]();
}

/** A flag in a word or two, in the page's language unless another is named. */
export function flagWord(flag: Flag, locale?: Language): string {
	return {
		break: m.flag_break,
		'part-year': m.flag_part_year,
		incomplete: m.flag_incomplete,
		echo: m.flag_echo,
		'not-found-again': m.flag_not_found_again,
		disputed: m.flag_disputed,
		'publication-year': m.flag_publication_year
	}[flag]({}, locale === undefined ? {} : { locale });
}

/** What a flag means. */
export function flagMeaning(flag: Flag): string {
	return {
		break: m.flag_break_meaning,
		'part-year': m.flag_part_year_meaning,
		incomplete: m.flag_incomplete_meaning,
		echo: m.flag_echo_meaning,
		'not-found-again': m.flag_not_found_again_meaning,
		disputed: m.flag_disputed_meaning,
		'publication-year': m.flag_publication_year_meaning
	}[flag]();
}

/** What a status means of any figure, in the page's language unless another is named. */
export function statusMeaning(status: Status, locale?: Language): string {
	return {
		reported: m.status_reported_meaning,
		official: m.status_official_meaning,
		survey: m.status_survey_meaning,
		estimate: m.status_estimate_meaning,
		projection: m.status_projection_meaning
	}[status]({}, locale === undefined ? {} : { locale });
}

/** What a status means of a figure of such a publisher: who counted differs, so the words do. Null: of any. */
export function statusMeaningBy(status: Status, kind: Publisher['kind'] | null, locale?: Language): string {
	if (status !== 'reported' || kind === null) return statusMeaning(status, locale);
	return {
		authority: m.status_reported_authority,
		association: m.status_reported_association,
		company: m.status_reported_company,
		international: m.status_reported_international,
		research: m.status_reported_research,
		press: m.status_reported_press
	}[kind]({}, locale === undefined ? {} : { locale });
}

/** What a step of a conversion used, and what it is where it is no plain count: "People, 2025 (projection)". */
export function stepLabel({ kind, year, marks = [] }: Step, language: Language): string {
	return {
		'exchange-rate': marks.includes('implied') ? m.conversion_rate_implied : m.conversion_rate,
		population: marks.includes('projection') ? m.conversion_population_projection : m.conversion_population,
		'internet-users': m.conversion_users,
		gdp: m.conversion_gdp,
		'us-prices': marks.includes('incomplete') ? m.conversion_prices_incomplete : m.conversion_prices,
		'first-year': m.conversion_first,
		'year-sum': m.conversion_sum
	}[kind]({ year }, { locale: language });
}
