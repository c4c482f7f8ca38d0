import { expect, test } from 'vitest';
import { lines, packageFaults, RESOURCES } from '../fixtures/small-package';

const partial = (name: string) => ({ name, type: 'string', partialDate: true });
const text = (name: string) => ({ name, type: 'string' });
const to = (fields: string) => ({ fields, reference: { resource: 'sources', fields: 'id' } });
/** A document without a date, which can show everything. */
const SEEN = 'ic3-2024';

const TREATIES = {
	name: 'treaties',
	path: 'convention/treaties.csv',
	schema: {
		fields: [
			text('treaty'),
			...['adopted', 'opened_for_signature', 'entered_into_force'].map((name) => ({ name, type: 'date' })),
			text('source'),
			text('in_force_source')
		],
		primaryKey: 'treaty',
		foreignKeys: [to('source'), to('in_force_source')],
		dateOrder: [['adopted', 'opened_for_signature', 'entered_into_force']]
	}
};
const STATUS = {
	name: 'status',
	path: 'convention/status.csv',
	lastLookedAt: '2026-09-26',
	schema: {
		fields: [text('code'), partial('signed'), partial('ratified'), text('signed_source'), text('ratified_source')].map(
			(field) => (field.name === 'code' ? { ...field, constraints: { pattern: '[A-Z]{3}' } } : field)
		),
		primaryKey: 'code',
		foreignKeys: [to('signed_source'), to('ratified_source')],
		dateOrder: [['signed', 'ratified']]
	}
};
const TIMELINE = {
	name: 'timeline',
	path: 'convention/timeline.csv',
	schema: {
		fields: [partial('date'), text('date_precision'), text('source')],
		primaryKey: 'date',
		foreignKeys: [to('source')]
	}
};

const WITH_TREATIES = [...RESOURCES, TREATIES, STATUS, TIMELINE];

/** The faults of the small package with this treaty, treaty actions of the Hanoi Convention and events, and these properties. */
function faults(
	treaty: string,
	treatyActions: readonly string[],
	events: readonly string[] = ['2025-10-25,day'],
	properties: object = {}
): readonly string[] {
	const seen = (rows: readonly string[]) => rows.map((row) => `${row},${SEEN}`);
	return packageFaults({
		'datapackage.json': JSON.stringify({ name: 'small', ...properties, resources: WITH_TREATIES }),
		'convention/treaties.csv': lines(
			'treaty,adopted,opened_for_signature,entered_into_force,source,in_force_source',
			...seen(seen([treaty]))
		),
		'convention/status.csv': lines('code,signed,ratified,signed_source,ratified_source', ...seen(seen(treatyActions))),
		'convention/timeline.csv': lines('date,date_precision,source', ...seen(events))
	});
}

const HANOI = 'hanoi,2024-12-24,2025-10-25,';

test('treaty actions in order are no fault, whatever their dates may mean', () => {
	expect(
		faults(HANOI, ['AAA,2025-10-25,', 'BBB,2025-10-25,2026-02', 'CCC,2025-10,2025', 'DDD,,2026', 'EEE,2025,2025-12-01'])
	).toEqual([]);
});

test('nobody ratifies before signing', () => {
	expect(faults(HANOI, ['AAA,2026-03-01,2026-02', 'BBB,2026,2025-12-31'])).toEqual([
		'convention/status.csv:2 ratified 2026-02 (ratified) comes before 2026-03-01 (signed), which happens first. Correct one of the two.',
		'convention/status.csv:3 ratified 2025-12-31 (ratified) comes before 2026 (signed), which happens first. Correct one of the two.'
	]);
});

test('nothing is done after the day on which the table was last looked at', () => {
	expect(faults(HANOI, ['AAA,2031-01-01,', 'BBB,2025-10-25,2026-10', 'CCC,2026-09,', 'DDD,2026-09-26,'])).toEqual([
		'convention/status.csv:2 signed 2031-01-01 lies after the day on which the table was last looked at (2026-09-26). Correct the date, or that day in datapackage.json.',
		'convention/status.csv:3 ratified 2026-10 lies after the day on which the table was last looked at (2026-09-26). Correct the date, or that day in datapackage.json.'
	]);
});

test('nobody signs a treaty before it opens', () => {
	expect(faults(HANOI, ['AAA,1999-01-01,', 'BBB,2025-10,', 'CCC,2025-10-24,'])).toEqual([
		'convention/status.csv:2 signed 1999-01-01 lies before the treaty opened (2025-10-25). Correct the date.',
		'convention/status.csv:4 signed 2025-10-24 lies before the treaty opened (2025-10-25). Correct the date.'
	]);
});

test('a treaty is adopted, opens and enters into force, in this order', () => {
	expect(faults('hanoi,2024-12-24,2024-10-25,', ['AAA,2025-10-25,'])).toEqual([
		'convention/treaties.csv:2 opened_for_signature 2024-10-25 (opened_for_signature) comes before 2024-12-24 (adopted), which happens first. Correct one of the two.'
	]);
	expect(faults('hanoi,2024-12-24,,2024-01-01', ['AAA,2025-10-25,'])).toEqual([
		'convention/treaties.csv:2 entered_into_force 2024-01-01 (entered_into_force) comes before 2024-12-24 (adopted), which happens first. Correct one of the two.'
	]);
});

test('a date is as exact as the column beside it says', () => {
	expect(faults(HANOI, ['AAA,2025-10-25,'], ['2025-10-25,day', '2026-02,month', '2026,year'])).toEqual([]);
	expect(faults(HANOI, ['AAA,2025-10-25,'], ['2026,day', '2026-02,year'])).toEqual([
		'convention/timeline.csv:2 date_precision 2026 is not a day. Correct the date or its precision.',
		'convention/timeline.csv:3 date_precision 2026-02 is not a year. Correct the date or its precision.'
	]);
});

test('no document came out, and no table was looked at, after the package was made', () => {
	const found = (created: string) => faults(HANOI, ['AAA,2025-10-25,'], ['2026-12-31,day'], { created });
	expect(found('2026-09-26T00:00:00Z')).toEqual([]);
	expect(found('2025-04-23T12:00:00Z')).toEqual([
		'datapackage.json:– resources[7].lastLookedAt 2026-09-26 lies after the day of the package (2025-04-23). Correct it, or "created" in datapackage.json.',
		'reference/sources.csv:4 published 2025-04-24 lies after the day of the package (2025-04-23). Correct it, or "created" in datapackage.json.'
	]);
});
