import type { Flag, Status } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A status in a letter or two, as tables write it: "[r]". */
export function statusShort(status: Status): string {
	return {
		reported: m.dt_short_reported,
		official: m.dt_short_official,
		survey: m.dt_short_survey,
		estimate: m.dt_short_estimate,
		projection: m.dt_short_projection
	}[status]();
}

/** A flag in a word or two, in the page's language unless another is named. */
export function flagWord(flag: Flag, locale?: Language): string {
	return {
		break: m.dt_flag_break,
		'part-year': m.dt_flag_part_year,
		incomplete: m.dt_flag_incomplete,
		echo: m.dt_flag_echo,
		'not-found-again': m.dt_flag_not_found_again,
		disputed: m.dt_flag_disputed,
		'publication-year': m.dt_flag_publication_year
	}[flag]({}, locale === undefined ? {} : { locale });
}

/** What a flag means. */
export function flagMeaning(flag: Flag): string {
	return {
		break: m.dt_flag_break_meaning,
		'part-year': m.dt_flag_part_year_meaning,
		incomplete: m.dt_flag_incomplete_meaning,
		echo: m.dt_flag_echo_meaning,
		'not-found-again': m.dt_flag_not_found_again_meaning,
		disputed: m.dt_flag_disputed_meaning,
		'publication-year': m.dt_flag_publication_year_meaning
	}[flag]();
}
