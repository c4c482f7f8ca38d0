import type { Story } from '$lib/chart/input';
import type { Language } from '$lib/language';
import type { ChartMetadata } from './chart-metadata';

/** What the dialogs behind Share, Cite, Embed and Code are made from. */
export interface ActionProps extends Record<string, unknown> {
	/** Dataset: names files and addresses. */
	readonly slug: string;
	/** What is drawn now. */
	readonly story: Story;
	readonly language: Language;
	/** Fetches the chart's metadata; called only to cite. */
	readonly load: () => Promise<ChartMetadata>;
	/** Told when the dialog has closed. */
	readonly onclose: () => void;
}
