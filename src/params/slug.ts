import { SLUGS } from '$lib/chart/slugs';

/** The datasets that have a page of their own. */
export const match = (param: string): param is string => SLUGS.some((slug) => slug === param);
