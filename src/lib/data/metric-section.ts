import type { Metric } from './metric';

/** A document that shows something, for a link. */
export interface Evidence {
	/** Who put it out. */
	readonly by: string;
	readonly title: string;
	/** Language of the title, by its BCP 47 tag. */
	readonly lang: string;
	/** Null where its address does not lead to it. */
	readonly url: string | null;
}

/** Whoever has figures under a metric. */
export interface MetricPublisher {
	readonly name: string;
	/** What they count under it, in a few words; empty where they are the only ones, as the definition says it. */
	readonly counts: string;
	readonly figures: number;
	readonly documents: number;
}

/** Everything that is known of a metric, in one language: what is counted, by whom, how, and what is left out. */
export interface MetricSection {
	readonly id: string;
	/** losses, cost, reports, cases … */
	readonly family: Metric['family'];
	readonly label: string;
	readonly definition: string;
	readonly units: readonly string[];
	readonly countedBy: string;
	/** How a case reaches them; empty where that is not published. */
	readonly reaches: string;
	/** As `metricClass` gives it. */
	readonly class: string;
	/** What it is known to leave out; none where nothing has been published. */
	readonly omissions: readonly (Evidence & { readonly text: string })[];
	/** Places with the years before which the method changed; those with most first. */
	readonly breaks: readonly { readonly place: string; readonly years: string }[];
	/** Those with most figures first. */
	readonly publishers: readonly MetricPublisher[];
	/** Years covered, neighbours joined: "2001–2009, 2011–2025"; empty without figures. */
	readonly years: string;
	/** Names of places with figures, in order of the language. */
	readonly places: readonly string[];
	/** Numbers of the Convention's articles. */
	readonly articles: readonly number[];
	/** Charts that draw it. */
	readonly charts: readonly { readonly slug: string; readonly name: string }[];
}
