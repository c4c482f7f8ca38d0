import { expect, test } from 'vitest';
import { renamedQuery, type Renamed } from '$lib/filters/renamed';

const RENAMED: Renamed = {
	metric: { old_losses: 'ic3_losses', old_users: 'internet_users_share' },
	publisher: { 'old-house': 'fbi-ic3' },
	source: { 'old-paper': 'fbi-ic3-2024' }
};

test.each([
	['?metric=old_losses', '?metric=ic3_losses'],
	['?metric=cases~old_losses&time=2020', '?metric=cases~ic3_losses&time=2020'],
	['?metric=cases,old_losses', '?metric=cases%2Cic3_losses'],
	['?source=old-house~old-paper~chainalysis', '?source=fbi-ic3~fbi-ic3-2024~chainalysis'],
	['?x=old_users', '?x=internet_users_share'],
	['?country=USA&figure=USA.2024.old_losses.old-paper', '?country=USA&figure=USA.2024.ic3_losses.fbi-ic3-2024'],
	['?figure=USA.2024.old_losses.age-60-plus.old-paper', '?figure=USA.2024.ic3_losses.age-60-plus.fbi-ic3-2024']
])('%s leads to %s', (former, now) => {
	expect(renamedQuery(former, RENAMED)).toBe(now);
});

test('an address without a former id stays as it is, to the letter', () => {
	for (const search of [
		'',
		'?metric=ic3_losses,cases',
		'?country=old_losses',
		'?metric=old_losses_2~constructor&x=toString',
		'?source=old_losses',
		'?figure=USA',
		'?figure=budapest.USA',
		'?figure=USA.2024.old-paper.old-house'
	])
		expect(renamedQuery(search, RENAMED)).toBe(search);
});
