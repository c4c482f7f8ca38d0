import { render } from 'svelte/server';
import type { DrawInput } from '$lib/chart/drawing';
import type { TabTable } from '$lib/chart/figure/slots';
import { fit } from '$lib/chart/draw/fit';
import { loadView } from '$lib/chart/load';
import { specMade } from '$lib/chart/made';
import { chartOf } from '$lib/catalogue/server/specs';
import { isOfObservations } from '$lib/chart/spec';
import { knownOf } from '../fixtures/draw-input';
import { inFigure } from '../fixtures/figure';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { tableOf } from '$lib/chart/figure/table-rows';
import { chartObservations } from '$lib/catalogue/server/observations';
import { openData } from '$lib/data/server/load';
import { speak } from '$lib/words/language';
import { tooltipOf } from '$lib/chart/figure/tooltip-content';
import { drawnLines } from './figure-lines';
import { parse } from './markup';
import type { State } from './states';

const data = openData();

/** All that a chart's page draws from in one language, before anything is chosen. */
export function inputOf(slug: string, language: 'en' | 'vi'): DrawInput {
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
export async function figureLines(slug: string, whole: DrawInput, state: State): Promise<readonly string[]> {
	const spec = chartOf(slug);
	if (!isOfObservations(spec)) return [];
	const input = { ...whole, filters: fit(state.filters, whole.dataset, knownOf(whole)).filters };
	speak(state.language);
	const { drawing, chartText, bracket } = specMade(spec, input);
	const View = await loadView(drawing.picture);
	speak(state.language);
	const byId = new Map(drawing.rows.map((row) => [row.id, row]));
	const viewport = {
		input,
		size: { width: state.width, height: state.width < 560 ? 340 : 480 },
		watch: () => undefined,
		measured: true
	};
	const read = (id: string) => {
		const row = byId.get(id);
		return row === undefined ? null : tooltipOf(row, input.words, state.language, drawing.amounts);
	};
	const props = { drawing, viewport, read, bracket };
	const context = inFigure(slug, chartText, state.language);
	const markup = parse(render(View, { props, context }).body);
	const table = tableOf(drawing, input);
	return [
		`title: ${chartText.title}`,
		`subtitle: ${chartText.subtitle}`,
		...(chartText.reading ? [`reading: ${chartText.reading}`] : []),
		...chartText.notes.map((note) => `note: ${note}`),
		...drawnLines(markup),
		...(drawing.picture === whole.dataset.kinds[0] || drawing.picture === 'map'
			? tableLines(table)
			: [`rows: ${table.rows.length}`])
	];
}

function tableLines({ columns, rows }: TabTable): readonly string[] {
	return rows.map(({ cells }) => {
		const said = columns.map(({ key }) => cells[key]?.text ?? '').filter((text) => text !== '');
		return `row: ${said.join(' | ')}`;
	});
}
