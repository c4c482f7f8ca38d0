/** The chart of who signed. Nothing imports this file but by `import()`: so it keeps a name by which SvelteKit finds its styles. */
export { default as SignaturesChart } from '$lib/chart/treaties/signatures/SignaturesChart.svelte';
