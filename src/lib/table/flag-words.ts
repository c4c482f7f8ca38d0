import type { Flag, Status } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';

/** A status in a letter or two, as tables write it: "[r]". */
export function statusShort(status: Status): string {
	return {
		reported: m.dt_short_reported,
		survey: m.dt_short_survey,
		estimate: m.dt_short_estimate,
		projection: m.dt_short_projection
	}[status]();
}

/** A flag in a word or two. */
export function flagWord(flag: Flag): string {
	return {
		break: m.dt_flag_break,
		'part-year': m.dt_flag_part_year,
		unconfirmed: m.dt_flag_unconfirmed,
		incomplete: m.dt_flag_incomplete,
		echo: m.dt_flag_echo
	}[flag]();
}

/** What a flag means. */
export function flagMeaning(flag: Flag): string {
	return {
		break: m.dt_flag_break_meaning,
		'part-year': m.dt_flag_part_year_meaning,
		unconfirmed: m.dt_flag_unconfirmed_meaning,
		incomplete: m.dt_flag_incomplete_meaning,
		echo: m.dt_flag_echo_meaning
	}[flag]();
}
