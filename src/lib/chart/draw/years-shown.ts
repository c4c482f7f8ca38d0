import type { Drawing } from '../drawing';

/** The years that can be seen in a picture: the one it shows, both ends of a slope, else every year of its axis. */
export function yearsShown({
	picture,
	year,
	years: [from, to]
}: Pick<Drawing, 'picture' | 'year' | 'years'>): readonly number[] {
	if (year !== null) return [year];
	return picture === 'slope' ? [from, to] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
