/** Faces of a chart page. */
export const TABS = ['chart', 'map', 'table', 'sources'] as const;
export type Tab = (typeof TABS)[number];

/** In which money amounts are drawn. */
export const CURRENCIES = ['usd', 'local', 'vnd'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Shapes a chart can take, the map aside, which is a tab. */
export const KINDS = [
	'line',
	'facets',
	'strip',
	'bars',
	'slope',
	'stacked',
	'scatter',
	'steps',
	'bands',
	'tiles',
	'dots'
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What is drawn of a figure: as published · per 100,000 people (money: per person) · the same per internet user · percent
 * of gross domestic product · US dollars of one year's prices · percent above the series' first shown year.
 */
export const MEASURES = ['value', 'per-person', 'per-user', 'gdp-share', 'constant-usd', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

/** Whether every panel has a scale of its own, or all have one. */
export const PANEL_SCALES = ['own', 'shared'] as const;
export type PanelScale = (typeof PANEL_SCALES)[number];

/** How an axis of values divides. */
export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];
