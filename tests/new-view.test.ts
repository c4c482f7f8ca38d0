import { expect, test } from 'vitest';
import { ProjectCopy } from './fixtures/project-copy';

/*
 * What the steps of CONTRIBUTING.md say for a view, done in a copy: a row of dots a series, from the lowest figure to the
 * highest.
 */
const LAYOUT = `
	import type { Series } from '../../draw/series';
	import type { ReadingPoint } from '../../figure/reading';
	import { linear } from '../../scale';

	export function layoutRows(series: readonly Series[], { width, height }: { readonly width: number; readonly height: number }) {
		const values = series.flatMap(({ points }) => points.map(({ amount }) => amount.value));
		const x = linear([Math.min(...values, 0), Math.max(...values, 1)], [0, width]);
		const pitch = height / Math.max(1, series.length);
		const dots = series.map(({ key, colour, name, points }, at) => ({
			key,
			colour,
			name,
			y: at * pitch + pitch / 2,
			marks: points.map(({ row, amount }) => ({ x: Math.round(x(amount.value)), y: Math.round(at * pitch + pitch / 2), r: 4, row }))
		}));
		const points = dots.flatMap(({ key, marks }): ReadingPoint[] =>
			marks.map(({ x, y, row }) => ({ x, y, series: key, id: row.id, status: row.status }))
		);
		return { dots, points };
	}`;
const PLOT = `
	<script lang="ts">
		import type { layoutRows } from './layout';
		interface Props { layout: ReturnType<typeof layoutRows> }
		const { layout }: Props = $props();
	</script>
	{#each layout.dots as { key, colour, name, y, marks } (key)}
		<g data-series={key} class="c{colour}">
			<text class="name" x="0" y={y - 8}>{name}</text>
			{#each marks as mark (mark.row.id)}<circle cx={mark.x} cy={mark.y} r={mark.r} />{/each}
		</g>
	{/each}`;
const VIEW = `
	<script lang="ts">
		import { sizeOf, type ViewProps } from '../view';
		import ViewBody from '../ViewBody.svelte';
		import { layoutRows } from './layout';
		import Dots from './Plot.svelte';
		const view: ViewProps = $props();
		const heights = { wide: 300, narrow: 240 };
		const layout = $derived(layoutRows(view.drawing.series, sizeOf(view.viewport, heights)));
	</script>
	<ViewBody {view} {heights} points={layout.points}>{#snippet plot()}<Dots {layout} />{/snippet}</ViewBody>`;
const THUMBNAIL = `
	import { markShapes, merged, SIZE, type ThumbnailOf } from '../thumbnail';
	import { layoutRows } from './layout';

	export const thumbnail: ThumbnailOf = ({ drawing }) =>
		merged(
			layoutRows(drawing.series, SIZE).dots.flatMap(({ colour, marks }) =>
				marks.flatMap((mark) => markShapes('c' + colour, mark))
			)
		);`;

test('a folder, its name in addresses and its words are all that a new view needs', { timeout: 300_000 }, () => {
	const copy = new ProjectCopy();
	const folder = 'src/lib/chart/views/rows';
	copy.write(`${folder}/layout.ts`, LAYOUT);
	copy.write(`${folder}/Plot.svelte`, PLOT);
	copy.write(`${folder}/View.svelte`, VIEW);
	copy.write(`${folder}/thumbnail.ts`, THUMBNAIL);
	copy.change(
		'src/lib/data/choices.ts',
		"export const KINDS = [\n\t'line',",
		"export const KINDS = [\n\t'rows',\n\t'line',"
	);
	copy.change('src/lib/filters/face-word.ts', 'const WORDS = {', 'const WORDS = {\n\trows: m.filter_kind_rows,');
	copy.say('en', { filter_kind_rows: 'Rows' });
	copy.say('vi', { filter_kind_rows: 'Hàng' });
	copy.change('src/lib/charts/internet-users.ts', "kinds: ['line', ", "kinds: ['line', 'rows', ");
	copy.expectPassed(3, 'rows', ['tests/golden/golden.test.ts', 'tests/gallery']);
	const drawn = copy.read('tests/golden/charts/internet-users.rows.txt');
	expect(drawn).toContain('VNM: c1 name 0 17 start “Viet Nam”');
	expect(drawn).toContain('# nothing chosen, vi, 328 px');
});
