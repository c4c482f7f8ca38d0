/**
 * Ids of figures by what follows place and year in them (`metric.source`, or `metric.category.source`): "ABW 2000-2024 2026, AFG 2001".
 * Thousands of them take a twentieth of the room that a list takes.
 */
export type PackedFigures = Readonly<Record<string, string>>;

/** The parts of an id that packing tells apart. */
interface Parts {
	readonly place: string;
	readonly year: number;
	/** Metric, category where there is one, source. */
	readonly rest: string;
}

function partsOf(id: string): Parts {
	const [place = '', year = '', ...rest] = id.split('.');
	return { place, year: Number(year), rest: rest.join('.') };
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Ids in the order in which `unpackFigures` gives them: by what follows place and year, then by place, then by year. */
export function inPackedOrder(ids: readonly string[]): readonly string[] {
	return ids
		.map((id) => ({ id, ...partsOf(id) }))
		.sort((a, b) => byText(a.rest, b.rest) || byText(a.place, b.place) || a.year - b.year)
		.map(({ id }) => id);
}

/** Packs ids of figures; `unpackFigures` gives the same ids back, each once, in the order of `inPackedOrder`. */
export function packFigures(ids: readonly string[]): PackedFigures {
	const groups = new Map<string, Map<string, number[]>>();
	for (const id of inPackedOrder([...new Set(ids)])) {
		const { place, year, rest } = partsOf(id);
		const places = groups.get(rest) ?? new Map<string, number[]>();
		groups.set(rest, places.set(place, [...(places.get(place) ?? []), year]));
	}
	return Object.fromEntries(
		[...groups].map(([rest, places]) => [
			rest,
			[...places].map(([place, years]) => `${place} ${spans(years).join(' ')}`).join(', ')
		])
	);
}

/** Ascending years as spans: [2000, 2001, 2003] → ["2000-2001", "2003"]. */
function spans(years: readonly number[]): readonly string[] {
	const found: { from: number; to: number }[] = [];
	for (const year of years) {
		const last = found.at(-1);
		if (last?.to === year - 1) last.to = year;
		else found.push({ from: year, to: year });
	}
	return found.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
}

/** The ids that were packed. */
export function unpackFigures(packed: PackedFigures): readonly string[] {
	return Object.entries(packed).flatMap(([rest, places]) =>
		places.split(', ').flatMap((text) => {
			const [place = '', ...years] = text.split(' ');
			return years.flatMap((span) => {
				const [from = '', to = from] = span.split('-');
				const length = Number(to) - Number(from) + 1;
				return Array.from({ length }, (_, at) => `${place}.${Number(from) + at}.${rest}`);
			});
		})
	);
}
