import { fit } from '$lib/chart/draw/fit';
import type { DrawInput } from '$lib/chart/drawing';
import type { ChartSpec } from '$lib/chart/spec';
import { NO_DENOMINATORS } from '$lib/data/denominators';
import { NO_FILTERS } from '$lib/filters/filters';
import type { ChartInput } from '$lib/chart/input';
import { rateOf, ratesByYear } from '$lib/data/convert';
import type { CountryChoice } from '$lib/data/country';
import type { Observation } from '$lib/data/observation';
import { decodeRows, type ColumnarTable } from '$lib/data/observation-codec';
import { address } from '$lib/filters/url.svelte';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { fetchPlaces, fetchRows } from './fetched';
import type { PageFigures as Carried } from '$lib/data/page-figures';

type Tables = Readonly<Partial<Record<string, readonly Observation[]>>>;

/** A page's figures and what its charts are made from; fetches the figures of countries that it did not come with. */
export class PageFigures {
	readonly #data: Carried;
	readonly #language: Language;
	readonly #tables: Tables;
	readonly #events: ChartInput['events'];
	readonly #rates: ChartInput['rates'];
	#all = $state.raw<ColumnarTable | null>(null);
	#countries = $state.raw<readonly CountryChoice[]>([]);
	/** Whether figures that were asked for could not be fetched. */
	failed = $state(false);

	constructor(data: Carried, language: Language) {
		this.#data = data;
		this.#language = language;
		this.#tables = Object.fromEntries(data.tables.map(({ slug, table }) => [slug, decodeRows(table)]));
		this.#rates = ratesByYear(data.rates.map(rateOf));
		const { adopted, adoptedText, opened, openedText } = data.convention;
		this.#events = [
			{ date: adopted, label: m.convention_adopted({ date: adoptedText }) },
			{ date: opened, label: m.convention_opened({ date: openedText }) }
		];
	}

	/** Names of every place known so far. */
	names = $derived.by(() => ({
		...Object.fromEntries(this.#countries.map(({ code, name }) => [code, name])),
		...this.#data.words.entities
	}));

	/** Words of the page, with every name known so far; participants of the Convention included. */
	words = $derived.by(() => ({
		...this.#data.words,
		entities: { ...Object.fromEntries(this.#data.signatures.map(({ code, name }) => [code, name])), ...this.names }
	}));

	/** Codes in the address that no place has; known once the list of places has arrived. */
	unknown = $derived.by(() =>
		this.#countries.length === 0 ? [] : address.filters.countries.filter((code) => this.names[code] === undefined)
	);

	/** Codes of the chosen places as one text, which stays the same where only years are chosen. */
	#chosen = $derived.by(() => address.filters.countries.join('~'));

	/** The chosen places, and those whose figures of a chart the page came with. */
	protected chosenAnd(slug: string): readonly string[] {
		return [...(this.#tables[slug] ?? []).map(({ entity }) => entity), ...this.#chosen.split('~')];
	}

	/** What was fetched of the chosen places, beside those the page came with; null before. */
	#more = $derived.by(() => (this.#all === null ? null : decodeRows(this.#all, this.chosenAnd('internet-users'))));

	/** What a chart of observations is made from, with the choice in the address unless another is given. */
	input(slug: string, filters = address.drawn): ChartInput {
		const own = this.#tables[slug] ?? [];
		return {
			rows: (slug === 'internet-users' ? this.#more : null) ?? own,
			filters: { ...filters, countries: filters.countries.filter((code) => !this.unknown.includes(code)) },
			words: this.words,
			language: this.#language,
			published: this.#data.published,
			via: this.#data.via,
			rates: this.#rates,
			countries: this.#data.countries[slug] ?? [],
			events: this.#events,
			tiles: this.#data.tiles
		};
	}

	/** What a card is drawn from: places, years, statuses and money of the choice; a chart that has no such money says so. */
	card(spec: ChartSpec, filters = address.drawn): DrawInput {
		const { countries, from, to, statuses, figure, currency, events } = filters;
		const chosen = { ...NO_FILTERS, countries, from, to, statuses, figure, currency, events };
		return {
			...this.input(spec.slug, { ...fit(chosen, spec, { metrics: [], sources: [] }).filters, currency }),
			dataset: spec,
			denominators: NO_DENOMINATORS,
			titles: this.#data.titles,
			against: []
		};
	}

	/** What the map of signatures is made from, with the choice in the address unless another is given. */
	map(filters = address.drawn) {
		const { signatures, states, stateTiles, convention } = this.#data;
		return { ...convention, signatures, states, stateTiles, filters, language: this.#language };
	}

	/** True once a country is chosen of which the page came without figures or without a name. */
	lacking = $derived.by(
		() =>
			address.asksForGroups ||
			address.filters.countries.some(
				(code) =>
					this.#tables['internet-users']?.some(({ entity }) => entity === code) === false ||
					this.names[code] === undefined
			)
	);

	/** Every place that can be chosen, and with them the groups, which the address learns; fetched once. @throws Error where the list does not arrive. */
	countries = async (): Promise<readonly CountryChoice[]> => {
		if (this.#countries.length === 0) {
			this.#countries = await fetchPlaces(this.#language);
		}
		return this.#countries;
	};

	/** Fetches what the choice needs beyond what the page came with. */
	async complete(): Promise<void> {
		if (this.#all !== null && this.#countries.length > 0) return;
		try {
			const wanted = this.#tables['internet-users'] !== undefined;
			const [rows] = await Promise.all([wanted ? fetchRows('internet-users') : null, this.countries()]);
			if (rows !== null) this.#all = rows;
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}
