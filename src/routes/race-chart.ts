/** The race of treaties. Nothing imports this file but by `import()`: so it keeps a name by which SvelteKit finds its styles. */
export { default as RaceChart } from '$lib/chart/treaties/race/RaceChart.svelte';
