import { LEAP } from '$lib/data/jumps';
import { openData } from '$lib/data/server/load';
import type { Quality } from '$lib/quality/quality';
import { placeRows, topicRows, wantedRows, wholeQuality } from '$lib/quality/server/board';
import { documentState, doubtfulFigures, leaps, NEAR_ZERO } from '$lib/quality/server/lists';
import { dateWords } from '$lib/words/dates';
import { count, percent } from '$lib/words/format';
import { hrefIn } from '$lib/words/href';
import { entriesIn, languageOf, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** How good the figures are, by topic and place: all of it computed from the tables. */
export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const at = { locale: language };
	const number = (value: number) => count(value, language);
	const link = (path: string | null) => (path === null ? null : hrefIn(language, path));
	const jumps = leaps(data, language);
	const { years, ...health } = documentState(data);
	return {
		whole: wholeWords(wholeQuality(data), language),
		topics: topicRows(data, language).map(({ id, name, path, going, stopped, ...quality }) => ({
			id,
			name,
			href: link(path),
			cells: [...cells(quality, language), `${number(going)}, ${number(stopped)}`]
		})),
		places: placeRows(data, language).map(({ id, name, path, ...quality }) => ({
			id,
			name,
			href: link(path),
			cells: cells(quality, language)
		})),
		doubtful: doubtfulFigures(data, language),
		jumps: [...jumps.open, ...jumps.explained],
		jumpsText: m.quality_jumps_text(
			{
				count: number(jumps.open.length + jumps.explained.length + jumps.nearZero),
				leap: number(LEAP),
				near: number(jumps.nearZero),
				zero: percent(NEAR_ZERO, language),
				explained: number(jumps.explained.length),
				open: number(jumps.open.length)
			},
			at
		),
		documentsText: m.quality_documents_text(
			{
				documents: number(health.documents),
				without: number(health.withoutAddress),
				unreadable: number(health.unreadable),
				undated: number(health.withoutDate),
				unused: number(health.withoutFigure)
			},
			at
		),
		years: years.map(({ year, documents, figures }) => ({
			year: year === null ? m.quality_undated({}, at) : String(year),
			documents: number(documents),
			figures: number(figures)
		})),
		looked: data.descriptor.resources.flatMap(({ path, title, lastLookedAt }) =>
			lastLookedAt === '' ? [] : [{ path, title: title[language], day: dateWords(lastLookedAt, language) }]
		),
		wanted: wantedRows(data, language).map(({ publisher, name, used, newest, figures, documents, own }) => ({
			publisher,
			name,
			cells: [number(used), newest === null ? '' : String(newest), number(figures), number(documents), number(own)]
		}))
	};
};

function wholeWords(quality: Quality, language: Language): string {
	const { figures, readIn, ranges, doubtful, partial, repeats, conflicts } = quality;
	const number = (value: number) => count(value, language);
	return m.quality_whole(
		{
			figures: number(figures),
			own: number(readIn.primary),
			copies: number(readIn.secondary),
			press: number(readIn.press),
			ranges: number(ranges),
			doubtful: number(doubtful),
			partial: number(partial),
			repeats: number(repeats),
			conflicts: number(conflicts)
		},
		{ locale: language }
	);
}

/** Cells of a row, in the order of the page's columns. */
function cells({ figures, newest, readIn, ranges, partial, doubtful, conflicts }: Quality, language: Language) {
	const numbers = [readIn.primary, readIn.secondary, readIn.press, ranges, partial, doubtful, conflicts];
	return [
		count(figures, language),
		newest === null ? '' : String(newest),
		...numbers.map((one) => count(one, language))
	];
}
