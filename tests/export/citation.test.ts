import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKey, citationOf } from '$lib/export/citation';
import { citationFacts, source } from '../fixtures/citation';

const ADDRESS = 'https://site.example/charts/scam-losses/?country=VNM~LAO&time=2019..2024';
/** FNV-1a, worked out apart, of the day of the data and the address. */
const KEY = '1m2divn';
const names = (count: number) =>
	Array.from({ length: count }, (_, i) => ({ name: { en: `P${i + 1}`, vi: `V${i + 1}` }, outlets: [null] }));

describe('words', () => {
	test('the sentence names the publishers, then this site, title, years, address and day', () => {
		expect(citationOf(citationFacts()).wording).toBe(
			`Figures: Department A05, Ministry of Public Security; Global Anti-Scam Alliance. Brought together by Counting Cybercrime: “Losses of Viet Nam & Laos rose by 5%”, 2019–2024, ${ADDRESS}, retrieved 28 September 2026.`
		);
	});

	test('in Vietnamese it names them in Vietnamese', () => {
		const facts = citationFacts({ language: 'vi', title: 'Thiệt hại tăng 5%', years: { from: 2024, to: 2024 } });
		expect(citationOf(facts).wording).toBe(
			`Số liệu: Cục A05, Bộ Công an; Liên minh chống lừa đảo toàn cầu. Tập hợp: Đếm tội phạm mạng, “Thiệt hại tăng 5%”, 2024, ${ADDRESS}, truy cập ngày 28/9/2026.`
		);
	});

	test('APA has authors, year of the data, kind with years, site, day and address, in both languages', () => {
		const { apa } = citationOf(citationFacts());
		expect(apa.en).toBe(
			`Department A05, Ministry of Public Security, & Global Anti-Scam Alliance. (2026). Losses of Viet Nam & Laos rose by 5% [Data set; figures for 2019–2024]. Counting Cybercrime. Retrieved September 28, 2026, from ${ADDRESS}`
		);
		expect(apa.vi).toBe(
			`Cục A05, Bộ Công an, & Liên minh chống lừa đảo toàn cầu. (2026). Losses of Viet Nam & Laos rose by 5% [Bộ dữ liệu; số liệu 2019–2024]. Đếm tội phạm mạng. Truy cập ngày 28 tháng 9 năm 2026, từ ${ADDRESS}`
		);
	});

	test('APA names twenty authors, and of twenty-one the first nineteen and the last', () => {
		const twenty = citationOf(citationFacts({ publishers: names(20) })).apa.en;
		expect(twenty).toContain('P18, P19, & P20. (2026).');
		const more = citationOf(citationFacts({ publishers: names(21) })).apa.en;
		expect(more).toContain('P18, P19, . . . P21. (2026).');
		expect(more).not.toContain('P20');
	});

	test('a caption names by way of whom a figure was read', () => {
		const mail = { en: 'Malay Mail', vi: 'Malay Mail' };
		const press = { en: 'Bao Tin Tuc', vi: 'Báo Tin tức' };
		const publishers = [
			{ name: { en: 'Singapore Police Force', vi: 'Lực lượng Cảnh sát Singapore' }, outlets: [mail, mail] },
			{ name: { en: 'Police of Viet Nam', vi: 'Công an Việt Nam' }, outlets: [press, null] }
		];
		expect(citationOf(citationFacts({ publishers })).wording).toMatch(
			/^Figures: Singapore Police Force, via Malay Mail; Police of Viet Nam, in part via Bao Tin Tuc\. Brought /
		);
		expect(citationOf(citationFacts({ publishers, language: 'vi' })).wording).toMatch(
			/^Số liệu: Lực lượng Cảnh sát Singapore, dẫn qua Malay Mail; Công an Việt Nam, một phần dẫn qua Báo Tin tức\. /
		);
	});

	test('a name that ends with a full stop gets no second one', () => {
		const { apa, wording } = citationOf(
			citationFacts({ publishers: [{ name: { en: 'Norton Inc.', vi: 'Norton Inc.' }, outlets: [null] }] })
		);
		expect(apa.en).toMatch(/^Norton Inc\. \(2026\)\. /);
		expect(wording).toMatch(/^Figures: Norton Inc\. Brought /);
	});

	test('without figures the site stands as author, and no years are named', () => {
		const { apa, wording } = citationOf(citationFacts({ publishers: [], documents: [], years: null, title: 'None' }));
		expect(apa.en).toBe(`Counting Cybercrime. (2026). None [Data set]. Retrieved September 28, 2026, from ${ADDRESS}`);
		expect(wording).toBe(`Brought together by Counting Cybercrime: “None”, ${ADDRESS}, retrieved 28 September 2026.`);
	});
});

describe('files', () => {
	test('BibTeX: the view, then its documents; signs escaped, names held together, addresses as they are', () => {
		expect(citationOf(citationFacts()).bibtex).toBe(`@misc{counting-cybercrime-scam-losses-2026-${KEY},
	author = {{Department A05, Ministry of Public Security} and {Global Anti-Scam Alliance}},
	title = {{Losses of Viet Nam \\& Laos rose by 5\\%}},
	year = {2026},
	howpublished = {Data set},
	publisher = {Counting Cybercrime},
	note = {Figures by the publishers named as authors, brought together by Counting Cybercrime. Years shown: 2019–2024.},
	url = {${ADDRESS}},
	urldate = {2026-09-28}
}

@misc{report-2024,
	author = {{Office}},
	title = {{Report}},
	year = {2025},
	url = {https://office.example/report}
}
`);
	});

	test('RIS: every line ends with CRLF, a comma in a name parts nothing, dates stand between slashes', () => {
		expect(citationOf(citationFacts()).ris.split('\r\n')).toEqual([
			'TY  - DATA',
			`ID  - counting-cybercrime-scam-losses-2026-${KEY}`,
			'AU  - Department A05 – Ministry of Public Security',
			'AU  - Global Anti-Scam Alliance',
			'TI  - Losses of Viet Nam & Laos rose by 5%',
			'PY  - 2026',
			'DA  - 2026/09/26/',
			'PB  - Counting Cybercrime',
			'N1  - Figures by the publishers named as authors, brought together by Counting Cybercrime. Years shown: 2019–2024.',
			'LA  - en',
			`UR  - ${ADDRESS}`,
			'Y2  - 2026/09/28/',
			'ER  - ',
			'TY  - ELEC',
			'ID  - report-2024',
			'AU  - Office',
			'TI  - Report',
			'PY  - 2025',
			'DA  - 2025/03//',
			'UR  - https://office.example/report',
			'ER  - ',
			''
		]);
	});

	test('CSL-JSON: a dataset with its dates in parts, then its documents', () => {
		expect(JSON.parse(citationOf(citationFacts()).csl)).toEqual([
			{
				id: `counting-cybercrime-scam-losses-2026-${KEY}`,
				type: 'dataset',
				title: 'Losses of Viet Nam & Laos rose by 5%',
				author: [{ literal: 'Department A05, Ministry of Public Security' }, { literal: 'Global Anti-Scam Alliance' }],
				publisher: 'Counting Cybercrime',
				issued: { 'date-parts': [[2026, 9, 26]] },
				accessed: { 'date-parts': [[2026, 9, 28]] },
				URL: ADDRESS,
				language: 'en',
				note: 'Figures by the publishers named as authors, brought together by Counting Cybercrime. Years shown: 2019–2024.'
			},
			{
				id: 'report-2024',
				type: 'webpage',
				title: 'Report',
				author: [{ literal: 'Office' }],
				issued: { 'date-parts': [[2025, 3]] },
				URL: 'https://office.example/report'
			}
		]);
	});

	test('a document without a date, or whose address does not lead to it, is cited without', () => {
		const document = source({ id: 'old', published: null, readable: false, type: 'press' });
		const { bibtex, ris, csl } = citationOf(citationFacts({ documents: [document] }));
		expect(bibtex).toContain('@misc{old,\n\tauthor = {{Office}},\n\ttitle = {{Report}}\n}\n');
		expect(ris).toContain('TY  - NEWS\r\nID  - old\r\nAU  - Office\r\nTI  - Report\r\nER  - \r\n');
		expect(JSON.parse(csl)[1]).toEqual({
			id: 'old',
			type: 'article-newspaper',
			title: 'Report',
			author: [{ literal: 'Office' }]
		});
	});
});

describe('the key of a view', () => {
	test('stays the same on another day of reading, and changes with the address and the data', () => {
		const { slug, address, updated } = citationFacts();
		const key = citationKey({ slug, address, updated });
		expect(key).toBe(`counting-cybercrime-scam-losses-2026-${KEY}`);
		expect(citationKey({ slug, address: `${address}&yScale=log`, updated })).not.toBe(key);
		expect(citationKey({ slug, address, updated: '2026-09-27' })).not.toBe(key);
	});

	test('is made of signs that every program takes', () => {
		fc.assert(
			fc.property(fc.string(), (address) => {
				expect(citationKey({ slug: 'a-b', address, updated: '2026-01-01' })).toMatch(
					/^counting-cybercrime-a-b-2026-[a-z0-9]{1,7}$/
				);
			})
		);
	});
});
