import type { DrawInput, ViewId } from '$lib/chart/drawing';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { NO_DENOMINATORS } from '$lib/data/denominators';
import { KINDS, MEASURES } from '$lib/data/choices';
import { STATUSES, type Flag, type Observation } from '$lib/data/observation';
import type { Filters } from '$lib/filters/filters';
import type { Language } from '$lib/words/language';
import { chartInput, observation, yearly } from '../fixtures/observations';

/** The views that any chart of observations can take. */
export const VIEWS: readonly ViewId[] = [...KINDS.filter((kind) => kind !== 'steps'), 'map'];

/** A view with figures of one sort. */
export interface GalleryState {
	readonly name: string;
	readonly spec: ChartSpec;
	readonly input: DrawInput;
}

/** A state before it is drawn in a view: its figures, and what is chosen. */
interface State {
	readonly name: string;
	readonly rows: readonly Observation[];
	readonly filters?: Partial<Filters>;
	readonly longNames?: boolean;
}

/** Publisher whose figures lie beside those of another: the marks of this one wear a ring. */
export const RIVAL = 'rival';

const PLACES = ['VNM', 'USA', 'GBR', 'JPN', 'AUS', 'SGP', 'KOR', 'FRA', 'DEU', 'BRA', 'IND', 'NGA'] as const;
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

/** Figures that grow by a third a year, from a start of so many dollars. */
function rising(entity: string, start: number, of: Partial<Observation> = {}): Observation[] {
	return yearly(Object.fromEntries(YEARS.map((year, at) => [year, Math.round(start * (4 / 3) ** at)])), {
		entity,
		...of
	});
}

function flagged(row: Observation, flag: Flag): Observation {
	return { ...row, flags: [flag] };
}

const STATES: readonly State[] = [
	{ name: 'one country', rows: rising('VNM', 4e8) },
	{ name: 'many countries', rows: PLACES.flatMap((code, at) => rising(code, 1e8 * (at + 1) ** 1.5)) },
	{ name: 'none', rows: [] },
	{ name: 'one point', rows: [observation({ value: 4e8 })] },
	{
		name: 'a gap and a change of method',
		rows: [...rising('VNM', 4e8), ...rising('USA', 6e8)]
			.filter(({ entity, year }) => entity === 'USA' || year !== 2021)
			.map((row) => (row.entity === 'USA' && row.year === 2022 ? flagged(row, 'break') : row))
	},
	{
		name: 'a change below zero',
		rows: [...yearly({ 2020: 5e8, 2021: 4e8, 2022: 2e8, 2023: 1e8, 2024: 3e8 }), ...rising('USA', 4e8)],
		filters: { measure: 'change' }
	},
	{
		name: 'part of a year',
		rows: [...rising('VNM', 4e8), ...rising('USA', 6e8)].map((row) =>
			row.year === 2024 ? flagged({ ...row, value: row.value / 2 }, 'part-year') : row
		)
	},
	{
		name: 'disputed',
		rows: [...rising('VNM', 4e8), ...rising('USA', 6e8, { publisher: RIVAL })]
	},
	{
		name: 'statuses and published ranges',
		rows: STATUSES.flatMap((status, at) =>
			rising(PLACES[at] ?? 'VNM', 1e8 * (at + 1), { status }).map((row) =>
				row.year % 3 === 0 ? { ...row, low: row.value * 0.7, high: row.value * 1.4 } : row
			)
		)
	},
	{
		name: 'four powers of ten, logarithmic',
		rows: PLACES.slice(0, 5).flatMap((code, at) => rising(code, 10 ** (at + 5))),
		filters: { scale: 'log' }
	},
	{ name: 'long names', rows: PLACES.slice(0, 4).flatMap((code, at) => rising(code, 1e8 * (at + 1))), longNames: true }
];

const WORDS = {
	en: {
		losses: 'Reported losses',
		counts: 'complaints of victims',
		office: 'Office of figures',
		long: 'The United Federation of Sovereign Island Republics and Protectorates'
	},
	vi: {
		losses: 'Thiệt hại được trình báo',
		counts: 'đơn trình báo của nạn nhân',
		office: 'Cơ quan số liệu',
		long: 'Liên bang Thống nhất các Cộng hòa Hải đảo có Chủ quyền và Lãnh thổ Bảo hộ'
	}
} as const;

/** Every state of a view in a language. */
export function statesOf(view: ViewId, language: Language): readonly GalleryState[] {
	return STATES.map((state, at) => {
		const spec = specOf(`${view}-${at}`, view, state.rows, language);
		return { name: state.name, spec, input: inputOf(view, state, spec, language) };
	});
}

function specOf(slug: string, view: ViewId, rows: readonly Observation[], language: Language): ChartSpec {
	return {
		...CHART,
		slug,
		order: 0,
		group: 'world',
		name: () => slug,
		aside: () => '',
		metrics: ['losses'],
		countries: view === 'map' ? ['VNM'] : [...new Set(rows.map(({ entity }) => entity))],
		articles: [],
		kinds: view === 'map' ? ['line'] : [view],
		measures: MEASURES,
		currencies: ['usd'],
		// What stands at an axis of its own is called by its metric.
		oneOf: view === 'scatter' ? ['losses'] : [],
		map: true,
		series: 'country',
		title: () => null,
		neutral: () => WORDS[language].losses,
		subtitle: () => null,
		notes: () => []
	};
}

function inputOf(
	view: ViewId,
	{ rows, filters, longNames = false }: State,
	spec: ChartSpec,
	language: Language
): DrawInput {
	const { losses, counts, office, long } = WORDS[language];
	const places = new Intl.DisplayNames(language, { type: 'region' });
	const name = (code: string) => (longNames ? `${long} ${code}` : (places.of(ISO2[code] ?? 'ZZ') ?? code));
	const shown: Partial<Filters> = view === 'map' ? { tab: 'map' } : { kind: view };
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))];
	return {
		...chartInput({
			rows,
			language,
			countries: spec.countries,
			events: [{ date: '2024-12-24', label: language === 'vi' ? 'Thông qua' : 'Adopted' }],
			filters: { ...shown, measure: 'value', ...filters },
			words: {
				entities: Object.fromEntries(PLACES.map((code) => [code, name(code)])),
				publishers: Object.fromEntries(publishers.map((id) => [id, `${office} (${id})`])),
				counts: Object.fromEntries(publishers.map((id) => [`${id} losses`, counts])),
				metrics: { losses: { label: losses, class: 'complaint-losses', subject: 'losses' } }
			}
		}),
		dataset: spec,
		denominators: NO_DENOMINATORS,
		titles: {},
		against: PLACES.map((entity, at) =>
			observation({ entity, metric: 'internet_users_share', unit: 'percent', value: 30 + at * 5.5 })
		)
	};
}

const ISO2: Readonly<Record<string, string>> = {
	VNM: 'VN',
	USA: 'US',
	GBR: 'GB',
	JPN: 'JP',
	AUS: 'AU',
	SGP: 'SG',
	KOR: 'KR',
	FRA: 'FR',
	DEU: 'DE',
	BRA: 'BR',
	IND: 'IN',
	NGA: 'NG'
};
