import { SLUGS, type Slug } from '$lib/data/datasets';

/** The datasets that have a page of their own. */
export const match = (param: string): param is Slug => SLUGS.some((slug) => slug === param);
