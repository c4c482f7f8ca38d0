import { render } from 'svelte/server';
import { draw } from '$lib/chart/draw/draw';
import type { ExplorerInput } from '$lib/chart/drawing';
import type { FaceTable } from '$lib/chart/figure/face';
import { fit } from '$lib/chart/draw/fit';
import { isOfObservations, loadTeller, loadView } from '$lib/chart/load';
import { unfilteredInput } from '$lib/chart/server/unfiltered-input';
import { tableOf } from '$lib/chart/figure/table-rows';
import type { Slug } from '$lib/data/datasets';
import { chartObservations } from '$lib/data/server/charts';
import { openData } from '$lib/data/server/load';
import { speak } from '$lib/language';
import { readingOf } from '$lib/receipt/reading-of';
import { drawnLines } from './figure-lines';
import { parse } from './markup';
import type { State } from './states';

const data = openData();

/** All that a chart's page draws from in one language, before anything is chosen. */
export function inputOf(slug: Slug, language: 'en' | 'vi'): ExplorerInput {
	const input = unfilteredInput(data, slug, language);
	const scatter = input.dataset.kinds.includes('scatter');
	const events = [
		{ date: '2024-12-24', label: language === 'vi' ? 'Thông qua' : 'Adopted' },
		{ date: '2025-10-25', label: language === 'vi' ? 'Mở ký' : 'Opened for signature' }
	];
	return { ...input, events, against: scatter ? chartObservations(data, 'internet-users') : [] };
}

/**
 * What a chart is in one state, as lines of text: its words, everything in its drawing with its place in whole pixels, its
 * key, and the rows of its table. This is the one place that knows how the site draws: whatever changes there, what
 * readers see must stay, or the change of a golden file says what became of it.
 */
export async function figureLines(slug: Slug, whole: ExplorerInput, state: State): Promise<readonly string[]> {
	if (!isOfObservations(slug)) return [];
	const known = whole.rows.flatMap(({ publisher, source }) => [publisher, source]);
	const input = { ...whole, filters: fit(state.filters, whole.dataset, known).filters };
	const teller = await loadTeller(slug);
	const drawing = draw(input);
	const View = await loadView(drawing.picture);
	speak(state.language);
	const story = teller.story(drawing, input);
	const byId = new Map(drawing.rows.map((row) => [row.id, row]));
	const stage = { input, size: { width: state.width, height: state.width < 560 ? 340 : 480 }, watch: () => undefined };
	const read = (id: string) => {
		const row = byId.get(id);
		return row === undefined ? null : readingOf(row, input.words, state.language, drawing.amounts);
	};
	const props = { slug, drawing, story, stage, read, bracket: teller.bracket(drawing, input) };
	const markup = parse(render(View, { props }).body);
	const table = tableOf(drawing.rows, drawing.amounts, input.words, state.language, { published: input.published });
	return [
		`title: ${story.title}`,
		`subtitle: ${story.subtitle}`,
		...(story.reading ? [`reading: ${story.reading}`] : []),
		...story.notes.map((note) => `note: ${note}`),
		...drawnLines(markup),
		...(drawing.picture === whole.dataset.kinds[0] || drawing.picture === 'map'
			? tableLines(table)
			: [`rows: ${table.rows.length}`])
	];
}

function tableLines({ columns, rows }: FaceTable): readonly string[] {
	return rows.map(({ cells }) => {
		const said = columns.map(({ key }) => cells[key]?.text ?? '').filter((text) => text !== '');
		return `row: ${said.join(' | ')}`;
	});
}
