/** How the Convention bears on what stands beside. */
export interface Bearing {
	/** What it has to do with the figure, in our words. */
	readonly text: string;
	/** The articles, most telling first. */
	readonly articles: readonly { readonly number: number; readonly short: string; readonly topic: string }[];
	/** Address of the page with every article. */
	readonly more: string;
}
