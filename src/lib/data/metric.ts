/** A kind of figure: one row of `data/reference/metrics.csv`. */
export interface Metric {
	readonly id: string;
	/** losses, cost, reports, cases, attacks, users, share, index, context … */
	readonly family: string;
	readonly label_en: string;
	readonly label_vi: string;
	/** One sentence each. */
	readonly definition_en: string;
	readonly definition_vi: string;
	/** Every unit the metric's figures may carry. */
	readonly units: readonly string[];
	/** Who counts, and from what. */
	readonly counted_by_en: string;
	readonly counted_by_vi: string;
	/** How a case reaches them; empty where that is not published. */
	readonly reaches_en: string;
	readonly reaches_vi: string;
	/** Only metrics of one class may share an axis without a warning. */
	readonly comparability: string;
	/** Numbers of the Convention's articles that bear on it. */
	readonly articles: readonly number[];
	/** False for part-year and running totals, which may not stand on a yearly axis. */
	readonly yearly: boolean;
	/** True where its years are no calendar years. */
	readonly fiscal: boolean;
	/** Id in reference/quantities.csv: the question that it answers with others; null where no other metric answers it. */
	readonly quantity: string | null;
	/** Among the metrics of its quantity that a publisher uses the lowest speaks; null: before all numbered ones. */
	readonly speaks: number | null;
	/** Id of the metric of which it counts only a part; null where it is no part. */
	readonly narrower_than: string | null;
	/** The broad matter that it is a figure of; null where none is named. */
	readonly subject: string | null;
	/** losses, reports, users or index: what it stands for where countries are compared; null where it stands beside. */
	readonly stands_for: string | null;
	/** Id of the metric whose figures it gives in another currency; null where it gives its own. */
	readonly same_as: string | null;
	/** Kind of the categories that its figures are divided into; null where it has totals alone. */
	readonly parts: string | null;
	/** What other figures are divided by or converted with: the one metric of that base; null for every other. */
	readonly base: string | null;
	/** Id of the publisher whose figures alone stand where countries are compared; null where all do. */
	readonly compared_by: string | null;
	/** True for scores of an index, by which places can be put in order. */
	readonly score: boolean;
}
