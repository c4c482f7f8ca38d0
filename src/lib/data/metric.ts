import type { RowOf } from './row';

/** A kind of figure: one row of `data/reference/metrics.csv`, whose schema says what each column means. */
export interface Metric extends Omit<RowOf<'metrics'>, 'reaches_en' | 'reaches_vi'> {
	/** How a case reaches whoever counts; empty where that is not published. */
	readonly reaches_en: string;
	readonly reaches_vi: string;
}
