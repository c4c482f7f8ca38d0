/**
 * The charts of treaties. They are drawn with the same parts, so that one file has them all: a file each would be a request
 * more on every page with one.
 */
export { default as SignaturePage } from '$lib/charts/convention-signatures/SignaturePage.svelte';
export { default as RaceFigure } from '$lib/charts/race-to-40/RaceFigure.svelte';
export { default as RaceTo40Chart } from '$lib/charts/race-to-40/RaceTo40Chart.svelte';
