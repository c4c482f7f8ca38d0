import { beforeEach, expect, test } from 'vitest';
import { currencyChoice, faceChoice, possible, publisherChoice, statusChoice, switches } from '$lib/filters/controls';
import { NO_FILTERS } from '$lib/filters/filters';
import { speak } from '$lib/words/language';

beforeEach(() => speak('en'));

const options = [
	{ value: 'log', text: 'Log', reason: 'some amounts are negative' },
	{ value: 'linear', text: 'Linear' }
];
const named = (...ids: string[]) => ids.map((value) => ({ value, text: value.toUpperCase() }));

test('a choice shows what was asked for where it is possible, else the own choice of the chart', () => {
	expect(possible(options, 'linear', 'log')).toBe('linear');
	expect(possible(options, 'log', 'linear')).toBe('linear');
	expect(possible(options, 'cubic', 'linear')).toBe('linear');
	expect(possible(options, null, 'linear')).toBe('linear');
});

test('publishers shown are those the address names, in the order of the chart; all where it names none of them', () => {
	const shown = (ids: string[], sources: string[]) => publisherChoice(named(...ids), sources).shown;
	expect(shown(['fbi', 'gasa', 'csis'], ['csis', 'fbi', 'ic3-2024'])).toEqual(['fbi', 'csis']);
	expect(shown(['fbi', 'gasa'], ['ic3-2024'])).toEqual(['fbi', 'gasa']);
	expect(shown(['fbi', 'gasa'], [])).toEqual(['fbi', 'gasa']);
	expect(publisherChoice(named('fbi', 'gasa'), []).folded).toBe('All 2');
	expect(publisherChoice(named('fbi', 'gasa'), ['gasa']).folded).toBe('1 of 2');
});

test('kinds of figures are chosen in the words of the address: what an authority counted has its own', () => {
	const { options, shown } = statusChoice({ ...NO_FILTERS, statuses: ['reported'] }, [
		'reported',
		'official',
		'survey'
	]);
	expect(options.map(({ value }) => value)).toEqual(['counted', 'official', 'survey']);
	expect(shown).toEqual(['counted']);
	expect(statusChoice(NO_FILTERS, ['reported', 'survey']).shown).toEqual(['counted', 'survey']);
});

test('shapes, map and table are one choice; the own shape leaves the address and gives its scale back', () => {
	const faces = { kinds: ['bars', 'slope'], map: true } as const;
	const { own, shown, options } = faceChoice(faces, 'slope', { tab: 'chart' });
	expect([own, shown]).toEqual(['bars', 'slope']);
	expect(options.map(({ text }) => text)).toEqual(['Bars', 'Slope', 'Map', 'Table']);
	expect(options.map(({ says }) => says)).toEqual([
		{ kind: '', tab: '', yScale: '', panelScale: '' },
		{ kind: 'slope', tab: '', panelScale: '' },
		{ tab: 'map', panelScale: '' },
		{ tab: 'table' }
	]);
	const panels = faceChoice({ kinds: ['facets'], map: false }, 'facets', { tab: 'chart' }).options[0]?.says;
	expect(panels).toEqual({ kind: '', tab: '', yScale: '' });
	expect(faceChoice(faces, 'slope', { tab: 'table' }).shown).toBe('table');
	expect(faceChoice(faces, 'map', { tab: 'map' }).shown).toBe('map');
	expect(faceChoice({ ...faces, map: false }, 'map', { tab: 'chart' }).shown).toBe('bars');
});

test('the first currency is the page’s own; an impossible one shows it', () => {
	expect(currencyChoice(['usd', 'local'], 'vnd')).toMatchObject({ own: 'usd', shown: 'usd', name: 'Currency' });
	expect(currencyChoice(['vnd', 'usd'], null)).toMatchObject({ own: 'vnd', shown: 'vnd' });
});

test('what is on or off says both in the words of the address', () => {
	expect(switches(['behind', 'events', 'relative'], NO_FILTERS).options).toMatchObject([
		{ param: 'background', on: false, words: ['all', 'none'] },
		{ param: 'events', on: false, words: ['on', 'off'] },
		{ param: 'stackMode', on: false, words: ['relative', 'absolute'] }
	]);
});
