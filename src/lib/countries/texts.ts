import { warning } from '$lib/chart/text/comparability-words';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { Drawing } from '$lib/chart/drawing';
import type { ChartText } from '$lib/chart/input';
import type { Series } from '$lib/chart/draw/series';
import { withUnit } from '$lib/chart/text/with-unit';
import { spreadWording } from '$lib/chart/text/spread-wording';
import { checkComparability } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { countsOf, metricClasses, labelOf } from '$lib/data/labels';
import { count, isCurrency } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { pathOf, usersSaid } from '$lib/statements/path';
import { onlyChange, risesOf } from '$lib/statements/rises';
import { isSound } from '$lib/statements/said';
import { spreadSaid, widestSpread } from '$lib/statements/spread';
import type { CountryInput } from './input';
import { currencyWords } from './titles';

const countryOf = ({ words, code }: CountryInput) => labelOf(words.entities, code);

/** What a figure of a country's page says of what it draws. */
export function countryTextOf(drawing: Drawing, input: CountryInput): ChartText {
	const { rows, amounts } = drawing;
	const said = partsOf(drawing, input);
	const part = rows.some(({ flags }) => flags.includes('part-year'));
	return {
		title: said.title,
		subtitle: said.subtitle,
		notes: [...said.notes, ...(part ? [m.chart_note_part_year()] : [])],
		warnings: said.warnings ?? [],
		drawn: rows.map(({ id }) => id),
		amounts,
		spoken: input.chart.kind === 'index' ? [input.code] : [],
		files: input.chart.files
	};
}

interface Parts {
	readonly title: string;
	readonly subtitle: string;
	readonly notes: readonly string[];
	readonly warnings?: readonly string[];
}

function partsOf(drawing: Drawing, input: CountryInput): Parts {
	switch (input.chart.kind) {
		case 'spread':
			return spreadParts(drawing, input);
		case 'crime':
			return crimeParts(drawing, input);
		case 'users':
			return usersParts(drawing, input);
		case 'attacks':
			return attacksParts(drawing, input);
		case 'index':
			return indexParts(drawing, input);
		default:
			return panelsParts(drawing, input);
	}
}

/** A warning where figures that count different things stand beside each other. */
function unlike({ rows }: Drawing, { words, language }: CountryInput): readonly string[] {
	const said = warning(
		checkComparability(rows, metricClasses(words)),
		(code) => labelOf(words.entities, code),
		language
	);
	return said === null ? [] : [said];
}

/** The strip of losses: how far apart the figures of one year lie, and a warning where they count different things. */
function spreadParts(drawing: Drawing, input: CountryInput): Parts {
	const widest = widestSpread(spreadsDrawn(drawing.rows, input));
	const title =
		widest === null ? m.country_spread_neutral() : spreadSaid(widest, spreadWording(widest, new Map(), input)).text;
	const unit = currencyWords(drawing.rows[0]?.unit ?? '');
	const warnings = unlike(drawing, input);
	return { title, subtitle: m.country_spread_subtitle({ unit }), notes: warnings, warnings };
}

/** The country's way to its newest share of people online. */
function usersParts({ series, background }: Drawing, input: CountryInput): Parts {
	const own = series.find(({ key }) => key === input.code);
	const rows = own?.points.map(({ row }) => row) ?? [];
	const said = own === undefined ? null : usersSaid(rows, null, countryOf(input), input.language);
	return {
		title: said?.text ?? m.country_users_neutral({ country: countryOf(input) }),
		subtitle: background.length > 0 ? m.country_users_subtitle_near() : m.country_users_subtitle(),
		notes: []
	};
}

/** The series that the page's title speaks of: how it went; where it has no whole years what it counts. */
function crimeParts({ series }: Drawing, input: CountryInput): Parts {
	const [lead] = series;
	const last = lead?.points.at(-1);
	if (lead === undefined || last === undefined) return { title: m.chart_empty(), subtitle: '', notes: [] };
	const label = input.words.metrics[last.row.metric]?.label ?? lead.counts;
	const title = last.span === undefined ? countersTitle(series, input) : null;
	return {
		title: title ?? label,
		subtitle: title === null ? lead.name : label,
		notes: takenOver(series, input)
	};
}

/**
 * Losses or reports, a small plot a series: of how many counters the newest year's figure is higher than that of the year
 * before, each counter once and no part of a total; of one alone how it went, else what it counted last.
 */
function panelsParts({ series }: Drawing, input: CountryInput): Parts {
	const losses = input.chart.kind === 'losses';
	const neutral = (losses ? m.country_losses_neutral : m.country_reports_neutral)({ country: countryOf(input) });
	return {
		title: countersTitle(series, input) ?? neutral,
		subtitle: (losses ? m.country_losses_subtitle : m.country_reports_subtitle)(),
		notes: [...takenOver(series, input), ...(series.length > 1 ? [m.country_panels_note()] : [])]
	};
}

/** Where one office took over another's count: a sentence each, with the year and what the later one counts. */
export function takenOver(series: readonly Pick<Series, 'points' | 'counts'>[], { words }: CountryInput): string[] {
	return series.flatMap(({ points, counts }) =>
		points.flatMap(({ row }, at) => {
			const before = points[at - 1]?.row;
			if (before === undefined || before.publisher === row.publisher) return [];
			const name = (of: Observation) => labelOf(words.publishers, of.publisher);
			return [m.country_taken_over({ year: row.year, next: name(row), before: name(before), counts })];
		})
	);
}

/** What the counters of losses or reports say; null where their figures cannot be set beside each other. */
function countersTitle(series: readonly Series[], input: CountryInput): string | null {
	const losses = isCurrency(series[0]?.points[0]?.row.unit ?? '');
	const whole = series
		.filter(({ points }) => points.every(({ span }) => span === undefined))
		.map(({ key, name, points }) => ({ key, name, rows: points.map(({ row }) => row) }))
		.filter(({ rows }) => !rows.some(({ publisher, metric }) => input.parts.includes(`${publisher} ${metric}`)));
	const rises = risesOf(whole);
	if (rises !== null) {
		const { from, to, up, others } = rises;
		const facts = { from, to, up: up.length, of: up.length + others.length };
		return (losses ? m.country_losses_counts : m.country_reports_counts)(facts);
	}
	const [only, ...more] = whole;
	const change = onlyChange(whole);
	const path = more.length > 0 ? null : pathOf(only?.rows ?? []);
	if (change !== null) return wayTitle(change.before, change.last, change.name, input);
	if (path !== null) return wayTitle(path.from, path.to, only?.name ?? '', input);
	const last = more.length > 0 ? undefined : only?.rows.findLast(isSound);
	if (last === undefined) return null;
	return (losses ? m.country_losses_one : m.country_reports_one)({
		publisher: labelOf(input.words.publishers, last.publisher),
		year: last.year,
		amount: withUnit(last, input.language)
	});
}

/** The way of one counter from one figure to a later one: "UK Finance (all payment fraud): from £1.17 billion in 2024 to …". */
function wayTitle(from: Observation, to: Observation, name: string, { words, language }: CountryInput): string {
	const counts = countsOf(words, to.publisher, to.metric);
	const country = counts === '' ? name : `${name} (${counts})`;
	const ends = { from: from.year, to: to.year, low: withUnit(from, language), high: withUnit(to, language) };
	return m.path_reports({ country, ...ends });
}

/** Attacks: how many counters use the one word. */
function attacksParts(drawing: Drawing, input: CountryInput): Parts {
	const counters = new Set(drawing.rows.map(({ office }) => office)).size;
	const warnings = unlike(drawing, input);
	return {
		title: counters > 1 ? m.country_attacks_title({ count: counters }) : m.country_attacks_neutral(),
		subtitle: m.country_attacks_subtitle(),
		notes: warnings,
		warnings
	};
}

/** The index: the country's score, which counts no crime. */
function indexParts({ rows, year }: Drawing, input: CountryInput): Parts {
	const own = rows.find(({ entity }) => entity === input.code);
	if (own === undefined || year === null)
		return { title: m.cyber_indices_neutral(), subtitle: m.chart_empty(), notes: [] };
	const facts = { country: countryOf(input), score: count(own.value, input.language, 1), year };
	return {
		title: m.brief_index({ ...facts }),
		subtitle: m.brief_index_subtitle({ year }),
		notes: [m.cyber_indices_note_security()]
	};
}
