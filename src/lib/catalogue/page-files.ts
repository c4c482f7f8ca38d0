/** What stands behind the name of a chart in the addresses of its files that are in no language: `/charts/scam-losses.csv`. */
export const CHART_FILES = ['csv', 'csv-metadata.json', 'metadata.json', 'rows.json', 'bases.json'] as const;
export type ChartFile = (typeof CHART_FILES)[number];

/** What stands behind it in the addresses of its pictures, in each language: `/vi/charts/scam-losses.svg`. */
export const CHART_PICTURES = ['svg', 'png'] as const;
export type ChartPicture = (typeof CHART_PICTURES)[number];

/** What stands in the folder of its name, as JSON, in each language: `/vi/charts/scam-losses/context.json`. */
export const CHART_PARTS = ['context', 'oembed'] as const;
export type ChartPart = (typeof CHART_PARTS)[number];

/** What stands behind the code of a country in the addresses of its files that are in no language: `/countries/vnm.csv`. */
export const COUNTRY_FILES = ['csv', 'csv-metadata.json'] as const;
export type CountryFile = (typeof COUNTRY_FILES)[number];
