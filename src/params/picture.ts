import { CHART_PICTURES, type ChartPicture } from '$lib/catalogue/page-files';

/** The files that are a chart's picture. */
export const match = (param: string): param is ChartPicture => CHART_PICTURES.some((picture) => picture === param);
