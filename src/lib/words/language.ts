import { overwriteGetLocale } from '$lib/paraglide/runtime';

/** English stands at `/`, Vietnamese at `/vi/`. */
export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of an address, from Kit's optional `lang` parameter. */
export function languageOf(param: string | undefined): Language {
	return param === 'vi' ? 'vi' : 'en';
}

/**
 * Makes every message function answer in this language. The layout calls it before anything is rendered;
 * a page is rendered in one go, so two languages cannot mix. Switching language is a full page load.
 */
export function speak(language: Language): void {
	overwriteGetLocale(() => language);
}

/** `path` (from the root, with leading slash) in a language: `/data/` → `/vi/data/`. */
export function pathIn(language: Language, path: string): string {
	return language === 'en' ? path : `/${language}${path}`;
}

/** The same path without its language: `/vi/data/` → `/data/`. */
export function pathWithout(path: string): string {
	return path === '/vi' || path.startsWith('/vi/') ? path.slice(3) || '/' : path;
}
