import { OVERVIEW } from '$lib/data/datasets';

/** The datasets that have a page of their own. */
export const match = (param: string): param is (typeof OVERVIEW)[number] => OVERVIEW.some((slug) => slug === param);
