import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { pressEntries } from '$lib/press/server/entries';
import { listedCountries } from '$lib/countries/server/list';
import { leftOut, pressLead } from '$lib/press/server/lead';
import { placesCounted, placesHeld } from '$lib/press/server/found';

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
			'Theo Bộ Công an, số tiền bị chiếm đoạt do lừa đảo trực tuyến tại Việt Nam năm 2024 là hơn 12.000 tỷ đồng.'
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
		expect(entry('usa').words?.second?.id).toBe('USA.2024.ftc_fraud_losses.ftc-release-2025');
		expect(entry('vnm').words?.second?.id).toBe('VNM.2024.online_scam_losses.dtinews-nca-2024-12');
		expect(entry('twn').words?.second).toBeNull();
	});

	test('says with what words a figure was published, in the sentence, the figure and what it is copied with', () => {
		expect(plain(entry('vnm').sentence)).toContain('at over VND 12 trillion for 2024');
		expect(plain(entry('can').sentence)).toContain('Fraud losses of over C$704 million were reported');
		expect(plain(entry('can', 'vi').sentence)).toContain('là hơn 704 triệu CAD.');
		expect(plain(entry('sgp').sentence)).toContain('cost victims at least S$913.1 million in 2025');
		expect(plain(entry('sgp', 'vi').copied)).toContain('là ít nhất 913,1 triệu SGD.');
		expect(plain(entry('jpn').sentence)).toContain('recorded losses of ¥141.4 billion (provisional) to');
		expect(plain(entry('jpn', 'vi').words?.figure.text ?? '')).toBe('141,4 tỷ yên (số sơ bộ)');
		expect(plain(entry('jpn').words?.dollars ?? '')).toBe('$945.5 million (provisional)');
		expect(plain(entry('usa').words?.second?.text ?? '')).toBe('over $12.5 billion');
	});

	test('names the loss that the page of the country leads with, where it is another, and says why not', () => {
		const { leads, words } = entry('gbr');
		expect([plain(leads?.text ?? ''), leads?.of]).toEqual([
			'£1.28 billion',
			'2025, UK Finance (all payment fraud, bank books)'
		]);
		expect(leads?.why).toMatch(/^The page of the country leads with the newest count of a year, whoever made it/);
		expect(words?.second).toBeNull();
		expect(plain(entry('tha').leads?.text ?? '')).toBe('฿77.4 billion');
		expect(entry('tha').leads?.of).toMatch(/^from 1 March 2022 to 30 November 2024, Royal Thai Police/);
		expect(entry('tha', 'vi').leads?.why).toMatch(/^Trang của nước này nêu trước hết số cộng dồn/);
		expect(entry('usa').leads).toBeNull();
	});

	test('where there is none, names what is held and doubted, with the doubt', () => {
		const told = (language: 'en' | 'vi') =>
			entry('tha', language).doubtful.map(({ text, of, doubt }) => `${plain(text)}; ${of.slice(0, 4)}; ${doubt}`);
		expect(told('en')).toEqual(['over ฿60 billion; 2024; disputed', '฿27.3 billion; 2022; part of year']);
		expect(told('vi')[0]).toBe('hơn 60 tỷ THB; 2024; có số khác mâu thuẫn');
		expect(entry('deu').doubtful.every(({ doubt }) => doubt === 'incomplete')).toBe(true);
		expect(entry('usa').doubtful).toEqual([]);
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

	test('is led by how many of the places with a count of losses it has, and names those left out', () => {
		const data = openData();
		expect(pressLead(data, 'en')).toMatch(
			/^For the world, for 18 of the 22 countries and territories of which our tables hold a count of losses \(those where an authority counts them by the year\)/
		);
		expect(pressLead(data, 'vi')).toMatch(
			/^Về thế giới, về 18 trong 22 nước và vùng lãnh thổ có số thống kê thiệt hại trong các bảng/
		);
		expect(leftOut(data, 'en')).toMatch(/^Left out: Finland, Indonesia, Nigeria and South Africa\. /);
		expect(leftOut(data, 'vi')).toMatch(/^Không nêu: Indonesia, Nam Phi, Nigeria và Phần Lan\. /);
	});

	test('stands for every place of which an authority counted losses, in the order of the table', () => {
		const data = openData();
		const countries = pressEntries(data, 'en').filter(({ section }) => section === 'country');
		expect(placesCounted(data)).toHaveLength(18);
		expect(placesHeld(data).filter((code) => !placesCounted(data).includes(code))).toEqual([
			'FIN',
			'IDN',
			'NGA',
			'ZAF'
		]);
		const losses = listedCountries(data, 'en').flatMap(({ code, held }) => (held === 'losses' ? [code] : []));
		expect(losses.toSorted()).toEqual(placesHeld(data));
		expect(countries.map(({ code }) => code).toSorted()).toEqual(placesCounted(data));
		expect(pressEntries(data, 'en').find(({ code }) => code === 'SGP')?.title).toBe('Singapore');
		expect(pressEntries(data, 'en').some(({ code }) => code === 'LAO')).toBe(false);
	});
});
