import { SLUGS } from '$lib/catalogue/slugs';

/** The datasets that have a page of their own. */
export const match = (param: string): param is string => SLUGS.some((slug) => slug === param);
