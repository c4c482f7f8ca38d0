import type { ChartConfig } from '$lib/chart/spec';
import type { DrawInput } from '$lib/chart/drawing';
import { DrawingSteps } from '$lib/chart/draw/drawing-steps';
import { fit, type Fitted } from '$lib/chart/draw/fit';
import { fitTreaties } from '$lib/chart/draw/fit-treaties';
import { AGAINST, drawsOthers, measureOf, OWN_AGAINST, viewOf } from '$lib/chart/draw/chosen';
import { unpackDenominators, type Denominators } from '$lib/data/denominators';
import type { ChartPageData, Known } from '$lib/data/page-figures';
import type { Observation } from '$lib/data/observation';
import type { RaceFacts } from '$lib/data/race';
import type { Filters } from '$lib/filters/filters';
import { address } from '$lib/filters/url.svelte';
import { decodeRows, type ColumnarTable } from '$lib/data/observation-codec';
import type { Language } from '$lib/words/language';
import { fetchDenominators, fetchRows } from './fetched';
import { PageFigures } from './page-figures.svelte';

/** The figures of a chart as a release of the tables knew them. */
interface Pinned {
	/** Those of then, from those of now. */
	readonly rows: (rows: readonly Observation[]) => readonly Observation[];
	/** What the picture says of it. */
	readonly words: string;
}

/** The figures of a chart's page: fitted to what the chart can do, and fetched where the choice needs more. */
export class ChartPageFigures extends PageFigures {
	readonly #slug: string;
	readonly #dataset: ChartConfig;
	readonly #known: Known;
	readonly #years: ChartPageData['years'];
	readonly #carried: Denominators;
	readonly #treaties: { readonly facts: RaceFacts | null; readonly language: Language };
	readonly #titles: Readonly<Record<string, string>>;
	#all = $state.raw<ColumnarTable | null>(null);
	/** By the chart whose figures they belong to. */
	#denominators = $state.raw<Readonly<Record<string, Denominators>>>({});
	#against = $state.raw<Readonly<Record<string, readonly Observation[]>>>({});

	constructor(data: ChartPageData, language: Language, dataset: ChartConfig) {
		super(data, language);
		this.#slug = data.slug;
		this.#dataset = dataset;
		this.#known = data.known;
		this.#years = data.years;
		this.#carried = unpackDenominators(data.denominators);
		this.#titles = data.titles;
		this.#treaties = { facts: data.race, language };
		this.drawing = data.drawing;
	}

	/** The figures as a release of the tables knew them, and the words on it; null for those of now. */
	#pinned = $state.raw<Pinned | null>(null);

	/** Draws the figures as a release knew them, or again those of now. */
	pin(pinned: Pinned | null): void {
		this.#pinned = pinned;
	}

	/** Metrics that the chart draws. */
	get metrics(): readonly string[] {
		return this.#known.metrics;
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
	readonly drawing: ChartPageData['drawing'];

	/** What the race of treaties is drawn from; null on the page of another chart. */
	race = $derived.by(() => {
		const { facts, language } = this.#treaties;
		return facts === null ? null : { facts, filters: this.fitted.filters, language };
	});

	/** What the chart of signatures is drawn from. */
	signatures = $derived.by(() => this.map(this.fitted.filters));

	/** The same object until more are fetched: what was computed with it stays. */
	#merged = $derived.by(() => Object.values(this.#denominators).reduce(merged, this.#carried));

	/** Whether what is drawn is divided or multiplied by something: of places fetched later this is fetched too. */
	#needsDenominators = $derived.by(() => {
		const { metrics } = this.fitted.filters;
		const measure = measureOf({ filters: this.fitted.filters, dataset: this.#dataset });
		return (measure !== 'value' && measure !== 'change') || metrics.some((id) => id !== this.#dataset.oneOf[0]);
	});

	/** The figures of every place, once all that the choice needs of them is there; null before. */
	#complete = $derived.by(() =>
		this.#needsDenominators && this.#denominators[this.#slug] === undefined ? null : this.#all
	);

	/** Whether places are drawn that nobody chose. */
	#everybody = $derived.by(() => {
		const asked = { filters: this.fitted.filters, dataset: this.#dataset };
		return drawsOthers(viewOf(asked), asked);
	});

	/** What is fetched of the chosen places, and of those the page came with: a choice among hundreds unpacks a few. */
	#more = $derived.by(() => {
		if (this.#complete === null) return null;
		return decodeRows(this.#complete, this.#everybody ? undefined : this.chosenAnd(this.#slug));
	});

	/** Metric of the figures on the horizontal axis of a scatter plot. */
	#across = $derived.by(() => this.fitted.filters.against ?? OWN_AGAINST);

	#input(filters: Filters): DrawInput {
		const own = this.input(this.#slug, filters);
		const rows = this.#more ?? own.rows;
		return {
			...own,
			rows: this.#pinned?.rows(rows) ?? rows,
			...(this.#pinned === null ? {} : { asKnown: this.#pinned.words }),
			dataset: this.#dataset,
			denominators: this.#merged,
			titles: this.#titles,
			against: this.#against[this.#across] ?? []
		};
	}

	/** True while the choice needs figures that the page came without. */
	wanting = $derived.by(() => {
		const { dataset, rows, filters } = this.latest;
		if (dataset.series !== 'country') return false;
		if (address.asksForGroups) return true;
		const picture = viewOf(this.latest);
		if (picture === 'scatter' && this.#against[this.#across] === undefined) return true;
		if (this.#complete !== null) return false;
		const whole = (code: string) =>
			dataset.lean === true ? dataset.countries.includes(code) : rows.some(({ entity }) => entity === code);
		const carried = picture === 'dots' && dataset.kinds[0] === 'dots' && filters.from === null && filters.to === null;
		return (this.#everybody && !carried) || !filters.countries.every(whole);
	});

	/** Fetches what the choice needs beyond what the page came with. */
	async fetchMore(): Promise<void> {
		try {
			const across = this.#across;
			const scatter = viewOf(this.latest) === 'scatter';
			const other = AGAINST.find(({ metric }) => metric === across)?.chart ?? AGAINST[0].chart;
			const [all, denominators, against, foreign] = await Promise.all([
				fetchRows(this.#slug),
				this.#needsDenominators ? fetchDenominators(this.#slug) : null,
				scatter ? fetchRows(other) : null,
				scatter ? fetchDenominators(other) : null,
				this.countries()
			]);
			this.#all = all;
			this.#denominators = {
				...this.#denominators,
				...(denominators === null ? {} : { [this.#slug]: denominators }),
				...(foreign === null ? {} : { [other]: foreign })
			};
			if (against !== null) this.#against = { ...this.#against, [across]: decodeRows(against) };
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}

function merged(one: Denominators, other: Denominators): Denominators {
	return {
		population: new Map([...one.population, ...other.population]),
		users: new Map([...one.users, ...other.users]),
		gdp: new Map([...one.gdp, ...other.gdp]),
		prices: new Map([...one.prices, ...other.prices]),
		byState: [...one.byState, ...other.byState]
	};
}
