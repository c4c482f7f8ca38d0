import { REFERENCE } from '$lib/data/server/cross';
import { DataError, quoted } from '$lib/data/server/data-error';
import type { Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

const PARTS = ['publisher', 'metric', 'kind', 'other', 'other_metric', 'from'] as const;

/**
 * A relation is of series that are held and of two different ones, says who the other is where it names what the other
 * counts, runs from an earlier to a later year, and stands once.
 */
export function relationFaults(relations: Table | undefined, series: Table | undefined): readonly DataError[] {
	if (relations === undefined || series === undefined || !series.sound) return [];
	const held = new Set(series.rows.map(({ row }) => pair(row['publisher'], row['metric'])));
	const seen = new Map<string, Entry>();
	return relations.rows.flatMap((entry) => {
		const { publisher, metric, other, other_metric: otherMetric, from, to } = entry.row;
		const named = [
			{ column: 'metric', publisher, metric },
			{ column: 'other_metric', publisher: other, metric: otherMetric }
		].filter((end) => typeof end.metric === 'string');
		const lost = named.flatMap((end) => {
			if (held.has(pair(end.publisher, end.metric))) return [];
			const rule = `${quoted(String(end.publisher ?? ''))} counts nothing under this metric in ${REFERENCE.series}. Correct it.`;
			return [fault(entry, end.column, rule)];
		});
		const itself = publisher === other && (metric ?? null) === (otherMetric ?? null);
		const backwards = typeof from === 'number' && typeof to === 'number' && from > to;
		const key = JSON.stringify(PARTS.map((part) => entry.row[part] ?? null));
		const first = seen.get(key);
		if (first === undefined) seen.set(key, entry);
		return [
			...lost,
			...(itself ? [fault(entry, 'other', 'A figure has no relation to itself. Name two series.')] : []),
			...(backwards ? [fault(entry, 'from', 'It begins after it ends. Exchange the two years.')] : []),
			...(first === undefined ? [] : [fault(entry, 'publisher', `The same stands in line ${first.line}. Delete one.`)])
		];
	});
}

function pair(publisher: unknown, metric: unknown): string {
	return JSON.stringify([publisher ?? null, metric ?? null]);
}

function fault({ file, line, row }: Entry, column: string, rule: string): DataError {
	return new DataError({ file, line, column, value: String(row[column] ?? ''), rule });
}
