import { describe, expect, test } from 'vitest';
import type { FigureKey, KeyEntry } from '$lib/chart/figure/model';
import type { Status } from '$lib/data/observation';
import { covers, fontCss } from '$lib/export/fonts';
import { drawable } from '$lib/export/png';
import { sheet, type SheetInput } from '$lib/export/sheet';

const mark = (kind: 'range' | 'break' | 'part-year' | 'superseded') => ({ kind, colour: 0 }) as const;
const ofStatus = (status: Status, colour = 0) => ({ kind: 'status', status, colour }) as const;
/** A list of marks that stand for something, in a flow unless they are series. */
const keyOf = (look: FigureKey['look'], ...entries: readonly Omit<KeyEntry, 'key'>[]): FigureKey => ({
	look,
	entries: entries.map((entry, at) => ({ key: String(at), ...entry }))
});
const key = keyOf(
	'flow',
	{ swatch: ofStatus('reported'), text: 'Reported' },
	{ swatch: ofStatus('survey'), text: 'Survey' },
	{ swatch: ofStatus('projection'), text: '' },
	{ swatch: mark('range'), text: '' },
	{ swatch: mark('part-year'), text: '' },
	{ swatch: mark('superseded'), text: '' },
	{ swatch: mark('break'), text: 'A <break>' },
	{ swatch: { kind: 'box', fill: '--nodata', hatch: '--nodata-line' }, text: '' }
);
const legend = keyOf('rows', {
	swatch: ofStatus('estimate', 1),
	name: 'A & B',
	text: 'money lost',
	value: '2024: $1 bn'
});
const COLOURS: Readonly<Record<string, string>> = {
	'--paper': '#fbfaf7',
	'--ink': '#1a1d21',
	'--ink-2': '#4d535b',
	'--ink-3': '#686d74',
	'--rule': '#d8d4cb',
	'--seal': '#b02a1c',
	'--q3': '#3366aa',
	'--nodata': '#f2efe8',
	'--nodata-line': '#bdb8ad'
};
const input: SheetInput = {
	title: 'Losses < gains & "more"',
	subtitle: 'US dollars a year',
	warnings: ['Figures that may not be compared'],
	notes: ['A note'],
	sources: 'Sources: FBI; GASA',
	site: 'Counting Cybercrime',
	saved: 'Saved 26 September 2026',
	address: 'https://example.org/?country=AUS~SGP&time=2020',
	plot: { markup: '<g data-series="USA"/>', defs: '<pattern id="hatch"/>', x: 0, y: -4, width: 640, height: 300 },
	keys: [key, legend],
	tables: [],
	colour: (token, series) => (series === 1 ? '#1b4f93' : (COLOURS[token] ?? '#1a1d21')),
	language: 'en'
};
const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;
const made = (of: Partial<SheetInput> = {}) => sheet({ ...input, ...of }, measure);

/** What is not well formed: tags that do not close in turn, stray signs, attributes twice or without quotes. */
function faults(xml: string): string[] {
	const open: string[] = [];
	const wrong: string[] = [];
	const body = xml.replace(/^<\?xml [^>]*\?>\n/, '');
	let end = 0;
	for (const tag of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
		const [whole, closing, name = '', attributes = '', empty] = tag;
		const between = body.slice(end, tag.index);
		if (/[<>]|&(?!(amp|lt|gt|quot);)/.test(between)) wrong.push(`text ${between}`);
		if (/&(?!(amp|lt|gt|quot);)/.test(attributes)) wrong.push(`attributes ${attributes}`);
		const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, one]) => one);
		if (new Set(names).size < names.length) wrong.push(whole);
		if (closing === '/' && open.pop() !== name) wrong.push(`</${name}>`);
		if (closing === '' && empty === '') open.push(name);
		end = tag.index + whole.length;
	}
	return [...wrong, ...open, ...(body.slice(end).trim() === '' ? [] : ['after the end'])];
}

describe('sheet', () => {
	const { width, height, file } = made();
	const text = file("@font-face{font-family:'Newsreader'}");

	test('the check for well-formed XML finds faults', () => {
		expect(faults('<a><b></a>')).not.toEqual([]);
		expect(faults('<a>1 & 2</a>')).not.toEqual([]);
		expect(faults('<a b="1" b="2"/>')).not.toEqual([]);
		expect(faults('<a b="1"><b/></a>')).toEqual([]);
	});

	test('is well-formed XML of its own with its size, texts escaped', () => {
		expect(faults(text)).toEqual([]);
		expect(text).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
		expect(text).toContain('<title>Losses &lt; gains &amp; &quot;more&quot;</title>');
		expect(text).toContain('https://example.org/?country=AUS~SGP&amp;time=2020</text>');
	});

	test('is as wide as the drawing and its margins, and grows with what it says', () => {
		expect(width).toBe(704);
		expect(made({ plot: { ...input.plot, width: 358 } }).width).toBe(398);
		expect(made({ notes: [] }).height).toBeLessThan(height);
		expect(made({ plot: { ...input.plot, height: 400 } }).height).toBe(height + 100);
	});

	test('holds the drawing where its box begins, its patterns, key, legend, notes, sources and day', () => {
		expect(text).toMatch(/<g transform="translate\(32 [\d.]+\)"><g data-series="USA"\/><\/g>/);
		expect(text).toContain('<defs><pattern id="hatch"/></defs>');
		for (const words of [
			'Reported',
			'Survey',
			'//',
			'A &lt;break&gt;',
			'A &amp; B',
			'2024: $1 bn',
			'A note',
			'Sources: FBI; GASA',
			'Saved 26 September 2026'
		]) {
			expect(text).toContain(`>${words}<`);
		}
	});

	test('an older figure of the key is a circle, a class of a map its colour, a place without a figure hatched ground', () => {
		const key = made({
			keys: [
				keyOf(
					'flow',
					{ swatch: mark('superseded'), text: 'x' },
					{ swatch: { kind: 'box', fill: '--q3' }, text: 'x' },
					{ swatch: { kind: 'box', fill: '--nodata', hatch: '--nodata-line' }, text: 'x' }
				)
			]
		}).file('');
		expect(key.match(/<circle [^>]*r="[\d.]+"/g)?.map((one) => /r="([\d.]+)"/.exec(one)?.[1])).toEqual(['3']);
		expect(key).toMatch(/<rect [^>]*width="26" height="14" fill="#3366aa"/);
		expect(key).toMatch(/<rect [^>]*width="26" height="14" fill="#f2efe8"[^>]*\/><path d="M[^"]+" stroke="#bdb8ad"/);
	});

	test('pieces of an entry keep their colours, and its figure or count stands after its words', () => {
		const classes = keyOf('buttons', { swatch: { kind: 'box', fill: '--q3' }, text: '0% – 20%', value: '34' });
		expect(made({ keys: [classes] }).file('')).toContain(
			'<tspan fill="#4d535b">0% – 20%</tspan><tspan fill="#686d74"> 34</tspan>'
		);
	});

	test('an entry of the key that is longer than the sheet is wide goes on below it, and the next begins on a new line', () => {
		const entry = (text: string) => ({ swatch: mark('superseded'), text });
		const plot = { ...input.plot, width: 200 };
		const narrow = keyOf('flow', entry('Small, pale: does not stand for its year'), entry('Survey'));
		const { width, file } = made({ plot, keys: [narrow] });
		expect(width).toBe(240);
		const lines = [...file('').matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="14"[^>]*>(.*?)<\/text>/g)];
		const texts = lines.map(([, , , text = '']) => text.replace(/<[^>]+>/g, ''));
		expect(texts).toEqual(['Small, pale: does not', 'stand for its year', 'Survey']);
		const [first = 0, second = 0, third = 0] = lines.map(([, , y]) => Number(y));
		expect([second - first, third - second]).toEqual([19, 22]);
	});

	test('a small table beside the picture stands in the file, names at the left, figures at the right', () => {
		const table = {
			caption: 'At the same age',
			head: ['Treaty', 'Instruments', 'Needed'],
			rows: [{ key: 'hanoi', main: true, cells: ['Hanoi', '3', '40'] }]
		};
		const text = made({ tables: [table] }).file('');
		expect(faults(text)).toEqual([]);
		for (const words of ['At the same age', 'Treaty', 'Instruments', 'Needed', 'Hanoi', '3', '40'])
			expect(text).toContain(`>${words}<`);
		expect(text).toMatch(/x="32"[^>]*>Hanoi</);
		expect(text).toMatch(/x="672"[^>]*text-anchor="end"[^>]*>40</);
	});

	test('a warning stands out from the notes', () => {
		expect(text).toMatch(/font-weight="600">Figures that may not be compared</);
	});

	test('needs nothing from outside: no variable, no class, no other file', () => {
		expect(text).not.toMatch(/var\(|class=|href=|url\(http|NaN|undefined/);
	});

	test('a figure without key and notes stands too', () => {
		expect(faults(made({ keys: [], notes: [] }).file(''))).toEqual([]);
	});

	test('the lines named for checking hold title and subtitle', () => {
		const [title, subtitle] = made().lines;
		expect([title?.x, title?.height, subtitle?.height]).toEqual([32, 26, 16]);
		expect(subtitle?.y).toBeGreaterThan((title?.y ?? 0) + 26);
	});
});

describe('the typefaces inside', () => {
	test('a slice is needed only where a letter of it occurs', () => {
		const vietnamese = 'U+0102-0103, U+0110-0111, U+1EA0-1EF9, U+20AB';
		expect(covers(vietnamese, 'Losses')).toBe(false);
		expect(covers(vietnamese, 'Lừa')).toBe(true);
		expect(covers(vietnamese, '₫')).toBe(true);
		expect(covers('U+4??', 'Я')).toBe(true);
		expect(covers('', 'x')).toBe(true);
	});

	test('a face the drawing does not use is left out', async () => {
		const faces = [{ family: 'Newsreader Fallback', weight: '400', url: 'https://localhost/x', range: '' }];
		expect(await fontCss(faces, 'text')).toBe('');
	});
});

test('a picture larger than browsers can draw is refused before drawing', () => {
	expect(drawable(846, 931)).toBe(true);
	expect(drawable(398, 8192)).toBe(true);
	expect(drawable(398, 8193)).toBe(false);
	expect(drawable(2100, 2100)).toBe(false);
	expect(drawable(0, 100)).toBe(false);
});
