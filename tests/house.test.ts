import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FORBIDDEN = /^(utils?|helpers?|common|misc|shared)(\..*)?$/;
const GENERATED = join('src', 'lib', 'paraglide');

/** Every file and folder of the source, as a path from the root. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => join('src', path))
	.filter((path) => !path.startsWith(GENERATED));

describe('the rooms', () => {
	test('no file or folder has a name that says nothing', () => {
		expect(source.length).toBeGreaterThan(100);
		expect(source.filter((path) => FORBIDDEN.test(basename(path)))).toEqual([]);
	});

	test('there are no barrels', () => {
		expect(source.filter((path) => /^index\.(ts|js|mjs|svelte)$/.test(basename(path)))).toEqual([]);
	});
});

/** Declarations of the first block that stands behind `selector`, without comments, each on its own. */
function declarations(css: string, selector: string): string[] {
	const plain = css.replace(/\/\*[^]*?\*\//g, '');
	const start = plain.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`app.css has no block "${selector}"`);
	const block = plain.slice(plain.indexOf('{', start) + 1, plain.indexOf('}', start));
	return block
		.split(';')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
}

describe('the tokens of app.css', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const names = (block: readonly string[]) => block.map((line) => line.split(':')[0] ?? '');
	const light = declarations(css, ':root');
	const system = declarations(css, ":root:not([data-theme='light'])");
	const chosen = declarations(css, ":root[data-theme='dark']");

	test('dark by the system and dark by choice are the same, in the same order', () => {
		expect(system.length).toBeGreaterThan(50);
		expect(chosen).toEqual(system);
	});

	test('the system is asked once, and never when printing', () => {
		const asked = css.match(
			/@media screen and \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme='light'\]\) \{/g
		);
		expect(asked).toHaveLength(1);
		expect(css.match(/@media screen \{\s*:root\[data-theme='dark'\] \{/g)).toHaveLength(1);
	});

	test('no token exists in the dark only', () => {
		expect(names(system).filter((name) => !names(light).includes(name))).toEqual([]);
	});

	test('every colour of a series has its dark value', () => {
		const series = names(light).filter((name) => /^--s(\d|-mute)/.test(name));
		expect(series).toHaveLength(18);
		expect(series.filter((name) => !names(system).includes(name))).toEqual([]);
	});
});

/** The messages of a language, without the line that names their schema. */
function messages(language: string): ReadonlyMap<string, string> {
	const read: unknown = JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8'));
	if (typeof read !== 'object' || read === null) throw new Error(`${language}.json holds no messages`);
	const texts = Object.entries(read).filter(([key]) => key !== '$schema');
	return new Map(texts.map(([key, text]) => [key, String(text)]));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Messages that read the same in both languages: signs and names. */
const SAME_IN_BOTH = ['cf_place_quantity', 'check_claim_title'];

describe('the messages', () => {
	const en = messages('en');
	const vi = messages('vi');

	test('both languages have the same ones, in the same order', () => {
		expect(en.size).toBeGreaterThan(100);
		expect([...vi.keys()]).toEqual([...en.keys()]);
	});

	test('none is empty', () => {
		expect([...en, ...vi].filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	test('a message has the same places to fill in both', () => {
		const differing = [...en].filter(
			([key, text]) => placeholders(text).join() !== placeholders(vi.get(key) ?? '').join()
		);
		expect(differing.map(([key]) => key)).toEqual([]);
	});

	test('none was left in English', () => {
		const same = [...en].filter(([key, text]) => vi.get(key) === text).map(([key]) => key);
		expect(same).toEqual(SAME_IN_BOTH);
	});

	test('Vietnamese is written with composed letters', () => {
		expect([...vi].filter(([, text]) => text !== text.normalize('NFC')).map(([key]) => key)).toEqual([]);
	});
});

test('every message is used somewhere', () => {
	const code = source
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	const keys = Object.keys(JSON.parse(readFileSync('src/i18n/messages/en.json', 'utf8')));
	const unused = keys.filter((key) => key !== '$schema' && !new RegExp(`\\bm\\.${key}\\b`).test(code));
	expect(unused).toEqual([]);
});
