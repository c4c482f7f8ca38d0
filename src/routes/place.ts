import { base } from '$app/paths';

/** The path below the sub-path the site is served from: `/name/vi/data/` → `/vi/data/`. */
export function place(pathname: string): string {
	return pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
}
