import { base } from '$app/paths';
import { CHARTS } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { count } from '$lib/words/format';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { origin } from '../../server/place';
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
			catalog: m.data_catalog({}, at),
			openapi: m.data_openapi({}, at),
			changes: m.data_changes({}, at),
			parquet: m.data_parquet({}, at),
			sdmx: m.data_sdmx({}, at),
			csvw: m.data_csvw({}, at),
			dcat: m.data_dcat({}, at),
			calls: m.data_calls({}, at),
			callsText: m.data_calls_text({}, at),
			python: m.code_python({}, at),
			r: m.code_r({}, at),
			sheets: m.code_sheets({}, at),
			powerQuery: m.data_calls_power_query({}, at),
			duckdb: m.data_calls_duckdb({}, at),
			javascript: m.data_calls_receipts({}, at),
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
		root: `${origin}${base}`,
		slugs: CHARTS.map(({ slug }) => slug),
		tables: data.descriptor.resources.map(({ name, path, title, description }) => ({
			path,
			title: title[locale],
			description: description[locale],
			rows: count(data.table(name).length, locale)
		}))
	};
};
