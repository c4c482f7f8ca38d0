import { chartOf } from '$lib/catalogue/server/specs';
import type { Observation } from '$lib/data/observation';
import { partOf, quantityOf } from '$lib/data/metric';
import { metricFacts } from '$lib/data/server/metric-facts';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { relations, type RelationInEach } from '$lib/data/server/relations';
import { rates } from '$lib/data/server/denominators';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { conflictsOf, disputedIn, type Conflict, type ConflictTables } from '$lib/statements/conflicts';
import { type Disagreement, breaksIn, revisionsOf } from '../revisions';
import type { Disputed } from '$lib/chart/marks/read-disputed';

/** What conflicts of this package's figures are found with. */
export function conflictTables(data: Data): ConflictTables {
	return {
		rates: rates(data),
		metrics: metricFacts(data)
	};
}

/** Conflicts that a chart's figures stand in, with figures of other tables too; what their publishers revised; breaks. */
export function chartDisagreement(data: Data, language: Language, slug: string): Disagreement {
	const own = chartObservations(data, slug).map(withoutNote);
	const tables = conflictTables(data);
	const conflicts = conflictsAround(data, own, tables);
	const revised = revisionsOf(own, data.revises);
	const breaks = chartOf(slug).series === 'publisher' ? breaksIn(own) : [];
	const rows = [
		...conflicts.flatMap(({ figures, narrower }) => [...figures.map(({ row }) => row), ...narrower]),
		...revised.flatMap(({ figures }) => figures),
		...breaks.flatMap(({ before, after }) => [before, after])
	];
	const dated = [...new Set(rows.map(({ source }) => source))];
	return {
		conflicts,
		restatements: revised,
		breaks,
		relations: relationsAmong(
			data,
			conflicts.flatMap(({ figures }) => figures.map(({ row }) => row))
		).map((relation) => ({ ...relation, why: relation.why[language] })),
		words: labelsFor(data, rows, [], language, [...new Set(conflicts.map(({ quantity }) => quantity))]),
		published: Object.fromEntries(dated.map((source) => [source, data.sources.get(source)?.published ?? '']))
	};
}

/** The relations that may say something of these figures, in the order of their table. */
export function relationsAmong(data: Data, rows: readonly Observation[]): readonly RelationInEach[] {
	const ids = new Set(rows.flatMap(({ publisher, office }) => [publisher, office]));
	return relations(data).filter(({ publisher, other }) => ids.has(publisher) && (other === null || ids.has(other)));
}

/** Beside which figures of a chart another publisher has one, and what is said of it. */
export function disputedOf({ conflicts }: Pick<Disagreement, 'conflicts'>, language: Language): Disputed {
	return {
		ids: disputedIn(conflicts),
		also: m.conflict_disputed({}, { locale: language })
	};
}

/** Conflicts in which at least one of these figures stands, with every other figure of the package for the same thing. */
function conflictsAround(data: Data, own: readonly Observation[], tables: ConflictTables): readonly Conflict[] {
	const key = ({ entity, year, metric }: Observation) => `${entity}.${year}.${quantityOf(metric, tables.metrics)}`;
	const keys = new Set(own.map(key));
	const ids = new Set(own.map(({ id }) => id));
	const rows = data.figures
		.filter((row) => keys.has(key(row)) || keys.has(`${row.entity}.${row.year}.${partOf(row.metric, tables.metrics)}`))
		.map(withoutNote);
	return conflictsOf(rows, tables).filter(({ figures }) => figures.some(({ row }) => ids.has(row.id)));
}

/** A page carries no notes: receipts hold them. */
function withoutNote(row: Observation): Observation {
	return { ...row, note: '' };
}
