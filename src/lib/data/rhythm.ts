/** Months in which a publisher usually releases: "4", "10-11", "12-1" over the turn of the year. */
export interface Window {
	/** First and last month, ISO: "2027-02", "2027-03". */
	readonly from: string;
	readonly to: string;
}

/** Months as one number, so that they can be counted. */
const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/**
 * When a publisher is expected next by the months it usually releases in: the first such window after that of its last release. Null
 * where it has no usual month, where the last release is known by its year alone, and where the window is over before `today`: then an
 * edition was missed, and nothing says when the next comes.
 * @param usual as `usual_month` of reference/rhythm.csv has it
 * @param last the last release, ISO, cut as known
 */
export function nextExpected(usual: string | null, last: string, today: string): Window | null {
	const [, first, end = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(usual ?? '') ?? [];
	if (first === undefined || end === undefined || last.length < 7) return null;
	const length = (Number(end) - Number(first) + 12) % 12;
	const after = indexOf(last) + 1;
	const from = after + ((Number(first) - 1 - after + 12 * 4000) % 12);
	const window = { from: monthAt(from), to: monthAt(from + length) };
	return window.to < today.slice(0, 7) ? null : window;
}
