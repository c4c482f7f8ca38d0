import type { Series } from '$lib/charts/series';
import { percent } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** The smallest share a title can print, percent: below it a start would read 0%. */
const VISIBLE = 0.1;

/** From which share to which a line went: from its first one that a title can print; null where it has no such way. */
export function internetUsersPath({ points }: Series, country: string, language: Language): string | null {
	const start = points.find(({ row }) => row.value >= VISIBLE)?.row;
	const end = points.at(-1)?.row;
	if (start === undefined || end === undefined || start === end) return null;
	const [low, high] = [percent(start.value, language, 1), percent(end.value, language, 1)];
	return low === high ? null : m.internet_users_title({ country, from: start.year, to: end.year, low, high });
}
