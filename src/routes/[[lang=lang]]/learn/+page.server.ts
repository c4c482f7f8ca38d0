import { chartOf } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { exercises } from '$lib/guess/server/exercises';
import { entriesIn, languageOf } from '$lib/words/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	return {
		exercises: exercises(openData(), language).map((of) => ({
			of,
			chart: chartOf(of.slug).name({}, { locale: language })
		}))
	};
};
