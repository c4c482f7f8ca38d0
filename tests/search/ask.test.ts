import { describe, expect, test } from 'vitest';
import { chartFor, chartPath } from '$lib/search/groups';
import { answerWorking, byText, largeText, perText, statusText, whatText } from '$lib/search/words';
import { answeredBy, asked, indexIn, linksOf } from '../fixtures/search';

describe('“singapore scams 2024 per person”', () => {
	const result = asked('singapore scams 2024 per person');
	const index = indexIn('en');
	const { answer } = result;
	if (answer === null) throw new Error('There is no answer.');

	test('is answered by one figure of the police', () => {
		expect(answer.row.id).toBe('SGP.2024.spf_scam_losses.malaymail-spf-2025');
		expect(whatText(answer.row, index)).toBe('Scam losses in Singapore, 2024');
		expect(statusText(answer)).toBe('Reported; computed from the published figure');
		expect(byText(answer.row, index, 'en')).toBe('Singapore Police Force, via Malay Mail / Bernama, 26 February 2026');
	});

	test('in dollars per person, by steps that give it', () => {
		const { value, steps } = answer.amount;
		expect(largeText(answer, 'en')).toBe('$137.6');
		expect(perText(answer)).toBe('Per person');
		expect(steps.map(({ kind }) => kind)).toEqual(['exchange-rate', 'population']);
		const redone = steps.reduce((left, step) => left / step.value, answer.row.value);
		expect(redone).toBeCloseTo(value, 9);
		const working = answerWorking(answer, 'en');
		expect(working?.published).toBe('S$1.11\u00a0billion');
		expect(working?.steps).toEqual(['÷ S$1.33623', '÷ 6,036,860']);
		expect(working?.result).toBe('$137.6 per person');
	});

	test('and leads to the chart with Singapore, the year and the measure', () => {
		expect(chartFor(answer.row, index)).toBe('scam-losses');
		expect(chartPath('scam-losses', answer, index)).toBe(
			'/charts/scam-losses/?country=SGP&time=2024&measure=per-person'
		);
	});

	test('beside charts, the country, the publisher and articles', () => {
		expect(linksOf(result, 'chart')[0]).toBe('scam-losses');
		expect(linksOf(result, 'country')).toEqual(['SGP']);
		expect(linksOf(result, 'publisher')[0]).toBe('spf');
		expect(linksOf(result, 'article').length).toBeGreaterThan(0);
		const [first] = result.groups[0]?.links ?? [];
		expect(first?.path).toBe('/charts/scam-losses/?country=SGP');
	});
});

describe('publishers that disagree', () => {
	test('stand side by side, and none is an average', () => {
		const { answer } = asked('lừa đảo trực tuyến việt nam 2024', 'vi');
		const found = answer?.conflict?.figures.map(({ row }) => row.publisher) ?? [];
		expect(new Set(found).size).toBeGreaterThan(1);
		const held = indexIn('vi').quoted.map(({ id }) => id);
		expect(answer?.conflict?.figures.every(({ row }) => held.includes(row.id))).toBe(true);
	});
});

describe('where a place has no figure', () => {
	test('that is said, and no other place speaks for it', () => {
		const result = asked('laos scams 2024');
		expect(result.bare).toEqual(['LAO']);
		expect(result.answer).toBeNull();
		expect(linksOf(result, 'country')).toEqual(['LAO']);
	});

	test('of a place without figures its page is told', () => {
		const result = asked('laos');
		expect(result.first.map(({ path }) => path)).toEqual(['/countries/lao/']);
		expect(result.answer).toBeNull();
	});
});

test('a year that is not held is answered by the nearest, and that is said', () => {
	const { answer } = asked('singapore scam losses 1999');
	expect(answer?.instead).toEqual([1999]);
	expect(answer?.row.metric).toBe('spf_scam_losses');
});

test('a figure that stands beside cybercrime waits for its value', () => {
	const { answer } = asked('population of singapore 2020');
	expect(answer?.row.id).toMatch(/^SGP\.2020\.population\./);
	expect(answer?.valued).toBe(false);
});

describe('what readers call things leads to', () => {
	test.each([
		['hacking', 'vietnam-cyberattacks'],
		['elderly', 'us-victim-age'],
		['seniors', 'us-victim-age'],
		['bitcoin', 'ransomware-and-crypto'],
		['deepfake', 'us-crime-types'],
		['fraud', 'scam-losses'],
		['lừa qua mạng', 'scam-losses'],
		['lua qua mang', 'scam-losses'],
		['người già', 'us-victim-age'],
		['how many have ratified', 'race-to-40'],
		['who signed', 'convention-signatures']
	])('a chart: %s → %s', (text, chart) => {
		expect(linksOf(asked(text), 'chart')).toContain(chart);
		expect(linksOf(asked(text, 'vi'), 'chart')).toContain(chart);
	});

	test.each([
		['elderly losses in the US', 'USA', 'ic3_age_losses', '60-plus'],
		['US ransomware 2024', 'USA', 'ic3_type_losses', 'ransomware'],
		['California losses 2024', 'USA', 'ic3_state_losses', 'CA'],
		['uk fraud', 'GBR', 'actionfraud_losses', null],
		['scam cases singapore', 'SGP', 'spf_scam_cases', null],
		['canada scams', 'CAN', 'cafc_losses', null],
		['indonesia losses', 'IDN', 'iasc_scam_losses', null],
		['ransomware 2024', 'WORLD', 'ransomware_payments', null],
		['singapor scams', 'SGP', 'spf_scam_losses', null]
	])('a figure: %s', (text, entity, metric, category) => {
		const { answer } = asked(text);
		expect([answer?.row.entity, answer?.row.metric, answer?.row.category]).toEqual([entity, metric, category]);
	});

	test.each([
		['lua dao viet nam 2024 moi nguoi', 'VNM', 'online_scam_losses'],
		['người già ở mỹ mất bao nhiêu tiền', 'USA', 'ic3_age_losses'],
		['tấn công mạng 2023', 'VNM', 'cyberattacks'],
		['thiet hai han quoc', 'KOR', 'knpa_voice_phishing_losses'],
		['lừa qua mạng', 'VNM', 'online_scam_losses']
	])('a figure, asked for in Vietnamese: %s', (text, entity, metric) => {
		const { answer } = asked(text, 'vi');
		expect([answer?.row.entity, answer?.row.metric]).toEqual([entity, metric]);
	});
});

describe('beside figures', () => {
	test('an article is found by its number and by what it is about', () => {
		expect(linksOf(asked('article 13'), 'article')[0]).toBe('13');
		expect(linksOf(asked('điều 34', 'vi'), 'article')[0]).toBe('34');
		expect(linksOf(asked('victims'), 'article')).toContain('34');
	});

	test('a document, a publisher and a claim are found by their words', () => {
		expect(linksOf(asked('Chainalysis'), 'publisher')[0]).toBe('chainalysis');
		expect(linksOf(asked('cybercrime 10.5 trillion'), 'claim')).toContain('world-10-5tn-2025');
		expect(linksOf(asked('annual scams and cybercrime brief'), 'document').length).toBeGreaterThan(0);
	});

	test('there are at most four of a kind', () => {
		expect(asked('fraud').groups.every(({ links }) => links.length <= 4)).toBe(true);
	});
});

test('a figure finds itself when its own id is what is beside it', () => {
	expect(answeredBy(asked('Losses reported to the FBI (IC3), United States, 2024'))).toContain(
		'USA.2024.ic3_losses.fbi-ic3-2024'
	);
});
