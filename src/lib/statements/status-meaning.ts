import type { Status } from '$lib/data/observation';
import type { Publisher } from '$lib/data/source';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

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
