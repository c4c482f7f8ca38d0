import { countryCodes } from '$lib/catalogue/server/country-rows';
import { chartOf } from '$lib/catalogue/server/specs';
import { SLUGS } from '$lib/catalogue/slugs';
import { claimPage } from '$lib/check/server/pages';
import { countryHead } from '$lib/countries/server/head';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { cardPng, cardRoom } from '$lib/export/server/card';
import { speak, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { saidInEach } from './chart-said';
import { chartStills } from './chart-still';

type Card = Promise<Uint8Array<ArrayBuffer>>;
type Maker = (data: Data, name: string, language: Language) => Card;

/** Pages that have a card of their own, by the first part of their path. */
const CARDS: Readonly<Record<string, { readonly names: (data: Data) => readonly string[]; readonly make: Maker }>> = {
	charts: { names: () => SLUGS, make: chartCard },
	countries: { names: (data) => countryCodes(data).map((code) => code.toLowerCase()), make: countryCard },
	check: { names: (data) => claims(data).map(({ id }) => id), make: claimCard }
};

/** Paths of all pages with a card of their own, without slashes at the ends: "countries/vnm". */
export function cardPages(data: Data): readonly string[] {
	return Object.entries(CARDS).flatMap(([part, { names }]) => names(data).map((name) => `${part}/${name}`));
}

/** The card of a page, as PNG; null where it has none of its own. */
export function pageCard(data: Data, page: string, language: Language): Card | null {
	const [part = '', name = ''] = page.split('/');
	const card = CARDS[part];
	if (card === undefined || !card.names(data).includes(name)) return null;
	speak(language);
	return card.make(data, name, language);
}

async function chartCard(data: Data, slug: string, language: Language) {
	const draw = await chartStills(data, slug, language);
	speak(language);
	const kicker = chartOf(slug).name({}, { locale: language });
	const words = { kicker, title: saidInEach(data, slug)[language], text: '', site: m.site_name() };
	const room = cardRoom(words);
	const least = draw(room).model.picture()?.least ?? 0;
	const larger = Math.max(1, least / room.height);
	const { model, plot } = draw({ width: room.width * larger, height: room.height * larger });
	const text = model.chartText.subtitle;
	return cardPng({ ...words, text }, { plot, keys: model.picture()?.keys ?? [] });
}

function countryCard(data: Data, name: string, language: Language) {
	const code = name.toUpperCase();
	const country = entityNames(data, language).get(code) ?? code;
	const { title, lead } = countryHead(data, code, country, language);
	return cardPng({ kicker: country, title, text: lead, site: m.site_name() }, null);
}

function claimCard(data: Data, id: string, language: Language) {
	const { sentence, verdictWord, explanation, topic } = claimPage(data, id, language);
	const title = m.check_claim_title({ verdict: verdictWord, claim: sentence });
	return cardPng({ kicker: topic, title, text: explanation, site: m.site_name() }, null);
}
