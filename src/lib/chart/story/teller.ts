import type { Drawing, ExplorerInput } from '../drawing';
import type { Story } from '../input';
import type { TrendInput } from '../views/line/line';

/** Puts a drawing into words. Its code is fetched with the first choice: until then the page has the words it was built with. */
export interface Teller {
	readonly story: (drawing: Drawing, input: ExplorerInput) => Story;
	readonly bracket: (drawing: Drawing, input: ExplorerInput) => TrendInput['bracket'];
}

/** The words of a chart's page before anything is chosen. */
export interface FirstStory {
	readonly title: string;
	readonly subtitle: string;
	readonly reading: string;
	readonly notes: readonly string[];
	readonly warnings: readonly string[];
	readonly spoken: readonly string[];
	readonly bracket: TrendInput['bracket'];
}

/** The story of a drawing told in words that were made before. */
export function retold(
	{ title, subtitle, reading, notes, warnings, spoken }: FirstStory,
	{ rows, amounts }: Drawing
): Story {
	return { title, subtitle, reading, notes, warnings, spoken, drawn: rows.map(({ id }) => id), amounts };
}
