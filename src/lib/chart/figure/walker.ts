import { mount, unmount } from 'svelte';
import { changeSaid } from '$lib/statements/change';
import { statusMeaning } from '$lib/statements/flag-words';
import { figureText } from '$lib/statements/figure-text';
import { fold } from '$lib/words/format';
import type { Words } from '$lib/ui/view/view';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import KeyHelp from './KeyHelp.svelte';
import { isNamingKey, isWalkKey, type ReadingPoint } from './reading';
import { tooltipSentence, type TooltipContent } from './tooltip-content';
import { walk } from './walk';

/** Where a reader of a plot stands, and what can be read of it. */
export interface Standing {
	readonly points: readonly ReadingPoint[];
	/** Place among them; null before the first. */
	readonly at: number | null;
	/** Words of a figure. */
	readonly read: (id: string) => TooltipContent | null;
	readonly language: Language;
	/** How much is said of a figure; absent: the usual. */
	readonly words?: Words;
}

/** What a key did. */
export interface Step {
	/** The figure that is read now; null where there is none. */
	readonly at: number | null;
	/** What is said aloud; empty for nothing. */
	readonly said: string;
	/** What the slip adds for eyes; empty for nothing. */
	readonly more: string;
	/** Whether the list of keys is asked for. */
	readonly help: boolean;
}

/** Letters belong to one name while they follow each other this fast, ms. */
const TYPING = 700;

/** The keys of one plot that move or ask, and what was typed last. */
export class Walker {
	#typed = '';
	#until = -Infinity;

	/** Whether letters are being typed, so that a space is one of them. @param now ms, on the clock of `press` */
	typing(now: number): boolean {
		return now < this.#until;
	}

	/**
	 * What a key does; other keys than those of the list of keys do nothing. None at all, as when the plot is reached, says the
	 * figure where the reader stands.
	 * @param now time of the press, ms
	 */
	press(key: string, from: Standing, now: number): Step {
		const stays = { at: from.at, said: '', more: '', help: false };
		if (isWalkKey(key)) {
			this.#until = -Infinity;
			const at = walk(from.points, from.at, key);
			return { ...stays, at, said: saidAfter(from, at) };
		}
		if (key === '') return { ...stays, said: from.at === null ? '' : sentenceAt(from, from.at) };
		if (key === '?') return { ...stays, help: true };
		if (key === 'i' && !this.typing(now)) {
			this.#type(key, now);
			const more = moreOf(from);
			return { ...stays, said: more, more };
		}
		if (!isNamingKey(key)) return stays;
		this.#type(key, now);
		const at = beginning(from, this.#typed);
		if (at === null) return { ...stays, said: m.chart_walk_none({ typed: this.#typed }, { locale: from.language }) };
		return { ...stays, at, said: withPlace(sentenceAt(from, at), from, at) };
	}

	/** Opens the list of keys over the page. */
	help() {
		const list = mount(KeyHelp, { target: document.body, props: { onclose: () => void unmount(list) } });
	}

	#type(key: string, now: number) {
		this.#typed = this.typing(now) ? this.#typed + key : key;
		this.#until = now + TYPING;
	}
}

/**
 * A figure as much as its reader wants to hear: name and amount; the whole slip; or that, what its status means, its place and its
 * change.
 */
function sentenceAt(from: Standing, at: number): string {
	const { points, read, language, words = 'normal' } = from;
	const reading = read(points[at]?.id ?? '');
	if (reading === null) return '';
	if (words === 'short') return [reading.head, reading.value].join('. ');
	const sentence = tooltipSentence(reading);
	if (words === 'normal') return sentence;
	const kind = reading.row === null ? [] : [statusMeaning(reading.row.status, language)];
	return [sentence, ...kind, moreOf({ ...from, at })].join('. ');
}

/** With the figure's place, for readers who have not asked for less, and have not been told it with more. */
function withPlace(said: string, { points, language, words = 'normal' }: Standing, at: number): string {
	return words === 'normal' ? `${said}. ${positionOf(points, at, language)}` : said;
}

/** The figure; its place too where another series begins, or this one ends; where nothing is left, that and the place alone. */
function saidAfter(from: Standing, at: number | null): string {
	if (at === null) return '';
	if (at === from.at) return withPlace(m.chart_walk_end({}, { locale: from.language }), from, at);
	const own = ownOf(from.points, at);
	const there = from.at === null ? undefined : from.points[from.at];
	const tellsPlace = there?.series !== from.points[at]?.series || at === own[0] || at === own.at(-1);
	const said = sentenceAt(from, at);
	return tellsPlace && own.length > 1 ? withPlace(said, from, at) : said;
}

/** Indices of the figures of the same series; of all figures where every place has one, as on a map. */
function ownOf(points: readonly ReadingPoint[], at: number): readonly number[] {
	const own = points.flatMap(({ series }, index) => (series === points[at]?.series ? [index] : []));
	return own.length > 1 ? own : points.map((_, index) => index);
}

/** Which figure of its series it is: "3 of 29"; where every place has one figure, which of the chart. */
export function positionOf(points: readonly ReadingPoint[], at: number, language: Language): string {
	const own = ownOf(points, at);
	return m.chart_walk_place({ at: own.indexOf(at) + 1, count: own.length }, { locale: language });
}

/** Which figure of its series it is, and how it differs from the one before; empty where none is read. */
function moreOf({ points, at, read, language }: Standing): string {
	if (at === null) return '';
	const reading = read(points[at]?.id ?? '');
	const place = positionOf(points, at, language);
	const row = reading?.row ?? null;
	if (reading === null || row === null) return place;
	const own = points.filter(({ series }) => series === points[at]?.series);
	const rows = [...new Set(own.map(({ id }) => read(id)?.row ?? null))].filter((one) => one !== null);
	const change = changeSaid(rows, row, language);
	if (change === '') return place;
	// A figure that is drawn as it was published needs no word of that
	const published = reading.value === figureText(row, row.flags, language);
	return [place, published ? change : m.change_published({ change }, { locale: language })].join(', ');
}

/**
 * The next series whose name, place or publisher begins with what was typed, at the figure nearest to where the reader
 * stands; one whose single figures have names of their own is searched through. Marks and case count for nothing. Longer
 * beginnings stay where they are right already. Null where none begins so.
 */
function beginning({ points, at, read }: Standing, typed: string): number | null {
	const wanted = fold(typed);
	const fits = (id: string) => {
		const reading = read(id);
		return reading !== null && [reading.head, reading.publisher].some((name) => fold(name).startsWith(wanted));
	};
	const here = at === null ? undefined : points[at];
	if (here !== undefined && wanted.length > 1 && fits(here.id)) return at;
	const keys = [...new Set(points.map(({ series }) => series))];
	const own = here === undefined ? -1 : keys.indexOf(here.series);
	const inTurn = [...keys.slice(own + 1), ...keys.slice(0, own + 1)];
	const firsts = inTurn.map((key) => points.findIndex(({ series }) => series === key));
	const first = firsts.find((index) => fits(points[index]?.id ?? ''));
	if (first === undefined) {
		const found = points.findIndex(({ id }) => fits(id));
		return found === -1 ? null : found;
	}
	return here === undefined ? first : nearestOf(points, points[first]?.series, here.x);
}

function nearestOf(points: readonly ReadingPoint[], key: string | undefined, x: number): number {
	const distance = (index: number) => Math.abs((points[index]?.x ?? Infinity) - x);
	const own = points.flatMap(({ series }, index) => (series === key ? [index] : []));
	return own.reduce((best, index) => (distance(index) < distance(best) ? index : best));
}
