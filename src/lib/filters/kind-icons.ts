import type { Kind } from '$lib/data/choices';

/** A small drawing of every shape of chart, 16 × 14: its path, and whether it is filled or stroked. */
export const KIND_ICONS: Readonly<Record<Kind, { readonly d: string; readonly full: boolean }>> = {
	line: { d: 'M1 12l4-5 4 2 6-7', full: false },
	facets: { d: 'M1 1h5.5v5H1zM9.5 1H15v5H9.5zM1 8.5h5.5v4.5H1zM9.5 8.5H15v4.5H9.5z', full: false },
	strip: { d: 'M1 2.5h14M1 7h14M1 11.5h14M11 1v3M4 5.5v3M8 10v3', full: false },
	bars: { d: 'M1 1h14v3H1zM1 5.5h9v3H1zM1 10h5v3H1z', full: true },
	slope: { d: 'M2 1v12M14 1v12M2 10l12-7M2 5l12 3', full: false },
	stacked: { d: 'M1 13V8l5-2 5 1 4-2v8zM1 6.5V4l5-2 5 1 4-2v2.5l-4 2-5-1z', full: true },
	scatter: {
		d: 'M2 9h2.5v2.5H2zM6 4h2.5v2.5H6zM9 8.5h2.5v2.5H9zM12 1.5h2.5v2.5H12zM3 3h2.5v2.5H3z',
		full: true
	},
	steps: { d: 'M1 12.5h4v-4h4v-4h4v-3.5h2', full: false }
};
