import { CHARTS } from '$lib/catalogue/server/specs';
import { describe, expect, test } from 'vitest';
import { chartObservations } from '$lib/catalogue/server/observations';
import { openData } from '$lib/data/server/load';
import { chartVoices } from '$lib/receipt/server/chains';
import { voicesIn, voicesWords } from '$lib/statements/voices';
import { observation } from '../fixtures/observations';

const office = observation({ publisher: 'office' });
const desk = observation({ publisher: 'desk' });

describe('whose word figures are', () => {
	test('publishers with a figure of their own are counted once, however many figures they have', () => {
		expect(voicesIn([office, desk, observation({ publisher: 'desk', source: 'again' })])).toEqual({
			own: 2,
			joined: false,
			more: 0,
			telling: true
		});
	});

	test('who only repeats has no number of its own', () => {
		const papers = ['paper', 'radio'].map((publisher) => observation({ publisher, flags: ['echo'] }));
		expect(voicesIn([office, ...papers])).toMatchObject({ own: 1, more: 2, telling: true });
	});

	test('who repeats itself is no second voice and no repeater', () => {
		const again = observation({ publisher: 'office', source: 'again', flags: ['echo'] });
		expect(voicesIn([office, again, desk])).toMatchObject({ own: 2, more: 0 });
	});

	test('what is built on figures of others is no number of its own', () => {
		expect(voicesIn([office, observation({ publisher: 'quoter', house: '' })])).toMatchObject({ own: 1, more: 1 });
	});

	test('departments of one house and editions of one publisher count once', () => {
		const department = observation({ publisher: 'department', house: 'office' });
		const edition = observation({ publisher: 'desk-2024', office: 'desk', house: 'desk' });
		expect(voicesIn([office, department, desk, edition])).toMatchObject({ own: 2, joined: true, more: 0 });
		expect(voicesIn([desk, edition])).toMatchObject({ own: 1, joined: false });
	});

	test('where every place has one counter the number tells nothing', () => {
		const places = ['USA', 'JPN'].map((entity) => observation({ entity, publisher: entity.toLowerCase() }));
		expect(voicesIn(places).telling).toBe(false);
		expect(voicesIn([]).telling).toBe(false);
	});
});

test('the sentence in both languages', () => {
	const words = (of: Partial<ReturnType<typeof voicesIn>>) =>
		(['en', 'vi'] as const).map((language) =>
			voicesWords({ own: 4, joined: false, more: 0, telling: true, ...of }, language)
		);
	expect(words({})).toEqual(['Publishers with a number of their own: 4.', 'Số bên công bố có số liệu riêng: 4.']);
	expect(words({ joined: true, more: 6 })).toEqual([
		'Publishers with a number of their own: 4. Parts of one body count once. 6 more only repeat numbers of others or build on them.',
		'Số bên công bố có số liệu riêng: 4. Các đơn vị của cùng một cơ quan tính là một. 6 bên khác chỉ dẫn lại hoặc dựa trên số của bên khác.'
	]);
	expect(words({ more: 1 })).toEqual([
		'Publishers with a number of their own: 4. One more only repeats numbers of others or builds on them.',
		'Số bên công bố có số liệu riêng: 4. Một bên khác chỉ dẫn lại hoặc dựa trên số của bên khác.'
	]);
	expect(words({ telling: false })).toEqual(['', '']);
});

describe('the charts of the tables', () => {
	const data = openData();

	test('world totals have at most eleven voices: the Commission quotes, a magazine builds on the FBI', () => {
		const { own, more } = voicesIn(chartObservations(data, 'global-losses'));
		expect(own).toBeLessThanOrEqual(11);
		expect(more).toBeGreaterThanOrEqual(6);
	});

	test('attacks on Viet Nam have four: the bodies of one ministry are one', () => {
		expect(voicesIn(chartObservations(data, 'vietnam-cyberattacks'))).toMatchObject({ own: 4, joined: true });
	});

	test('it is told only where somebody could repeat somebody', () => {
		const told = CHARTS.map(({ slug }) => slug).filter((slug) => chartVoices(data, slug, 'en') !== '');
		expect(told).toEqual([
			'global-losses',
			'ransomware-and-crypto',
			'vietnam-online-scams',
			'vietnam-internet-users',
			'vietnam-cyberattacks',
			'scam-reports'
		]);
	});
});
