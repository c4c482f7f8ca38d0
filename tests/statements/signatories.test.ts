import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { conventionFacts, partyCounts, signatures } from '$lib/data/server/signatures';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import {
	chosenStandings,
	signatoriesOn,
	signatoriesTitle,
	signatorySet,
	signatorySetSaid,
	type SignatoryFacts
} from '$lib/statements/signatories';

const data = openData();
function facts(language: Language): SignatoryFacts {
	const { listSeen } = conventionFacts(data);
	return {
		signatures: signatures(data, language),
		counts: partyCounts(data, language),
		listSeen,
		listSeenText: dateWords(listSeen, language)
	};
}
const { asOf } = conventionFacts(data);

describe('how many have signed and ratified', () => {
	test('at least 76 and at least 3, with the day the list was last seen', () => {
		const en = facts('en');
		expect(signatoriesTitle(signatoriesOn(asOf, en), en, null, 'en')).toBe(
			'At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026)'
		);
		const vi = facts('vi');
		expect(signatoriesTitle(signatoriesOn(asOf, vi), vi, null, 'vi')).toBe(
			'Ít nhất 76 bên đã ký; theo các nguồn đã công bố, ít nhất 3 bên đã phê chuẩn (danh sách tính đến tháng 4/2026)'
		);
	});

	test('74 are named; Canada and India, not found again, are in no count', () => {
		expect(signatoriesOn(asOf, facts('en'))).toEqual({ signed: 76, ratified: 3, named: 74, open: true });
	});

	test('the set is told whole: by name, without a name, and who is in no count', () => {
		const set = (language: Language, day = asOf) => signatorySetSaid(signatorySet(day, facts(language)), language);
		expect(set('en')).toBe(
			'76 signatories counted: 74 by name, 73 of them States, and 2 not named. Said to have signed, in one document each that was not found again, and in no count: Canada and India.'
		);
		expect(set('vi')).toBe(
			'Tính được 76 bên ký: 74 bên có tên, trong đó 73 là quốc gia, và 2 bên chưa rõ tên. Báo chí đưa tin đã ký, theo mỗi bên một tài liệu không tìm lại được, nên không được tính: Ấn Độ và Canada.'
		);
		expect(set('en', '2025-10-26')).toBe('72 signatories, all by name, 71 of them States.');
	});

	test.each([
		['2025-10-24', 0, 0, false],
		['2025-10-25', 69, 0, false],
		['2025-10-26', 72, 0, false],
		['2025-11-19', 73, 0, false],
		['2025-12-01', 73, 0, true],
		['2025-12-29', 74, 0, false],
		['2026-01-30', 74, 0, false],
		['2026-02-28', 74, 1, true],
		['2026-04-01', 74, 1, true],
		['2026-05-21', 74, 3, true],
		['2026-05-31', 76, 3, true]
	])('by %s %i had signed and %i had ratified', (day, signed, ratified, open) => {
		expect(signatoriesOn(day, facts('en'))).toMatchObject({ signed, ratified, open });
	});

	test('of a day before the list was seen nothing is doubtful', () => {
		const en = facts('en');
		expect(signatoriesTitle(signatoriesOn('2025-10-26', en), en, '26 October 2025', 'en')).toBe(
			'72 had signed and 0 had ratified by 26 October 2025'
		);
	});
});

test('States that a reader chose are told of, one sentence each', () => {
	const chosen = [
		{ code: 'SGP', name: 'Singapore' },
		{ code: 'MYS', name: 'Malaysia' },
		{ code: 'QAT', name: 'Qatar' },
		{ code: 'CAN', name: 'Canada' }
	];
	expect(chosenStandings(chosen, facts('en'), 'en')).toEqual([
		'Singapore has not signed (list checked in April 2026).',
		'Malaysia signed 25 October 2025; no ratification seen (list last seen April 2026).',
		'Qatar signed 25 October 2025 and has ratified, February 2026.',
		'Canada: one document reports a signature, July 2026; it was not found again.'
	]);
	expect(chosenStandings(chosen.slice(0, 1), facts('vi'), 'vi')).toEqual([
		'Singapore chưa ký (theo danh sách tháng 4/2026).'
	]);
});
