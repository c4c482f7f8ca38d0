import type { Status } from '$lib/data/observation';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** What a status means, in the page's language unless another is named. */
export function statusMeaning(status: Status, locale?: Language): string {
	return {
		reported: m.status_reported_meaning,
		survey: m.status_survey_meaning,
		estimate: m.status_estimate_meaning,
		projection: m.status_projection_meaning
	}[status]({}, locale === undefined ? {} : { locale });
}
