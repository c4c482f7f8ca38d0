import type { ExplorerInput } from '$lib/charts/drawing';
import { fit, type Fitted } from '$lib/charts/explorer/fit';
import { pictureOf } from '$lib/charts/explorer/chosen';
import { OWN_AGAINST } from '$lib/charts/explorer/pairs';
import { NO_BASES, unpackBases, type Bases, type PackedBases } from '$lib/data/bases';
import { datasetOf, type Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import type { PageFigures as Carried } from '$lib/data/page-figures';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import { address } from '$lib/filters/url.svelte';
import type { Language } from '$lib/language';
import { fetched, fetchRows } from '../../../fetched';
import { PageFigures } from '../../../page-figures.svelte';

/** What a chart's page carries beyond its figures. */
export interface ExplorerCarried extends Carried {
	readonly slug: Slug;
	/** What measures divide by, for the figures the page came with. */
	readonly bases: PackedBases;
	/** Titles of the documents that measures rest on, by source id. */
	readonly titles: Readonly<Record<string, string>>;
	/** Ids of the publishers and documents of all figures of the chart. */
	readonly known: readonly string[];
}

/** The figures of a chart's page: fitted to what the chart can do, and fetched where the choice needs more. */
export class ExplorerFigures extends PageFigures {
	readonly #slug: Slug;
	readonly #known: readonly string[];
	readonly #carried: Bases;
	readonly #titles: Readonly<Record<string, string>>;
	#all = $state.raw<readonly Observation[] | null>(null);
	#bases = $state.raw<Bases>(NO_BASES);
	#against = $state.raw<Readonly<Record<string, readonly Observation[]>>>({});

	constructor(data: ExplorerCarried, language: Language) {
		super(data, language);
		this.#slug = data.slug;
		this.#known = data.known;
		this.#carried = unpackBases(data.bases);
		this.#titles = data.titles;
	}

	/** The choice as far as this chart can follow it. */
	fitted: Fitted = $derived.by(() => fit(address.filters, datasetOf(this.#slug), this.#known));

	/** What the chart is drawn from when nothing is chosen: what the server drew. */
	first = $derived.by(() => this.#input(NO_FILTERS));

	/** What the chart is drawn from now. */
	latest = $derived.by(() => this.#input(this.fitted.filters));

	/** Metric of the figures on the horizontal axis of a scatter plot. */
	#across = $derived.by(() => this.fitted.filters.against ?? OWN_AGAINST);

	#input(filters: Filters): ExplorerInput {
		const own = this.input(this.#slug, filters);
		return {
			...own,
			rows: this.#all ?? own.rows,
			dataset: datasetOf(this.#slug),
			bases: merged(this.#carried, this.#bases),
			titles: this.#titles,
			against: this.#against[this.#across] ?? []
		};
	}

	/** True while the choice needs figures that the page came without. */
	wanting = $derived.by(() => {
		const { dataset, rows, filters } = this.latest;
		if (dataset.series !== 'country') return false;
		const picture = pictureOf(this.latest);
		if (picture === 'scatter' && this.#against[this.#across] === undefined) return true;
		if (this.#all !== null) return false;
		const everybody = picture === 'map' || picture === 'scatter' || filters.behind;
		return everybody || filters.countries.some((code) => !rows.some(({ entity }) => entity === code));
	});

	/** Fetches what the choice needs beyond what the page came with. */
	async fetchMore(): Promise<void> {
		try {
			const across = this.#across;
			const scatter = pictureOf(this.latest) === 'scatter';
			const other: Slug = across === 'losses_per_person' ? 'scam-losses' : 'internet-users';
			const [all, bases, against, foreign] = await Promise.all([
				fetchRows(this.#slug),
				fetchBases(this.#slug),
				scatter ? fetchRows(other) : null,
				scatter ? fetchBases(other) : NO_BASES,
				this.countries()
			]);
			this.#all = all;
			this.#bases = merged(bases, foreign);
			if (against !== null) this.#against = { ...this.#against, [across]: against };
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}

async function fetchBases(slug: Slug): Promise<Bases> {
	return unpackBases(await fetched<PackedBases>(`/charts/${slug}.bases.json`));
}

function merged(one: Bases, other: Bases): Bases {
	return {
		population: new Map([...one.population, ...other.population]),
		users: new Map([...one.users, ...other.users]),
		gdp: new Map([...one.gdp, ...other.gdp]),
		prices: new Map([...one.prices, ...other.prices])
	};
}
