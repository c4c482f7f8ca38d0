import { warning } from '$lib/chart/story/comparability-words';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { Story } from '$lib/chart/input';
import type { Series } from '$lib/chart/draw/series';
import { withUnit } from '$lib/chart/story/with-unit';
import { spreadWording } from '$lib/chart/story/spread-wording';
import { guard } from '$lib/data/comparability';
import type { Observation } from '$lib/data/observation';
import { countsOf, metricClasses, nameOf } from '$lib/data/words';
import { count } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { pathOf } from '$lib/statements/path';
import { usersSaid } from '$lib/statements/path-words';
import { onlyChange, risesOf } from '$lib/statements/rises';
import { isSound } from '$lib/statements/sound';
import { spreadSaid } from '$lib/statements/spread-words';
import { widestSpread } from '$lib/statements/spreads';
import { rowsOf, takenOver } from './counters';
import type { IndexBars } from './index-bars';
import type { CountryInput } from './input';
import { currencyWords } from './titles';

const countryOf = ({ words, code }: CountryInput) => nameOf(words.entities, code);

/** What a figure of drawn rows says: a title, a subtitle, and notes of which the last ones follow from the rows. */
function told(rows: readonly Observation[], title: string, subtitle: string, notes: readonly string[] = []): Story {
	const part = rows.some(({ flags }) => flags.includes('part-year'));
	return {
		title,
		subtitle,
		notes: [...notes, ...(part ? [m.note_part_year()] : [])],
		drawn: rows.map(({ id }) => id)
	};
}

/** The strip of losses: how far apart the figures of one year lie, and a warning where they count different things. */
export function spreadStory(rows: readonly Observation[], input: CountryInput): Story {
	const { language, words } = input;
	const widest = widestSpread(spreadsDrawn(rows, input));
	const said = warning(guard(rows, metricClasses(words)), (code) => nameOf(words.entities, code), language);
	const title =
		widest === null ? m.country_spread_neutral() : spreadSaid(widest, spreadWording(widest, new Map(), input)).text;
	const unit = currencyWords(rows[0]?.unit ?? '');
	return told(rows, title, m.country_spread_subtitle({ unit }), said === null ? [] : [said]);
}

/** The country's way to its newest share of people online. */
export function usersStory(front: readonly Series[], behind: readonly Series[], input: CountryInput): Story {
	const rows = [...rowsOf(front), ...rowsOf(behind)];
	const own = front.find(({ key }) => key === input.code);
	const title =
		own === undefined
			? null
			: usersSaid(
					own.points.map(({ row }) => row),
					null,
					countryOf(input),
					input.language
				);
	const subtitle = behind.length > 0 ? m.country_users_subtitle_near() : m.country_users_subtitle();
	return told(rows, title?.text ?? m.country_users_neutral({ country: countryOf(input) }), subtitle);
}

/**
 * Losses or reports, a small plot a series: of how many counters the newest year's figure is higher than that of the year
 * before, each counter once and no part of a total; of one alone how it went, else what it counted last.
 * @param left how many series are not drawn
 */
export function panelsStory(series: readonly Series[], left: number, input: CountryInput): Story {
	const rows = rowsOf(series);
	const losses = input.chart.kind === 'losses';
	const neutral = (losses ? m.country_losses_neutral : m.country_reports_neutral)({ country: countryOf(input) });
	const subtitle = (losses ? m.country_losses_subtitle : m.country_reports_subtitle)();
	return told(rows, countersTitle(series, input) ?? neutral, subtitle, [
		...takenOver(series, input),
		...(series.length > 1 ? [m.country_panels_note()] : []),
		...(left > 0 ? [left === 1 ? m.country_panel_left() : m.country_panels_left({ count: left })] : [])
	]);
}

/** What the counters of losses or reports say; null where their figures cannot be set beside each other. */
function countersTitle(series: readonly Series[], input: CountryInput): string | null {
	const losses = input.chart.kind === 'losses';
	const whole = series
		.map(({ key, name, points }) => ({ key, name, rows: points.map(({ row }) => row) }))
		.filter(({ rows }) => !rows.some(({ publisher, metric }) => input.parts.includes(`${publisher} ${metric}`)));
	const rises = risesOf(whole);
	if (rises !== null) {
		const facts = { from: rises.from, to: rises.to, of: rises.up.length + rises.others.length };
		if (rises.up.length === 0) return (losses ? m.country_losses_fewer : m.country_reports_fewer)(facts);
		return (losses ? m.country_losses_counts : m.country_reports_counts)({ ...facts, up: rises.up.length });
	}
	const [only, ...more] = whole;
	const change = onlyChange(whole);
	const path = more.length > 0 ? null : pathOf(only?.rows ?? []);
	if (change !== null) return wayTitle(change.before, change.last, change.name, input);
	if (path !== null) return wayTitle(path.from, path.to, only?.name ?? '', input);
	const last = more.length > 0 ? undefined : only?.rows.findLast(isSound);
	if (last === undefined) return null;
	return (losses ? m.country_losses_one : m.country_reports_one)({
		publisher: nameOf(input.words.publishers, last.publisher),
		year: last.year,
		amount: withUnit(last, input.language)
	});
}

/** The way of one counter from one figure to a later one: "UK Finance (all payment fraud): from £1.17 billion in 2024 to …". */
function wayTitle(from: Observation, to: Observation, name: string, { words, language }: CountryInput): string {
	const counts = countsOf(words, to.publisher, to.metric);
	const country = counts === '' ? name : `${name} (${counts})`;
	const ends = { from: from.year, to: to.year, low: withUnit(from, language), high: withUnit(to, language) };
	return m.reports_path({ country, ...ends });
}

/** Attacks: how many counters use the one word. */
export function attacksStory(series: readonly Series[], input: CountryInput): Story {
	const rows = rowsOf(series);
	const counters = new Set(rows.map(({ office }) => office)).size;
	const said = warning(
		guard(rows, metricClasses(input.words)),
		(code) => nameOf(input.words.entities, code),
		input.language
	);
	const title = counters > 1 ? m.country_attacks_title({ count: counters }) : m.country_attacks_neutral();
	return told(rows, title, m.country_attacks_subtitle(), said === null ? [] : [said]);
}

/** The index: the country's score, and how many of those beside it score less. */
export function indexStory(bars: IndexBars, input: CountryInput): Story {
	const rows = bars.series.flatMap(({ points }) => points.map(({ row }) => row));
	const score = count(bars.own.value, input.language, 1);
	const facts = { country: countryOf(input), score, year: bars.year };
	const title =
		bars.others < 2
			? m.country_index_alone(facts)
			: m.country_index_title({ ...facts, below: bars.below, count: bars.others });
	return told(rows, title, m.country_index_subtitle({ year: bars.year }), [m.indices_note_security()]);
}
