import { resolve, base } from '$app/paths';
import { pathIn, type Language } from './language';

/** Address of a page in a language, below the sub-path the site is served from: `/data/` → `/name/vi/data/`. */
export function hrefIn(language: Language, path: string): string {
	return `${resolve('/')}${pathIn(language, path).slice(1)}`;
}

/**
 * An address as it is printed, its host before it: `example.org/charts/` of `/charts/`.
 * @param here where the reader is; what a page is prerendered under is no name to print
 */
export function onPaper(here: URL, path: string): string {
	return here.host.includes('sveltekit') ? path : here.host + path;
}

/** The path below the sub-path the site is served from: `/name/vi/data/` → `/vi/data/`. */
export function place(pathname: string): string {
	return pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
}
