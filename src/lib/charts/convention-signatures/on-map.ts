/**
 * What the map behind the tab of signatures is made with: fetched together when the tab is opened, since most readers of the
 * page never do.
 */
export { layoutPlaces } from '../kinds/places/layout';
export { default as PlacesPlot } from '../kinds/places/PlacesPlot.svelte';
export { readingOnMap } from './reading';
export { conventionSignatures } from './select';
export { default as StandingKey } from './StandingKey.svelte';
