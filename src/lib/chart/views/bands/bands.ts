import { STATUS_KINDS, type Status, type StatusKind } from '$lib/data/observation';
import type { Series } from '../../draw/series';

/** Figures that came about in the same way: of every series those of its figures that did. */
export interface Band {
	readonly id: StatusKind;
	/** The status whose mark stands at its head. */
	readonly status: Status;
	/** At least one, each with a figure. */
	readonly series: readonly Series[];
}

/** Figures sorted by how they came about: counted, asked, modelled. A band without figures is left out. */
export function bandsOf(series: readonly Series[]): readonly Band[] {
	return STATUS_KINDS.flatMap(({ kind: id, statuses }) => {
		const kept = series.flatMap((one) => {
			const points = one.points.filter(({ row }) => statuses.includes(row.status));
			const superseded = one.superseded.filter(({ row }) => statuses.includes(row.status));
			return points.length + superseded.length === 0 ? [] : [{ ...one, points, superseded }];
		});
		const [status] = statuses;
		return kept.length === 0 ? [] : [{ id, status, series: kept }];
	});
}

/** The newest of the years for which most bands have a figure; null without figures. */
export function sharedYear(bands: readonly Band[]): number | null {
	const years = bands.map(({ series }) => new Set(series.flatMap(({ points }) => points.map(({ row }) => row.year))));
	const all = [...new Set(years.flatMap((of) => [...of]))].sort((a, b) => b - a);
	const held = (year: number) => years.filter((of) => of.has(year)).length;
	const most = Math.max(0, ...all.map(held));
	return all.find((year) => held(year) === most) ?? null;
}
