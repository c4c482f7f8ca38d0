import { describe, expect, test } from 'vitest';
import { articleNumbers, asideText } from '$lib/convention/server/aside-text';
import { chartOf } from '$lib/catalogue/server/specs';
import { SLUGS } from '$lib/catalogue/slugs';
import { overlapping } from '$lib/catalogue/server/observations';
import { openData } from '$lib/data/server/load';

const data = openData();

/** Words, by article, one of which a sentence on it must say: written down from the Convention's own titles. */
const SAYS: Readonly<Record<number, { readonly en: RegExp; readonly vi: RegExp }>> = {
	7: { en: /break-ins|illegal access/i, vi: /truy cập trái phép|xâm nhập trái phép/i },
	9: { en: /interference with data/i, vi: /can thiệp vào dữ liệu/i },
	10: { en: /and systems/i, vi: /và hệ thống/i },
	13: { en: /fraud|losses fall under|most of the money is lost/i, vi: /gian lận|thiệt hại này|số tiền mất/i },
	14: { en: /abuse of children/i, vi: /xâm hại trẻ em/i },
	17: { en: /laundering/i, vi: /rửa tiền/i },
	31: { en: /freezing/i, vi: /phong tỏa/i },
	34: { en: /help for victims/i, vi: /hỗ trợ nạn nhân/i },
	41: { en: /contact points that answer round the clock/i, vi: /đầu mối liên lạc trực 24\/7/i },
	50: { en: /confiscation at home and abroad/i, vi: /tịch thu/i },
	53: { en: /prevention|whom to report to/i, vi: /phòng ngừa|nơi trình báo/i },
	54: { en: /assistance/i, vi: /hỗ trợ (kỹ thuật|các (nước|quốc gia))/i },
	55: { en: /sharing statistics/i, vi: /chia sẻ số liệu thống kê/i },
	56: { en: /assistance to States/i, vi: /hỗ trợ các nước/i },
	64: { en: /how States join/i, vi: /cách tham gia/i },
	65: { en: /when the Convention enters into force/i, vi: /khi nào Công ước có hiệu lực/i }
};

/** The topics that the sentences rest on, as the table has them. */
const TOPICS = {
	access: [7, 'Illegal access'],
	data: [9, 'Interference with electronic data'],
	systems: [10, 'Interference with an information and communications technology system'],
	fraud: [13, 'Information and communications technology system-related theft or fraud'],
	children: [14, 'Offences related to online child sexual abuse or child sexual exploitation material'],
	laundering: [17, 'Laundering of proceeds of crime'],
	freezing: [31, 'Freezing, seizure and confiscation of the proceeds of crime'],
	confiscation: [50, 'International cooperation for the purposes of confiscation'],
	victims: [34, 'Assistance to and protection of victims'],
	network: [41, '24/7 network'],
	prevention: [53, 'Preventive measures'],
	assistance: [54, 'Technical assistance and capacity-building'],
	information: [55, 'Exchange of information'],
	development: [56, 'Implementation of the Convention through economic development and technical assistance'],
	joining: [64, 'Signature, ratification, acceptance, approval and accession'],
	force: [65, 'Entry into force']
} as const;

test('each word by which sentences name an article leads to the article of that title', () => {
	const titles = new Map(data.rows('articles').map((row) => [row.article_number, row.article_title]));
	const numbers = Object.entries(articleNumbers(data));
	expect(Object.fromEntries(numbers.map(([word, number]) => [word, [number, titles.get(number)]]))).toEqual(TOPICS);
});

/** Numbers of the articles that a text names, "Articles 7, 9 and 10" among them. */
function named(text: string): readonly number[] {
	const groups = text.matchAll(/(?:Articles?|Điều) (\d+(?:(?:, | and | và )\d+)*)/g);
	return [...groups].flatMap(([, group = '']) => [...group.matchAll(/\d+/g)].map(Number));
}

describe.each(SLUGS)('the aside of %s', (slug) => {
	test.each(['en', 'vi'] as const)('names in %s the articles listed under it, each with its own matter', (language) => {
		const text = asideText(data, slug, language);
		const articles = named(text);
		expect([...articles].sort()).toEqual([...chartOf(slug).articles].sort());
		for (const article of articles) expect(`${article}: ${text}`).toMatch(SAYS[article]?.[language] ?? /^never$/);
	});
});

test('no sentence gives Article 34, help for victims, as the contact network', () => {
	expect(asideText(data, 'scam-reports', 'en')).toContain('Article 34 is about help for victims');
	expect(asideText(data, 'scam-reports', 'vi')).toContain('Điều 34 nói về hỗ trợ nạn nhân');
});

test('what is said of states beside the Convention is computed from their people', () => {
	expect(asideText(data, 'us-states', 'en')).toMatch(
		/^In 2024 the 10 states with the most people had 54% of the people and filed 55% of the complaints; reported losses per head were highest in District of Columbia, Nevada and Wyoming\. Article 34 /
	);
	expect(asideText(data, 'us-states', 'vi')).toMatch(
		/^Năm 2024, 10 bang đông dân nhất chiếm 54% dân số và 55% số đơn trình báo; tính trên đầu người, /
	);
});

test('most of the money of crime types is lost to what the table puts under the article on fraud, as the sentence says', () => {
	const articles = new Map(data.rows('categories').map((row) => [row.id, String(row.articles).split(/[;,]/)]));
	const left = overlapping(data);
	const rows = data.figures.filter(
		({ metric, year, id }) => metric === 'ic3_type_losses' && year === 2025 && !left.has(id)
	);
	const fraud = rows.filter(({ category }) => articles.get(category ?? '')?.includes('13'));
	const sum = (of: typeof rows) => of.reduce((total, { value }) => total + value, 0);
	expect(sum(fraud) / sum(rows)).toBeCloseTo(0.88, 2);
	expect(asideText(data, 'us-crime-types', 'en')).toMatch(/^Most of the money is lost to what Article 13 covers\./);
});
