/**
 * The charts of treaties. They are drawn with the same parts, so that one file has them all: a file each would be a request
 * more on every page with one. Nothing imports this file but by `import()`: so it keeps a name by which SvelteKit finds the
 * styles of both.
 */
export { default as SignaturesChart } from '$lib/chart/treaties/signatures/SignaturesChart.svelte';
export { default as RaceChart } from '$lib/chart/treaties/race/RaceChart.svelte';
