import { describe, expect, test } from 'vitest';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { chartShort } from '$lib/short/server/chart';
import { claimShort } from '$lib/short/server/claim';
import { conventionShort } from '$lib/short/server/treaty';
import { speak, type Language } from '$lib/words/language';

const data = openData();
const plain = (sentences: readonly string[]) => sentences.map((one) => one.replaceAll('\u00a0', ' '));

function ofClaim(id: string, language: Language): readonly string[] {
	const claim = claims(data).find((one) => one.id === id);
	return claim === undefined ? [] : plain(claimShort(data, claim, language).sentences);
}

function ofChart(slug: string, language: Language): readonly string[] {
	speak(language);
	const { of, sentences } = chartShort(data, slug, language);
	return [of, ...plain(sentences)];
}

describe('a claim in short', () => {
	test('says who printed it and when, what came of it, what the number is, and what can be said', () => {
		expect(ofClaim('world-8tn-2023', 'en')).toEqual([
			'Tuoi Tre News printed this claim on 27 December 2024.',
			'It cannot be checked.',
			'We found nothing published that it rests on.',
			'The number, $8 trillion, is a forecast.',
			'It is not a count.',
			'One company made it, and the paper does not name it.',
			'We did not find how the company worked it out.',
			'So say that it is a forecast by one company.'
		]);
		expect(ofClaim('world-8tn-2023', 'vi')).toEqual([
			'Tuổi Trẻ News đăng thông tin này vào ngày 27/12/2024.',
			'Thông tin này không kiểm chứng được.',
			'Chúng tôi chưa tìm thấy căn cứ nào được công bố.',
			'Con số 8.000 tỷ USD là dự báo, không phải số liệu thống kê.',
			'Một công ty đưa ra con số này.',
			'Bài báo không nêu tên công ty.',
			'Chúng tôi chưa tìm thấy cách tính được công bố.',
			'Nên nói rõ đây là dự báo của một công ty.'
		]);
	});

	test('prints its amounts as the steps of its check do', () => {
		expect(ofClaim('vnm-390tn-usd', 'en')).toContain(
			'At the average rate of 2023, VND 390 trillion were $16.4 billion.'
		);
		expect(ofClaim('vnm-390tn-usd', 'vi')).toContain(
			'Theo tỷ giá bình quân năm 2023, 390.000 tỷ đồng tương đương 16,4 tỷ USD.'
		);
	});

	test('says that its day is not known, and keeps a name with a comma apart', () => {
		expect(ofClaim('world-covid-600', 'en').slice(0, 2)).toEqual([
			'Barrier Briefs, from Memoori, printed this claim.',
			'We do not know on which day.'
		]);
	});

	test.each([
		['vnm-users-rank', 'It is true.', 'Thông tin này khớp.'],
		['phl-69-percent', 'It is partly true.', 'Thông tin này khớp một phần.'],
		['tha-q1-149m-a-day', 'It is wrong.', 'Thông tin này không khớp.'],
		['world-attack-39-seconds', 'It is a real number.', 'Con số có thật.'],
		['world-jobs-3-5m', 'It cannot be checked.', 'Thông tin này không kiểm chứng được.'],
		[
			'conv-in-force-2027',
			'On 26 November 2026 it was too early to say.',
			'Tính đến ngày 26/11/2026, vẫn chưa thể kết luận.'
		]
	])('%s has its verdict in plain words', (id, english, vietnamese) => {
		expect(ofClaim(id, 'en')[1]).toBe(english);
		expect(ofClaim(id, 'vi')[1]).toBe(vietnamese);
	});
});

describe('a chart in short', () => {
	test('says what it shows as it opens, how its figures came about, the highest and the lowest', () => {
		expect(ofChart('internet-users', 'en')).toEqual([
			'the chart as it opens, 1991–2024',
			'The chart shows how many people are online.',
			'It opens with this: share of people online.',
			'It has 5 places and the world as a whole.',
			'Some numbers are official, some are estimated.',
			'Of 3 places in 2024, the highest is 92% (China).',
			'The lowest is 84.15% (Viet Nam).',
			'The way of counting changed at times.',
			'A year without a number is not zero.'
		]);
		expect(ofChart('internet-users', 'vi')).toEqual([
			'biểu đồ khi mới mở, 1991–2024',
			'Biểu đồ cho thấy có bao nhiêu người dùng Internet.',
			'Khi mới mở, biểu đồ có: tỷ lệ người dùng Internet.',
			'Biểu đồ có 5 nước, khu vực; toàn thế giới.',
			'Một phần là số liệu chính thức, một phần là số liệu ước tính.',
			'Trong 3 nước, khu vực năm 2024, số cao nhất là 92% (Trung Quốc).',
			'Số thấp nhất là 84,15% (Việt Nam).',
			'Ở một số năm, cách thống kê có thay đổi.',
			'Năm không có số liệu không có nghĩa là bằng 0.'
		]);
	});

	test('ranks nothing that counts different things: it tells the ends of them, each with what it counts', () => {
		expect(ofChart('scam-losses', 'en').slice(1, 8)).toEqual([
			'The chart shows losses that people and banks reported.',
			'It has 8 places.',
			'The numbers are counted.',
			'Each place counts other things.',
			'So compare it only with itself.',
			'United States (losses victims reported) in 2025: $20.9 billion.',
			'Canada (losses people reported) in 2025: $503.8 million.'
		]);
		expect(ofChart('global-losses', 'en').join(' ')).not.toMatch(/highest|lowest/);
	});

	test('names the groups that bars leave out', () => {
		const told = ofChart('us-crime-types', 'en');
		expect(told).toContain('Of 20 groups in 2025, the highest is $8.65 billion (Investment fraud).');
		expect(told).toContain('The picture leaves out 7 smaller numbers.');
	});

	test('of treaties says how far the Convention had come, and when that was seen', () => {
		expect(ofChart('race-to-40', 'en')).toEqual([
			'the chart as it opens, 26 November 2026',
			'The chart shows how fast treaties found the ratifications they needed.',
			'The Hanoi Convention needs 40 ratifications to take effect.',
			'At least 3 are reported to have ratified (list last seen April 2026).',
			'Of 8 earlier treaties 6 took 16 to 33 months to gather the ratifications they needed.',
			'1 took 8.9 years.',
			'1 had not gathered them by 5 February 2026.'
		]);
		expect(ofChart('convention-signatures', 'vi')).toContain('Chỉ bên đã phê chuẩn mới chịu ràng buộc.');
	});
});

describe('the Convention in short', () => {
	test('says what it is, how far it has come, what it asks, and who is for and against it', () => {
		speak('en');
		expect(conventionShort(data, 'en')).toEqual({
			of: '',
			sentences: [
				'The Hanoi Convention is a UN treaty on cybercrime.',
				'It opened for signature in Hanoi on 25 October 2025.',
				'At least 76 have signed.',
				'At least 3 are reported to have ratified (list last seen April 2026).',
				'It takes effect 90 days after 40 have ratified (Article 65).',
				'Acts like hacking must be crimes (Articles 7–17).',
				'States share proof of serious crimes (Article 35).',
				'The UN Secretary-General backs it.',
				'The Electronic Frontier Foundation warns of wide powers to watch people.'
			]
		});
		speak('vi');
		expect(conventionShort(data, 'vi').sentences.slice(-3)).toEqual([
			'Các nước chia sẻ chứng cứ về tội phạm nghiêm trọng (Điều 35).',
			'Tổng Thư ký Liên hợp quốc ủng hộ Công ước.',
			'Tổ chức Biên giới Điện tử (EFF) cảnh báo về quyền giám sát rộng.'
		]);
	});

	test('the articles and statements that it tells say so in their tables', () => {
		const topics = new Map(data.rows('articles').map((row) => [row.article_number, row.topic]));
		expect([7, 17, 65].map((article) => topics.get(article))).toEqual([
			'hacking into systems',
			'money laundering',
			'40 ratifications (or the like) plus 90 days'
		]);
		const said = new Map(data.rows('critics').map((row) => [row.id, row]));
		expect(said.get('un-sg-2025')?.position).toBe('for');
		expect(said.get('eff-2025')?.position).toBe('against');
		expect(said.get('eff-2025')?.statement_en).toContain('broad surveillance powers');
	});
});

test('what the Convention’s supporters and critics are said to say stands in their rows', () => {
	const said = new Map(data.rows('critics').map((row) => [row.id, row]));
	expect(said.get('un-sg-2025')).toMatchObject({ position: 'for' });
	const against = said.get('eff-2025');
	expect(against).toMatchObject({ position: 'against' });
	expect(against?.statement_en).toMatch(/broad surveillance powers/);
	expect(against?.statement_vi).toMatch(/quyền giám sát rộng/);
});
