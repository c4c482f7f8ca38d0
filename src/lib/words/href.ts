import { resolve, base } from '$app/paths';
import { pathIn, type Language } from './language';

/** Address of a page in a language, below the sub-path the site is served from: `/data/` → `/name/vi/data/`. */
export function hrefIn(language: Language, path: string): string {
	return `${resolve('/')}${pathIn(language, path).slice(1)}`;
}

/** The path below the sub-path the site is served from: `/name/vi/data/` → `/vi/data/`. */
export function place(pathname: string): string {
	return pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
}
