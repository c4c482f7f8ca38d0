import type { ChartConfig } from '$lib/chart/spec';
import type { ExplorerInput } from '$lib/chart/drawing';
import { DrawingSteps } from '$lib/chart/draw/drawing-steps';
import { AGAINST, fit, type Fitted } from '$lib/chart/draw/fit';
import { fitTreaties } from '$lib/chart/draw/fit-treaties';
import { OWN_AGAINST, pictureOf } from '$lib/chart/draw/chosen';
import { unpackBases, type Bases } from '$lib/data/bases';
import type { ExplorerCarried, Known } from '$lib/data/page-figures';
import type { Observation } from '$lib/data/observation';
import type { RaceFacts } from '$lib/data/race';
import type { Filters } from '$lib/filters/filters';
import { address } from '$lib/filters/url.svelte';
import { unpack, type PackedTable } from '$lib/data/wire';
import type { Language } from '$lib/words/language';
import { fetchBases, fetchRows } from './fetched';
import { PageFigures } from './page-figures.svelte';

/** The figures of a chart's page: fitted to what the chart can do, and fetched where the choice needs more. */
export class ExplorerFigures extends PageFigures {
	readonly #slug: string;
	readonly #dataset: ChartConfig;
	readonly #known: Known;
	readonly #years: ExplorerCarried['years'];
	readonly #carried: Bases;
	readonly #treaties: { readonly facts: RaceFacts | null; readonly language: Language };
	readonly #titles: Readonly<Record<string, string>>;
	#all = $state.raw<PackedTable | null>(null);
	/** By the chart whose figures they belong to. */
	#bases = $state.raw<Readonly<Record<string, Bases>>>({});
	#against = $state.raw<Readonly<Record<string, readonly Observation[]>>>({});

	constructor(data: ExplorerCarried, language: Language, dataset: ChartConfig) {
		super(data, language);
		this.#slug = data.slug;
		this.#dataset = dataset;
		this.#known = data.known;
		this.#years = data.years;
		this.#carried = unpackBases(data.bases);
		this.#titles = data.titles;
		this.#treaties = { facts: data.race, language };
		this.drawing = data.drawing;
	}

	/** What is kept of the drawing before, for all on the page that draw. */
	readonly steps = new DrawingSteps();

	/** The choice as far as this chart can follow it. */
	fitted: Fitted = $derived.by(() =>
		fitTreaties(fit(address.drawn, this.#dataset, this.#known), this.#dataset, this.#years)
	);

	/** What the chart is drawn from now. */
	latest = $derived.by(() => this.#input(this.fitted.filters));

	/** Names of metrics by id. */
	metricNames = $derived.by(() =>
		Object.fromEntries(Object.entries(this.words.metrics).map(([id, { label }]) => [id, label]))
	);

	/** Size of the drawing that States stand in. */
	readonly drawing: ExplorerCarried['drawing'];

	/** What the race of treaties is drawn from; null on the page of another chart. */
	race = $derived.by(() => {
		const { facts, language } = this.#treaties;
		return facts === null ? null : { facts, filters: this.fitted.filters, language };
	});

	/** What the chart of signatures is drawn from. */
	signatures = $derived.by(() => this.map(this.fitted.filters));

	/** The same object until more are fetched: what was computed with it stays. */
	#merged = $derived.by(() => Object.values(this.#bases).reduce(merged, this.#carried));

	/** Whether what is drawn is divided or multiplied by something: of places fetched later this is fetched too. */
	#needsBases = $derived.by(() => {
		const { measure, metrics } = this.fitted.filters;
		return (measure !== 'value' && measure !== 'change') || metrics.some((id) => id !== this.#dataset.oneOf[0]);
	});

	/** The figures of every place, once all that the choice needs of them is there; null before. */
	#complete = $derived.by(() => (this.#needsBases && this.#bases[this.#slug] === undefined ? null : this.#all));

	/** Whether places are drawn that nobody chose. */
	#everybody = $derived.by(() => {
		const { filters } = this.fitted;
		const picture = pictureOf({ filters, dataset: this.#dataset });
		return picture === 'map' || picture === 'scatter' || filters.behind;
	});

	/** What is fetched of the chosen places, and of those the page came with: a choice among hundreds unpacks a few. */
	#more = $derived.by(() => {
		if (this.#complete === null) return null;
		return unpack(this.#complete, this.#everybody ? undefined : this.chosenAnd(this.#slug));
	});

	/** Metric of the figures on the horizontal axis of a scatter plot. */
	#across = $derived.by(() => this.fitted.filters.against ?? OWN_AGAINST);

	#input(filters: Filters): ExplorerInput {
		const own = this.input(this.#slug, filters);
		return {
			...own,
			rows: this.#more ?? own.rows,
			dataset: this.#dataset,
			bases: this.#merged,
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
		if (this.#complete !== null) return false;
		return this.#everybody || filters.countries.some((code) => !rows.some(({ entity }) => entity === code));
	});

	/** Fetches what the choice needs beyond what the page came with. */
	async fetchMore(): Promise<void> {
		try {
			const across = this.#across;
			const scatter = pictureOf(this.latest) === 'scatter';
			const other = AGAINST.find(({ metric }) => metric === across)?.chart ?? AGAINST[0].chart;
			const [all, bases, against, foreign] = await Promise.all([
				fetchRows(this.#slug),
				this.#needsBases ? fetchBases(this.#slug) : null,
				scatter ? fetchRows(other) : null,
				scatter ? fetchBases(other) : null,
				this.countries()
			]);
			this.#all = all;
			this.#bases = {
				...this.#bases,
				...(bases === null ? {} : { [this.#slug]: bases }),
				...(foreign === null ? {} : { [other]: foreign })
			};
			if (against !== null) this.#against = { ...this.#against, [across]: unpack(against) };
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}

function merged(one: Bases, other: Bases): Bases {
	return {
		population: new Map([...one.population, ...other.population]),
		users: new Map([...one.users, ...other.users]),
		gdp: new Map([...one.gdp, ...other.gdp]),
		prices: new Map([...one.prices, ...other.prices]),
		byState: [...one.byState, ...other.byState]
	};
}
