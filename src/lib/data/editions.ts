import { ascending } from 'd3';
import type { Observation } from './observation';

/** Source id → ISO date of publication, cut as known; what is absent counts as oldest. */
export type Published = Readonly<Record<string, string>>;

/** The publisher itself, where its editions have ids of their own: `statista-2024` → `statista`. */
export function houseOf(publisher: string): string {
	return publisher.replace(/-(19|20)\d{2}$/, '');
}

/** The figures by the date of their document, the oldest first. */
export function byDocument(rows: readonly Observation[], published: Published): readonly Observation[] {
	const date = ({ source }: Observation) => published[source] ?? '';
	return [...rows].sort((a, b) => ascending(date(a), date(b)));
}

/** Of figures for one place and year under one metric, the one in the newest document; empty where there is none. */
export function newestOf(rows: readonly Observation[], published: Published): readonly Observation[] {
	return byDocument(rows, published).slice(-1);
}
