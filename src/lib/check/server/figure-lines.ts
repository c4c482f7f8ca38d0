import type { Observation } from '$lib/data/observation';
import { layoutDots } from '$lib/chart/views/strip/dots';
import { countsOf, labelOf, publisherAmong, type Labels } from '$lib/data/labels';
import { figure } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { figureText, statusWord } from '$lib/statements/figure-text';
import { amountWords, rateWords } from '../amount-words';
import { type FigureLine, type PictureLines, type PictureRow } from '../claim-page';
import type { Bar, Picture } from './check';

/** What the claim says, what others say, and the Convention's own red. */
const COLOURS = { own: 2, others: 1, convention: 10 } as const;

/** What figures are put into words with. */
export interface Wording {
	readonly words: Labels;
	readonly language: Language;
	/** Unit of an exchange rate of a place: `VND/USD`. */
	readonly rateUnit: (entity: string) => string;
}

/** A published figure in words; a rate as so much money. */
export function figureWords(row: Observation, { language, rateUnit }: Omit<Wording, 'words'>): string {
	return row.unit === 'LCU_per_USD'
		? rateWords(row.value, rateUnit(row.entity), language)
		: figureText(row, row.flags, language);
}

/** A figure as a line of a list. */
export function figureLine(row: Observation, wording: Wording): FigureLine {
	const { words, language } = wording;
	const metric = words.metrics[row.metric]?.label ?? row.metric;
	return {
		id: row.id,
		text: figureWords(row, wording),
		what: `${metric}, ${labelOf(words.entities, row.entity)}, ${row.year}`,
		publisher: labelOf(words.publishers, row.publisher),
		status: row.status,
		statusWord: statusWord(row.status, language),
		remarks: row.flags.includes('echo') ? [m.check_copy({}, { locale: language })] : []
	};
}

/** A picture in words and places; `own` is the document that the claim was made in. */
export function pictureLines(picture: Picture, own: string, wording: Wording): PictureLines {
	const { words, language } = wording;
	const at = { locale: language };
	if (picture.kind === 'bars') {
		const { places } = layoutDots(
			picture.bars.map(({ amount: { value } }) => ({ value, low: null, high: null })),
			'linear'
		);
		const rows = picture.bars.map((bar, index): PictureRow => ({
			place: places[index] ?? null,
			...barWords(bar, language)
		}));
		return { kind: 'bars', title: m.check_picture_bars({}, at), note: '', rows, ticks: [] };
	}
	const { places, ticks } = layoutDots(picture.rows, picture.scale);
	const several = new Set(picture.rows.map(({ year }) => year)).size > 1;
	const unit = picture.rows[0]?.unit ?? '';
	return {
		kind: 'strip',
		title: m.check_picture_strip({}, at),
		note: picture.scale === 'log' ? m.check_picture_log({}, at) : '',
		rows: picture.rows.map((row, index) => ({
			place: places[index] ?? null,
			name: publisherAmong(row, picture.rows, words) + (several ? `, ${row.year}` : ''),
			detail: row.flags.includes('echo') ? m.check_copy({}, at) : countsOf(words, row.publisher, row.metric),
			text: figureWords(row, wording),
			figure: row.id,
			status: row.status,
			own: row.source === own,
			colour: row.source === own ? COLOURS.own : COLOURS.others
		})),
		ticks: ticks.map((tick) => ({ at: tick.at, text: figure(tick.value, unit, language, 'short') }))
	};
}

/** Bars that a table counts are drawn full; those computed here are hollow. */
function barWords({ name, amount, mark, counted }: Bar, language: Language) {
	return {
		name: name[language],
		detail: counted || mark === 'claim' ? '' : m.check_computed({}, { locale: language }),
		text: amountWords(amount, language, 'result'),
		figure: amount.figure,
		status: counted ? ('reported' as const) : null,
		own: mark !== null,
		colour: mark === 'convention' ? COLOURS.convention : mark === 'claim' ? COLOURS.own : COLOURS.others
	};
}
