import { m } from '$lib/paraglide/messages';
import { LANGUAGES, pathIn } from '$lib/words/language';

/**
 * The page for addresses that lead nowhere, which scripts fill: with what it says without them, in every language, since one
 * file answers for all addresses.
 *
 * @param html As SvelteKit wrote it: a shell without a title and without text.
 * @param base Path below which the site is served: "" or "/name".
 */
export function withNowhere(html: string, base: string): string {
	const titles = LANGUAGES.map((locale) => m.error_title({}, { locale }));
	const texts = LANGUAGES.map((locale) => {
		const at = { locale };
		const home = `<p><a href="${base}${pathIn(locale, '/')}">${m.nav_overview({}, at)}</a></p>`;
		return `<div lang="${locale}"><h1>${m.error_title({}, at)}</h1><p>${m.error_text({}, at)}</p>${home}</div>`;
	});
	const title = `<title>${[...titles, m.site_name()].join(' · ')}</title>`;
	return html
		.replace('</head>', () => `${title}</head>`)
		.replace('</body>', () => `<noscript><main class="page">${texts.join('')}</main></noscript></body>`);
}
