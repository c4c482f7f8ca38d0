import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { pressEntries } from '$lib/press/server/entries';
import { placesCounted } from '$lib/press/server/found';

/** Spaces that keep words together, as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const entry = (id: string, language: 'en' | 'vi' = 'en') => {
	const found = pressEntries(openData(), language).find((one) => one.id === id);
	if (found === undefined) throw new Error(`No entry ${id}.`);
	return found;
};

describe('the number to print', () => {
	test('of a country is a sentence with the authority’s newest whole figure', () => {
		expect(plain(entry('usa').sentence)).toBe(
			'Complaints to the FBI’s Internet Crime Complaint Center stated losses of $20.9 billion in 2025.'
		);
		expect(plain(entry('vnm', 'vi').sentence)).toBe(
			'Theo Bộ Công an, số tiền bị chiếm đoạt do lừa đảo trực tuyến tại Việt Nam năm 2024 là 12.000 tỷ đồng.'
		);
	});

	test('is copied with publisher, outlet, year and address', () => {
		expect(plain(entry('kor').copied)).toBe(
			'Police in the Republic of Korea recorded voice phishing losses of ₩854.5 billion in 2024. (Korean National Police Agency, via The Korea Herald, 2025; https://www.koreaherald.com/article/10631333)'
		);
		expect(plain(entry('vnm', 'vi').copied)).toContain(
			'(Bộ Công an Việt Nam, theo VnExpress, 2025; https://vnexpress.net/'
		);
	});

	test('has the range of the same place, year, metric and kind, and no other', () => {
		expect(plain(entry('mys').words?.range ?? '')).toBe('RM2.77–3 billion');
		expect(plain(entry('mys', 'vi').words?.range ?? '')).toBe('2,77–3 tỷ MYR');
		// A survey for the same place and year is another kind.
		expect(entry('vnm').words?.range).toBe('');
	});

	test('names the figure to turn to, of the same question first', () => {
		expect(entry('gbr').words?.second?.id).toBe('GBR.2024.ukfinance_fraud_losses.rsm-ukf-2025');
		expect(entry('vnm').words?.second?.id).toBe('VNM.2024.online_scam_losses.dtinews-nca-2024-12');
		expect(entry('twn').words?.second).toBeNull();
	});

	test('is none for what nobody counts, and then tells what was published by year', () => {
		const modelled = entry('world-modelled');
		expect([modelled.print, modelled.words]).toEqual([false, null]);
		expect(modelled.sentence).toMatch(/^No figure to print: /);
		expect(modelled.ranges.map(plain)).toEqual([
			'2026: $1.2 trillion',
			'2025: $10.5 trillion',
			'2024: $9.22–9.5 trillion'
		]);
		expect(entry('deu', 'vi').sentence).toMatch(/^Không có con số nào để đăng: /);
		expect(plain(entry('world-asked').words?.range ?? 'x')).toBe('');
	});

	test('of the Convention says “at least” and by when', () => {
		expect(plain(entry('signatories').sentence)).toBe(
			'By May 2026, at least 76 States and organizations had signed the UN Convention against Cybercrime.'
		);
		expect(plain(entry('parties', 'vi').sentence)).toBe(
			'Tính đến ngày 21/5/2026, ít nhất 3 nước được cho biết đã phê chuẩn Công ước của Liên hợp quốc về chống tội phạm mạng: Azerbaijan, Qatar và Việt Nam.'
		);
		expect(entry('needed').sentence).toContain('the ratifications (or the like) of 40 States');
	});

	test('stands for every place of which an authority counted losses, in the order of the table', () => {
		const data = openData();
		const countries = pressEntries(data, 'en').filter(({ section }) => section === 'country');
		expect(placesCounted(data)).toHaveLength(18);
		expect(countries.map(({ code }) => code).toSorted()).toEqual(placesCounted(data));
		expect(pressEntries(data, 'en').find(({ code }) => code === 'SGP')?.title).toBe('Singapore');
		expect(pressEntries(data, 'en').some(({ code }) => code === 'LAO')).toBe(false);
	});
});
