import { CHARTS } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { count } from '$lib/words/format';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const locale = languageOf(params.lang);
	const at = { locale };
	const rows = data.descriptor.resources.reduce((sum, { name }) => sum + data.table(name).length, 0);
	return {
		words: {
			title: m.data_title({}, at),
			lead: m.data_lead({ tables: data.descriptor.resources.length, rows: count(rows, locale) }, at),
			description: m.data_description({}, at),
			everything: m.data_everything({}, at),
			licence: m.data_licence({}, at),
			package: m.data_package({}, at),
			notes: m.data_notes({}, at),
			quality: m.quality_title({}, at),
			charts: m.data_charts({}, at),
			chartsText: m.data_charts_text({}, at),
			metadata: m.data_metadata({}, at),
			tables: m.data_tables({}, at),
			table: m.data_table({}, at),
			holds: m.data_holds({}, at),
			rows: m.data_row_count({}, at),
			offline: m.offline_title({}, at),
			offlineText: m.offline_text({}, at),
			terms: m.data_terms({}, at),
			termsText: m.data_terms_text({}, at)
		},
		slugs: CHARTS.map(({ slug }) => slug),
		tables: data.descriptor.resources.map(({ name, path, title, description }) => ({
			path,
			title: title[locale],
			description: description[locale],
			rows: count(data.table(name).length, locale)
		}))
	};
};
