import { openData } from '$lib/data/server/load';
import { metricSections } from '$lib/chart/server/metric-sections';
import { languageOf } from '$lib/words/language';
import type { IcebergInput } from '$lib/receipt/iceberg';
import { icebergOf } from '$lib/receipt/server/iceberg';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const rows = data.figures;
	const rated = [...new Set(data.rows('reporting-rates').flatMap((row) => row.metrics))];
	const icebergs = rated.flatMap((metric): [string, IcebergInput][] => {
		const input = icebergOf(
			data,
			rows.filter((row) => row.metric === metric),
			language
		);
		return input === null ? [] : [[metric, input]];
	});
	return {
		sections: metricSections(data, language),
		icebergs: Object.fromEntries(icebergs),
		documents: data.sources.size,
		publishers: data.publishers.size
	};
};
