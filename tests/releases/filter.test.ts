import { expect, test } from 'vitest';
import { ALL_CHANGES, changeFilter, isNew, shows, showsRelease, visitOf, visitText } from '$lib/releases/filter';
import { feedPath } from '../../src/routes/[[lang=lang]]/changes/page-words';

const CODEC = changeFilter(['THA', 'VNM'], ['losses', 'cases'], ['2026-11-27', '2026-11-22']);

test('an address says what is shown, and what of it means nothing', () => {
	const { values, ignored } = CODEC.read(
		new URLSearchParams('show=added~marked&country=vnm~USA&topic=losses&since=2026-11-22&new=only')
	);
	expect(values).toEqual({
		kinds: ['added', 'marked'],
		countries: ['VNM'],
		topics: ['losses'],
		since: '2026-11-22',
		onlyNew: true
	});
	expect(ignored).toEqual([{ parameter: 'country', value: 'USA' }]);
	expect(CODEC.write(values).toString()).toBe('show=added%7Emarked&country=VNM&topic=losses&since=2026-11-22&new=only');
	expect(CODEC.read(new URLSearchParams('since=yesterday')).ignored).toEqual([
		{ parameter: 'since', value: 'yesterday' }
	]);
});

test('a change is shown that has one of what is chosen of each kind', () => {
	const line = { kind: 'added', country: 'VNM', topic: 'losses' } as const;
	expect(shows(ALL_CHANGES, line)).toBe(true);
	expect(shows({ ...ALL_CHANGES, kinds: ['revised', 'added'], countries: ['VNM'] }, line)).toBe(true);
	expect(shows({ ...ALL_CHANGES, countries: ['THA'] }, line)).toBe(false);
	expect(shows({ ...ALL_CHANGES, topics: ['cases'] }, line)).toBe(false);
});

test('what came after the last visit is new; nothing is to who was never here', () => {
	expect(isNew('2026-11-27', '2026-11-22')).toBe(true);
	expect(isNew('2026-11-27', '2026-11-27')).toBe(false);
	expect(isNew('2026-11-27', null)).toBe(false);
	expect(showsRelease({ ...ALL_CHANGES, onlyNew: true }, { id: '2026-11-27' }, '2026-11-22')).toBe(true);
	expect(showsRelease({ ...ALL_CHANGES, onlyNew: true }, { id: '2026-11-22' }, '2026-11-22')).toBe(false);
	expect(showsRelease({ ...ALL_CHANGES, since: '2026-11-27' }, { id: '2026-11-22' }, null)).toBe(false);
});

test('a visit is kept as a text; any other text is none', () => {
	const visit = { day: '2026-11-30', release: '2026-11-27' };
	expect(visitText(visit)).toBe('2026-11-30 2026-11-27');
	expect(visitOf('2026-11-30 2026-11-27')).toEqual(visit);
	expect(visitOf('yes')).toBeNull();
	expect(visitOf(null)).toBeNull();
});

test('the feed follows one country, one topic or everything', () => {
	const pages = ['VNM'];
	expect(feedPath(ALL_CHANGES, pages)).toBe('/feed.xml');
	expect(feedPath({ ...ALL_CHANGES, countries: ['VNM'] }, pages)).toBe('/countries/vnm/feed.xml');
	expect(feedPath({ ...ALL_CHANGES, countries: ['WORLD'] }, pages)).toBe('/feed.xml');
	expect(feedPath({ ...ALL_CHANGES, countries: ['VNM', 'THA'] }, pages)).toBe('/feed.xml');
	expect(feedPath({ ...ALL_CHANGES, topics: ['losses'] }, pages)).toBe('/sources/losses/feed.xml');
	expect(feedPath({ ...ALL_CHANGES, topics: ['convention'] }, pages)).toBe('/convention/feed.xml');
});
