import { expect, test } from 'vitest';
import { lines, packageFaults, RESOURCES } from '../fixtures/small-package';

const HEADER = 'id,publisher,metric,kind,other,other_metric,from,to,why_en,why_vi';

/** Faults of these relations in the small package. */
function faults(...rows: readonly string[]): readonly string[] {
	const fields = HEADER.split(',').map((name) => ({
		name,
		type: name === 'from' || name === 'to' ? 'year' : 'string'
	}));
	const relations = { name: 'relations', path: 'reference/relations.csv', schema: { fields, primaryKey: 'id' } };
	return packageFaults({
		'datapackage.json': JSON.stringify({ name: 'small', resources: [...RESOURCES, relations] }),
		'reference/relations.csv': lines(HEADER, ...rows.map((row, id) => `${id},${row}`))
	}).filter((fault) => fault.startsWith(at));
}
const at = 'reference/relations.csv:';

test('a relation of two series, or of a publisher and whoever stands beside it, is no fault', () => {
	expect(
		faults(
			'news,losses,derives-from,fbi,losses,2020,2024,It is built on it.,Dựa trên.',
			'news,,other-scope,,,,,It counts more.,Tính rộng hơn.'
		)
	).toEqual([]);
});

test('a relation is of series that are held', () => {
	expect(faults('news,cases,contains,fbi,harm,,,It adds.,Gộp.')).toEqual([
		`${at}2 metric "news" counts nothing under this metric in reference/series.csv. Correct it.`,
		`${at}2 other_metric "fbi" counts nothing under this metric in reference/series.csv. Correct it.`
	]);
});

test('a metric of nobody is no series', () => {
	expect(faults('news,,contains,,losses,,,It adds.,Gộp.')).toEqual([
		`${at}2 other_metric "" counts nothing under this metric in reference/series.csv. Correct it.`
	]);
});

test('a relation is of two series, from an earlier to a later year, once', () => {
	const row = 'news,,contains,fbi,,,,It adds.,Gộp.';
	expect(
		faults('news,,same-house,news,,,,It is itself.,Là nó.', 'news,,overlaps,fbi,,2024,2020,Both.,Cả hai.', row, row)
	).toEqual([
		`${at}2 other A figure has no relation to itself. Name two series.`,
		`${at}3 from It begins after it ends. Exchange the two years.`,
		`${at}5 publisher The same stands in line 4. Delete one.`
	]);
});
