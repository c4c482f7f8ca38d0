/**
 * What the map behind the tab of signatures is made with: fetched together when the tab is opened, since most readers of the
 * page never do.
 */
export { layoutPlaces } from '$lib/chart/views/places/layout';
export { default as PlacesPlot } from '$lib/chart/views/places/Plot.svelte';
export { readingOnMap } from './reading';
export { conventionSignatures } from './select';
export { default as StandingKey } from './StandingKey.svelte';
