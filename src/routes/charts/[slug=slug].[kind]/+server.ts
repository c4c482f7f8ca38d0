import { CHART_FILES, type ChartFile } from '$lib/catalogue/page-files';
import { chartDenominators } from '$lib/catalogue/server/chart-denominators';
import { chartObservations } from '$lib/catalogue/server/observations';
import { chartOf } from '$lib/catalogue/server/specs';
import { SLUGS } from '$lib/catalogue/slugs';
import { packDenominators } from '$lib/data/denominators';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { encodeRows } from '$lib/data/observation-codec';
import { toCsv } from '$lib/export/csv';
import { chartExport } from '$lib/export/server/chart-export';
import { chartMetadata } from '$lib/export/server/metadata';
import { chartFileMetadata } from '$lib/standards/server/figures-csvw';
import { BASE_LANGUAGE } from '$lib/words/language';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The files of a chart at permanent addresses, by what stands behind its name. */
const FILES: Readonly<Record<ChartFile, (data: Data, slug: string) => Response>> = {
	/** All data of the chart. */
	csv: (data, slug) => {
		const { rows, columns } = chartExport(data, slug);
		return new Response(toCsv(rows, columns), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
	},
	/** What its CSV holds, as CSV on the Web looks for it. */
	'csv-metadata.json': (data, slug) =>
		json(chartFileMetadata(slug, chartOf(slug).name({}, { locale: BASE_LANGUAGE }), data.descriptor)),
	/** What the columns of its CSV mean, which metrics it holds, and every source. */
	'metadata.json': (data, slug) => json(chartMetadata(data, slug)),
	/** Its observations by columns: what the page fetches once a reader asks for more than it came with. */
	'rows.json': (data, slug) => json(encodeRows(chartObservations(data, slug))),
	/** What its measures divide by: fetched with the figures that its page does not come with. */
	'bases.json': (data, slug) => json(packDenominators(chartDenominators(data, slug)))
};

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => CHART_FILES.map((kind) => ({ slug, kind })));

export const GET: RequestHandler = ({ params: { slug, kind } }) => {
	const file = CHART_FILES.find((one) => one === kind) ?? error(404, `There is no file "${slug}.${kind}".`);
	return FILES[file](openData(), slug);
};
