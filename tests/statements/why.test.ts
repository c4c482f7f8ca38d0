import { describe, expect, test } from 'vitest';
import type { MetricTable } from '$lib/data/metric';
import { between } from '$lib/data/relation';
import { openData } from '$lib/data/server/load';
import { metricFacts } from '$lib/data/server/metric-facts';
import { rates } from '$lib/data/server/denominators';
import { relations } from '$lib/data/server/relations';
import { conflictsOf } from '$lib/statements/conflicts';
import { whyTheyDiffer, type Compared, type ToldRelation, whyWords } from '$lib/statements/why';
import type { Observation } from '$lib/data/observation';
import { observation } from '../fixtures/observations';

const metrics: MetricTable = { fiscal: { class: 'complaints/fiscal-year' } };
const relation = (of: Partial<ToldRelation>): ToldRelation => ({
	publisher: 'centre',
	metric: null,
	kind: 'contains',
	other: 'site',
	otherMetric: null,
	from: null,
	to: null,
	why: 'The centre adds others.',
	...of
});
const figure = (publisher: string, of: Partial<Observation> = {}, partial = false): Compared => ({
	row: observation({ publisher, year: 2024, ...of }),
	partial
});
const [centre, site, press] = [figure('centre'), figure('site'), figure('press')];

describe('a relation', () => {
	test('is found from either side, for the metrics and years that it names', () => {
		const years = relation({ from: 2020, to: 2022 });
		const metric = relation({ metric: 'losses', otherMetric: 'cases' });
		expect(between(site.row, centre.row, [relation({})])).toHaveLength(1);
		expect(between(site.row, press.row, [relation({})])).toHaveLength(0);
		expect(between(centre.row, site.row, [years])).toHaveLength(0);
		const [old, older] = [2020, 2019].map((year) => figure('centre', { year }).row);
		expect(old === undefined ? [] : between(old, figure('site', { year: 2020 }).row, [years])).toHaveLength(1);
		expect(older === undefined ? [] : between(older, figure('site', { year: 2019 }).row, [years])).toHaveLength(0);
		expect(between(centre.row, site.row, [metric])).toHaveLength(0);
		expect(between(centre.row, figure('site', { metric: 'cases' }).row, [metric])).toHaveLength(1);
	});

	test('without another side is of whoever stands beside', () => {
		expect(between(press.row, centre.row, [relation({ other: null })])).toHaveLength(1);
		expect(between(press.row, site.row, [relation({ other: null })])).toHaveLength(0);
	});

	test('of a first edition is of the later ones too', () => {
		const later = figure('centre-2024', { office: 'centre' });
		expect(between(later.row, site.row, [relation({})])).toHaveLength(1);
	});
});

describe('why figures differ', () => {
	test('is what the table says of the pair, each sentence once', () => {
		expect(whyTheyDiffer([centre, site], [relation({}), relation({ kind: 'same-house' })], metrics)).toEqual({
			told: ['The centre adds others.'],
			certain: [],
			unexplained: 'none'
		});
	});

	test('is not told where no row speaks of the pair, whatever kinds of figures they are', () => {
		const survey = figure('survey', { status: 'survey' });
		const model = figure('model', { status: 'estimate' });
		expect(whyWords([centre, survey, model], [], metrics, 'en')).toBe('The tables do not say why they differ.');
		expect(whyWords([centre, survey, model], [], metrics, 'vi')).toBe(
			'Bảng số liệu không cho biết vì sao các số này khác nhau.'
		);
	});

	test('is told as far as the table goes', () => {
		expect(whyWords([centre, site, press], [relation({})], metrics, 'en')).toBe(
			'The centre adds others. Why the others differ, the tables do not say.'
		);
		expect(whyWords([centre, site, press], [relation({ why: 'Trung tâm gộp thêm.' })], metrics, 'vi')).toBe(
			'Trung tâm gộp thêm. Vì sao các số còn lại khác nhau, bảng số liệu không cho biết.'
		);
	});

	test.each<[string, readonly Compared[], string, string]>([
		[
			'a forecast beside a count',
			[centre, figure('model', { status: 'projection' })],
			'At least one is a forecast, published before the year was over.',
			'Ít nhất một số là dự báo, công bố khi năm đó chưa kết thúc.'
		],
		[
			'part of a year',
			[centre, figure('site', {}, true)],
			'Some cover part of the year only, or several years together, and are not compared.',
			'Có số chỉ tính một số tháng trong năm hoặc cộng dồn nhiều năm nên không đem so sánh.'
		],
		[
			'a fiscal year beside a calendar year',
			[centre, figure('site', { metric: 'fiscal' })],
			'Some years are fiscal years.',
			'Có bên tính theo năm tài chính.'
		],
		[
			'the year of publication',
			[centre, figure('site', { flags: ['publication-year'] })],
			'At least one has no year of its own and is placed in the year of its publication.',
			'Ít nhất một số không gắn với năm nào nên được xếp vào năm công bố.'
		],
		[
			'a figure that is contradicted',
			[centre, figure('site', { flags: ['disputed'] })],
			'At least one is in doubt: another text contradicts it, or it was not found again.',
			'Ít nhất một số còn nghi vấn: có tài liệu nêu số khác, hoặc không tìm lại được.'
		]
	])('what the rows say for certain is told: %s', (_, figures, english, vietnamese) => {
		expect(whyWords(figures, [], metrics, 'en')).toBe(english);
		expect(whyWords(figures, [], metrics, 'vi')).toBe(vietnamese);
	});

	test('where all are forecasts it is said, and is no reason', () => {
		const forecasts = ['one', 'two'].map((publisher) => figure(publisher, { status: 'projection' }));
		expect(whyWords(forecasts, [], metrics, 'en')).toBe(
			'All are forecasts, published before the year was over. The tables do not say why they differ.'
		);
	});
});

describe('the strips of the tables', () => {
	const data = openData();
	const facts = metricFacts(data);
	const conflicts = conflictsOf(data.figures, { rates: rates(data), metrics: facts });
	const told = (language: 'en' | 'vi') => relations(data).map((row) => ({ ...row, why: row.why[language] }));
	const why = (key: string, language: 'en' | 'vi') =>
		whyWords(conflicts.find((one) => one.key === key)?.figures ?? [], told(language), facts, language);

	test.each([
		[
			'AUS.2022.recorded-losses',
			'The National Anti-Scam Centre adds what other bodies were told to the reports that reached Scamwatch.'
		],
		[
			'USA.2024.recorded-losses',
			'IC3 takes complaints of internet crime, from firms too; the FTC takes consumers’ reports of fraud by any channel. Many of the same victims are in both.'
		],
		[
			'NLD.2016.recorded-cases',
			'Statistics Netherlands counts one offence, computer intrusion; the other number is of cybercrime in the narrow sense.'
		],
		[
			'VNM.2021.internet_users_share',
			'ITU’s share is of the year, from surveys or its own estimate; DataReportal’s is of January, from other sources.'
		],
		[
			'WORLD.2015.cybercrime_cost',
			'Cybersecurity Ventures counts all damage and recovery; Lloyd’s speaks of cyberattacks on business.'
		],
		[
			'WORLD.2024.cybercrime_cost',
			'Two models with limits of their own: Cybersecurity Ventures counts all damage and recovery; what Statista counts is not in the tables. All are forecasts, published before the year was over.'
		],
		[
			'WORLD.2021.illicit_crypto_volume',
			'Each company traces the wallets that it has tied to crime or sanctions itself. TRM Labs’ figure was restated in 2026; Chainalysis’ is of an earlier edition.'
		],
		['NLD.2018.recorded-cases', 'The tables do not say why they differ.']
	])('%s: %s', (key, words) => {
		expect(why(key, 'en')).toBe(words);
	});

	test('Vietnamese says whose number contains whose, too', () => {
		expect(why('AUS.2022.recorded-losses', 'vi')).toBe(
			'Trung tâm chống lừa đảo quốc gia Australia gộp số của Scamwatch với số liệu do các cơ quan khác tiếp nhận.'
		);
		expect(why('VNM.2023.online_scam_losses', 'vi')).toBe(
			'Bộ Công an nêu số tiền bị chiếm đoạt theo số liệu của Bộ; khảo sát hỏi 1.063 người rồi suy rộng ra cả nước.'
		);
		expect(why('VNM.2023.cyberattacks', 'vi')).toMatch(
			/^Cục An toàn thông tin thuộc Bộ Thông tin và Truyền thông: hai số cùng của một cơ quan\. /
		);
	});

	test('every pair that stands in a strip is explained, but where no document tells why', () => {
		const silent = conflicts.filter(({ figures }) => whyTheyDiffer(figures, told('en'), facts).unexplained !== 'none');
		expect(conflicts.length).toBeGreaterThan(60);
		expect(silent.map(({ key }) => key)).toEqual(['NLD.2018.recorded-cases', 'NLD.2019.recorded-cases']);
	});
});
