import { expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { placeRows, topicRows, wantedRows, wholeQuality } from '$lib/quality/server/board';
import { documentState, doubtfulFigures, leaps } from '$lib/quality/server/lists';

const data = openData();

test('every figure was read in one kind of document, and topics add up to all', () => {
	const { figures, readIn } = wholeQuality(data);
	expect(readIn.primary + readIn.secondary + readIn.press).toBe(figures);
	const topics = topicRows(data, 'en');
	expect(topics.reduce((sum, topic) => sum + topic.figures, 0)).toBe(figures);
	expect(figures).toBe(data.figures.length);
	expect(topics.slice(0, 2).map(({ name, path }) => [name, path])).toEqual([
		['Losses', '/sources/losses/'],
		['Cost estimates', '/sources/cost/']
	]);
	expect(topicRows(data, 'vi').map(({ name }) => name)).toContain('Thiệt hại');
});

test('places are named and sorted in the language of the page', () => {
	const names = (language: 'en' | 'vi') => placeRows(data, language).map(({ name }) => name);
	expect(names('en')).toContain('Viet Nam');
	expect(names('vi')).toContain('Việt Nam');
	expect(names('en')).toEqual(names('en').toSorted(new Intl.Collator('en').compare));
	expect(placeRows(data, 'en').find(({ id }) => id === 'WORLD')?.path).toBeNull();
});

test('every figure in doubt is listed with its doubt', () => {
	const listed = doubtfulFigures(data, 'en');
	expect(listed.length).toBe(wholeQuality(data).doubtful);
	expect(listed.every(({ text }) => /, (disputed|not found again)$/.test(text))).toBe(true);
});

test('a leap has a recorded reason, began near zero, or is listed without a reason', () => {
	const { explained, open, nearZero } = leaps(data, 'vi');
	expect(explained.every(({ why }) => why !== '')).toBe(true);
	expect(open.every(({ why }) => why === '')).toBe(true);
	expect(nearZero).toBeGreaterThan(0);
	// Told in the note of the row as not explained by its publisher
	expect(open.map(({ id }) => id)).toContain('WORLD.2017.ransomware_damage.cv-ransomware-2023-07');
	expect(explained.find(({ id }) => id.startsWith('USA.2020.ic3_state_losses.AS'))?.why).toBe(
		'Đúng như báo cáo của chính FBI: số liệu mọi bang năm 2018 và 2020 đã được đối chiếu, không có sai khác.'
	);
});

test('documents of all years add up, and those wanted first are of figures that are used', () => {
	const { documents, years } = documentState(data);
	expect(years.reduce((sum, year) => sum + year.documents, 0)).toBe(documents);
	const [first] = wantedRows(data, 'en');
	expect(first?.used).toBeGreaterThan(0);
});
