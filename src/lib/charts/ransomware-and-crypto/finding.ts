import { money } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';
import type { Series } from '../series';

/** The figure that its own publisher changed the most: the first and the newest version, US dollars. */
function largestRestatement(series: readonly Series[]) {
	const changes = series.flatMap(({ name, points, superseded }) =>
		points.flatMap(({ row, amount }) => {
			const earlier = superseded.filter((one) => one.row.year === row.year);
			// The list of replaced figures runs from the newest to the oldest.
			const first = earlier.at(-1);
			if (first === undefined || first.amount.value <= 0 || amount.value <= 0) return [];
			const ratio = amount.value / first.amount.value;
			return [
				{ name, year: row.year, first: first.amount.value, newest: amount.value, size: Math.abs(Math.log(ratio)) }
			];
		})
	);
	return changes.sort((a, b) => b.size - a.size)[0] ?? null;
}

/** Money traced on blockchains: how publishers restate it. */
export const finding: Finding = {
	title: ({ series }, { language }) => {
		const found = largestRestatement(series);
		if (found === null || found.size === 0) return null;
		const { name, year, first, newest } = found;
		const [began, stands] = [money(first, 'USD', language), money(newest, 'USD', language)];
		return began === stands ? null : m.ransomware_title({ publisher: name, year, first: began, newest: stands });
	},
	neutral: () => m.ransomware_neutral(),
	subtitle: () => m.ransomware_subtitle(),
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_world_only()), m.ransomware_note()]
};
