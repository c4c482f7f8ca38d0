import { asset } from '$app/paths';
import type { Story } from '$lib/chart/input';
import { pickRows } from './csv';
import { ExportFailure, fetchPart } from './failure';
import { withShown, type Picked } from './shown-columns';

/** A chart's full CSV as it stands on the site, and the rows of it that are drawn. */
export interface ChartRows {
	readonly all: Uint8Array<ArrayBuffer>;
	readonly shown: Picked;
}

/**
 * Fetches a chart's CSV, or the files that a figure of another page names, and picks the drawn rows, in drawing order, with what was drawn of them.
 *
 * @throws {ExportFailure} where it does not arrive, or lacks a drawn figure
 */
export async function chartRows(slug: string, story: Story): Promise<ChartRows> {
	const [first, ...more] = story.files ?? [`/charts/${slug}.csv`];
	const [all, ...others] = await Promise.all([
		fetchPart(asset(first), 'data'),
		...more.map((path) => fetchPart(asset(path), 'data'))
	]);
	const picked = pickRows(
		[all, ...others].map((file) => new TextDecoder().decode(file)),
		story.drawn
	);
	if (picked.rows.length !== story.drawn.length) throw new ExportFailure('data', `${slug}.csv lacks figures drawn`);
	return { all, shown: withShown(picked, story.amounts ?? new Map()) };
}
