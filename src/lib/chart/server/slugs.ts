import { SLUGS } from '$lib/chart/slugs';
import { error } from '@sveltejs/kit';

/** Every dataset as a route parameter, for prerendering. */
export const slugs = () => SLUGS.map((slug) => ({ slug }));

/** The parameter as a dataset's name. @throws 404 where there is none of that name. */
export function slugOf(param: string): string {
	return SLUGS.find((slug) => slug === param) ?? error(404, `There is no chart "${param}".`);
}
