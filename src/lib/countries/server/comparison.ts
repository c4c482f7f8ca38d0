import type { CellFigure, ComparedPlace, Comparison } from '../page';
import { classWords } from '$lib/chart/text/comparability-words';
import { metricClass } from '$lib/data/metric';
import { isGap, measured } from '$lib/data/measures';
import type { Observation } from '$lib/data/observation';
import { newestFigure } from '$lib/data/select';
import { denominatorsFor, rates } from '$lib/data/server/denominators';
import { chartObservations } from '$lib/catalogue/server/observations';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { standingFor } from '$lib/data/server/metric-facts';
import { entityNames } from '$lib/data/server/names';
import { count, figure, percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { isSound } from '$lib/statements/said';
import { peersOf } from './places';

interface Loss {
	readonly row: Observation;
	readonly class: string;
	/** US dollars a person; null where a rate or a count of people is missing. */
	readonly perPerson: number | null;
}

/** The country beside its neighbours and places of its size: the newest figure of each kind. */
export function comparison(data: Data, code: string, language: Language): Comparison {
	const { near, size } = peersOf(data, code, language);
	const losses = newestLosses(data);
	const own = losses.get(code);
	const place = (of: string, name: string, why: ComparedPlace['why']): ComparedPlace => {
		const loss = losses.get(of);
		// Two counts that mix ways of counting are never sure to mix the same.
		const alike = own !== undefined && (of === code || (loss?.class === own.class && own.class !== 'mixed'));
		return {
			code: of,
			name,
			why,
			users: cell(newest(data, of, 'users'), (row) => percent(row.value, language, 1)),
			index: cell(newest(data, of, 'index'), (row) => count(row.value, language, 1)),
			loss: alike && loss !== undefined ? lossCell(loss, language) : null,
			otherwise: loss === undefined || alike || own === undefined ? '' : classWords(loss.class, language)
		};
	};
	return {
		places: [
			place(code, entityNames(data, language).get(code) ?? code, 'own'),
			...near.map((one) => place(one.code, one.name, 'near')),
			...size.map((one) => place(one.code, one.name, 'size'))
		],
		lossesCount: own === undefined ? '' : classWords(own.class, language),
		alone: own?.class === 'mixed'
	};
}

function newest(data: Data, code: string, what: 'users' | 'index'): Observation | null {
	const metrics = standingFor(data, what);
	const rows = (rowsByPlace(data).get(code) ?? []).filter(
		(row) => metrics.includes(row.metric) && row.status === 'official' && !row.flags.includes('echo')
	);
	return newestFigure(rows) ?? null;
}

function cell(row: Observation | null, words: (row: Observation) => string): CellFigure | null {
	return row === null ? null : { id: row.id, text: words(row), year: row.year };
}

function lossCell({ row, perPerson }: Loss, language: Language): CellFigure | null {
	if (perPerson === null) return null;
	const text = m.measure_amount_per_person({ figure: figure(perPerson, 'USD', language) });
	return { id: row.id, text, year: row.year };
}

/**
 * Of every place the newest loss that stands for it, of a whole year and a whole thing that nobody doubts, per person, and
 * what that counts: the newest one for whose year there is a rate and a count of people.
 */
const newestLosses = derived((data): ReadonlyMap<string, Loss> => {
	const rows = chartObservations(data, 'scam-losses').filter((row) => !row.flags.includes('echo') && isSound(row));
	const tables = { rates: rates(data), denominators: denominatorsFor(data, rows, ['per-person']) };
	const made = new Map<string, Loss>();
	for (const row of [...rows].sort((a, b) => b.year - a.year || a.rank - b.rank)) {
		const before = made.get(row.entity);
		if (before !== undefined && before.perPerson !== null) continue;
		const amount = measured(row, { measure: 'per-person', currency: 'usd' }, tables);
		const perPerson = isGap(amount) ? null : amount.value;
		if (before !== undefined && perPerson === null) continue;
		const metric = data.metrics.get(row.metric);
		made.set(row.entity, { row, class: metric === undefined ? 'mixed' : metricClass(metric), perPerson });
	}
	return made;
});
