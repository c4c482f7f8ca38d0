import { outlineOf } from '$lib/convention/server/outline';
import { stateGroups } from '$lib/convention/server/groups';
import { budapestAsOf, otherCounts, pacesOf, summaryOf, timelineOf } from '$lib/convention/server/page';
import { statementsOf } from '$lib/convention/server/said';
import { signatoryGrowth, treatyStates } from '$lib/convention/server/states';
import { CHARTS } from '$lib/catalogue/server/specs';
import { toThreshold } from '$lib/data/race';
import type { Data } from '$lib/data/server/data';
import { signatureStates } from '$lib/data/server/world';
import { raceFacts } from '$lib/data/server/race';
import { signatures } from '$lib/data/server/signatures';
import { signatoryFacts } from '$lib/statements/server/treaties';
import type { Language } from '$lib/words/language';
import type { ConventionFigures, ConventionText } from '../[[lang=lang]]/convention/convention-files';
import { dataFile } from '$lib/data-file';

/** What the parts of the Convention's page that come alive are drawn from. */
export function conventionFigures(data: Data, language: Language): ConventionFigures {
	const events = timelineOf(data, language);
	const years = events.map(({ date }) => Number(date.slice(0, 4)));
	return {
		events,
		years: { from: Math.min(...years), to: Math.max(...years) },
		states: treatyStates(data, language),
		signatures: signatures(data, language),
		places: signatureStates(data, language),
		groups: stateGroups(data, language),
		budapestText: budapestAsOf(data, language),
		race: toThreshold(raceFacts(data, language))
	};
}

/** What nothing changes once the server has drawn it. */
export function conventionText(data: Data, language: Language): ConventionText {
	const paces = pacesOf(data, language);
	return {
		summary: summaryOf(data, language),
		statements: statementsOf(data, language),
		outline: outlineOf(data, language),
		charts: Object.fromEntries(CHARTS.map(({ slug, name }) => [slug, name({}, { locale: language })])),
		counts: signatoryGrowth(signatoryFacts(data, language), language),
		paces: {
			rows: paces,
			notes: otherCounts(
				data,
				paces.map(({ key }) => key),
				language
			)
		}
	};
}

/** The text as the file that pages draw it from. */
export function conventionTextFile(data: Data, language: Language) {
	return dataFile(language, '/convention/text.json', conventionText(data, language));
}
