import { ratesByYear } from '$lib/data/convert';
import type { CountryInput } from '$lib/countries/input';
import type { CountryChart, CountryFigures, CountryChoice } from '$lib/data/country';
import type { Observation } from '$lib/data/observation';
import { decodeRows, type ColumnarTable } from '$lib/data/observation-codec';
import { address } from '$lib/filters/url.svelte';
import type { Language } from '$lib/words/language';
import { fetchPlaces, fetchRows } from '../../../fetched';

/** The figures of a country's page; fetches those of countries that the reader compares with. */
export class CountryPage {
	readonly #data: CountryFigures;
	readonly #language: Language;
	readonly #others: readonly Observation[];
	#fetched = $state.raw<readonly ColumnarTable[] | null>(null);
	#countries = $state.raw<readonly CountryChoice[]>([]);
	/** Every figure of the country, in the order of the tables. */
	readonly own: readonly Observation[];
	/** Whether figures that were asked for could not be fetched. */
	failed = $state(false);

	constructor(data: CountryFigures, language: Language) {
		this.#data = data;
		this.#language = language;
		this.own = decodeRows(data.own);
		this.#others = decodeRows(data.others);
	}

	/** Names of every place known so far. */
	names = $derived.by(() => ({
		...Object.fromEntries(this.#countries.map(({ code, name }) => [code, name])),
		...this.#data.words.entities
	}));

	/** Codes in the address that no place has; known once the list of places has arrived. */
	unknown = $derived.by(() =>
		this.#countries.length === 0 ? [] : address.filters.countries.filter((code) => this.names[code] === undefined)
	);

	/** True once a country is chosen whose figures did not come with the page. */
	lacking = $derived.by(
		() =>
			this.#fetched === null &&
			!this.failed &&
			(address.asksForGroups || address.filters.countries.some((code) => code !== this.#data.code && code !== 'WORLD'))
	);

	/** Figures of the places that this one is compared with; of those chosen once they were fetched. */
	#compared = $derived.by(() => {
		if (this.#fetched === null) return this.#others;
		const compared = [...this.#others.map(({ entity }) => entity), ...address.filters.countries];
		const places = compared.filter((code) => code !== this.#data.code);
		return this.#fetched.flatMap((table) => decodeRows(table, places));
	});

	/** What a figure is drawn from, with the choice in the address. */
	input(chart: CountryChart): CountryInput {
		const { code, neighbours, peers, parts, spans, newest, words, published, via, events } = this.#data;
		return {
			code,
			neighbours,
			peers,
			parts,
			spans,
			newest,
			published,
			via,
			chart,
			rows: this.own,
			others: this.#compared,
			filters: address.drawn,
			words: { ...words, entities: this.names },
			language: this.#language,
			rates: ratesByYear([]),
			countries: [code],
			events
		};
	}

	/** Every place that can be chosen, and with them the groups, which the address learns; fetched once. @throws Error where the list does not arrive. */
	countries = async (): Promise<readonly CountryChoice[]> => {
		if (this.#countries.length === 0) {
			this.#countries = await fetchPlaces(this.#language);
		}
		return this.#countries;
	};

	/** Fetches the figures of all countries that some figure can compare with. */
	async complete(): Promise<void> {
		this.failed = false;
		try {
			const [users, index] = await Promise.all([
				fetchRows('internet-users'),
				fetchRows('cyber-indices'),
				this.countries()
			]);
			this.#fetched = [users, index];
		} catch {
			this.failed = true;
		}
	}
}
