import { widestRecentSpread } from '$lib/charts/global-losses/select';
import { withoutEchoes } from '$lib/data/select';
import { chartObservations } from '$lib/data/server/charts';
import { openData } from '$lib/data/server/load';
import { overview } from '$lib/data/server/overview';
import { signatures } from '$lib/data/server/signatures';
import { factor, listWords } from '$lib/format';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const spread = widestRecentSpread(withoutEchoes(chartObservations(data, 'global-losses')));
	const ratified = signatures(data, language).filter((one) => one.ratified !== null && one.counts);
	return {
		...overview(data, language),
		// What does not change with a filter is put into words here, so that the page need not work it out again.
		times: spread === null ? null : factor(spread.high / spread.low, language),
		ratified: ratified.length,
		ratifiers: listWords(
			ratified.map(({ name }) => name),
			language
		)
	};
};
