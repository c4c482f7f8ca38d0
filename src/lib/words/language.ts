import { baseLocale, getLocale, locales, overwriteGetLocale } from '$lib/paraglide/runtime';

/** The languages of `src/i18n/project.inlang/settings.json`: its base stands at `/`, every other below its code, as `/vi/`. */
export const LANGUAGES = locales;
/** The language that stands at `/`, and that the tables are written in where a text stands once. */
export const BASE_LANGUAGE = baseLocale;
export type Language = (typeof LANGUAGES)[number];
/** What the address of a page begins with, unless it is in the base language. */
type Prefix = Exclude<Language, typeof baseLocale>;
/** A text in every language. */
export type InEach = Readonly<Record<Language, string>>;

/** A text as columns hold it, where the base language has none of its own: `name`, `name_vi`. */
export type InColumns<Stem extends string> = Readonly<
	Record<Stem, string> & Partial<Record<`${Stem}_${Prefix}`, string>>
>;

/** The region whose habits a language is written by, and the parts of the fonts that it needs. */
export const WRITING: Readonly<Record<Language, { readonly tag: string; readonly fonts: readonly string[] }>> = {
	en: { tag: 'en-GB', fonts: ['latin'] },
	vi: { tag: 'vi-VN', fonts: ['latin', 'vietnamese'] }
};

/** Whether the first part of a path names its language. */
export function isPrefix(part: string | undefined): part is Prefix {
	return part !== baseLocale && LANGUAGES.some((one) => one === part);
}

/** The language of an address, from Kit's optional `lang` parameter. */
export function languageOf(param: string | undefined): Language {
	return isPrefix(param) ? param : baseLocale;
}

/** The language of a path from the root: `/vi/data/` → `vi`. */
export function languageAt(path: string): Language {
	return languageOf(path.split('/')[1]);
}

/** Kit's `entries` of a page: these parameters in every language. */
export function entriesIn<Params extends object>(pages: readonly Params[]): (Params & { lang?: Prefix })[] {
	return LANGUAGES.flatMap((one) => pages.map((page) => (isPrefix(one) ? { ...page, lang: one } : page)));
}

/**
 * Makes every message function answer in this language. The layout calls it before anything is rendered;
 * a page is rendered in one go, so two languages cannot mix. Switching language is a full page load.
 */
export function speak(language: Language): void {
	overwriteGetLocale(() => language);
}

/** The language of the page that is being made, as `speak` was told. */
export function pageLanguage(): Language {
	return getLocale();
}

/** What `lang` an element needs whose text is in the language of a BCP 47 tag; undefined among words in that language, the page's unless others are around it. */
export function langOf(tag: string, around: Language = pageLanguage()): string | undefined {
	return tag === around ? undefined : tag;
}

/** `path` (from the root, with leading slash) in a language: `/data/` → `/vi/data/`. */
export function pathIn(language: Language, path: string): string {
	return isPrefix(language) ? `/${language}${path}` : path;
}

/** The same path without its language: `/vi/data/` → `/data/`. */
export function pathWithout(path: string): string {
	const language = languageAt(path);
	return isPrefix(language) ? path.slice(language.length + 1) || '/' : path;
}

/** The one of `InColumns` that holds the text of a language. */
export function column<Stem extends string>(stem: Stem, language: Language): Stem | `${Stem}_${Prefix}` {
	return isPrefix(language) ? `${stem}_${language}` : stem;
}

/** A text in every language, from what makes it in one. */
export function inEach(make: (language: Language) => string): InEach {
	const texts = Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]));
	if (!isWhole(texts)) throw new Error('A text is missing in a language.');
	return texts;
}

function isWhole(texts: Partial<InEach>): texts is InEach {
	return LANGUAGES.every((language) => texts[language] !== undefined);
}
