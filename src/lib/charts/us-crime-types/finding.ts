import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';
import { usCrimeTypes } from './select';

/** Losses by kind of crime: the few kinds that make up half. */
export const finding: Finding = {
	title: ({ metric, picture, year }, input) => {
		if (metric !== 'ic3_type_losses' || picture === 'slope') return null;
		const found = usCrimeTypes(input);
		const { title } = found;
		return (year !== null && year !== found.year) || title === m.us_crime_types_neutral() ? null : title;
	},
	spoken: (_drawing, input) =>
		usCrimeTypes(input)
			.items.filter(({ colour }) => colour === 1)
			.map(({ key }) => key),
	neutral: () => m.us_crime_types_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_us_only()), m.note_kinds_overlap()]
};
