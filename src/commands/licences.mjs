/**
 * /licences.txt: names, versions and licences, word for word, of all that readers are handed of other people's work. Which
 * packages those are is read off the bundle, so that the list is neither longer nor shorter than what is shipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What reaches readers by another way than the bundle: package → how. */
const BY_OTHER_WAYS = {
	'world-atlas': 'outlines of countries, made into /maps/world.svg (from Natural Earth, public domain)',
	'topojson-client': 'reads those outlines at build',
	'@inlang/paraglide-js': 'the functions that hold the texts',
	vite: 'the function that loads parts'
};

/** @typedef {{ name: string, version: string, licence: string, texts: readonly string[] }} Shipped */

/**
 * The package that a file of the bundle comes from.
 *
 * @param {string} file "/x/node_modules/d3-array/src/bin.js?url"
 * @returns {string | null} "d3-array"; of nested packages the inner; null for our own files
 */
export function packageOf(file) {
	const [, name] = /.*\bnode_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
	return name === undefined ? null : name.replaceAll('\\', '/');
}

/**
 * @param {string} folder Of the package.
 * @returns {Shipped}
 * @throws {Error} where the package brings no licence: nobody may then hand it on
 */
export function readPackage(folder) {
	const { name, version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const texts = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
		.sort()
		// A tool's file goes on with the licences of all that the tool itself is made of
		.map((file) =>
			(readFileSync(join(folder, file), 'utf8').split(/^# Licenses? of bundled dependencies/m)[0] ?? '').trim()
		);
	if (texts.length === 0) throw new Error(`${name} is shipped to readers and brings no licence: ${folder}`);
	return { name, version, licence, texts };
}

/**
 * @param {readonly Shipped[]} packages
 * @returns {string} A text for readers: the list, then each licence once under the names that it is for
 */
export function licencesText(packages) {
	const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
	/** @type {Map<string, string[]>} */
	const byText = new Map();
	for (const { name, version, texts } of sorted) {
		const text = texts.join('\n\n');
		byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
	}
	const parts = [...byText].map(([text, names]) => `${'='.repeat(80)}\n${names.join('\n')}\n\n${text}\n`);
	return [
		'Counting Cybercrime hands you work of others: code, typefaces, outlines of countries. These are their names and licences.',
		'Its own code stands under the licence at the end; its texts and its compilation of figures under CC BY 4.0; figures stay',
		'under the terms of their publishers: /data/LICENSE.md.',
		'',
		...sorted.map(({ name, version, licence }) => {
			const how = Object.entries(BY_OTHER_WAYS).find(([other]) => other === name)?.[1];
			return `${name} ${version}, ${licence}${how === undefined ? '' : `: ${how}`}`;
		}),
		'',
		...parts,
		`${'='.repeat(80)}\nCounting Cybercrime\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`
	].join('\n');
}

/**
 * Writes the file beside the scripts of the browser.
 *
 * @returns {import('vite').Plugin}
 */
export function licences() {
	return {
		name: 'licences',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle(_, bundle) {
			const files = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames
			);
			const names = new Set([...files.map(packageOf), ...Object.keys(BY_OTHER_WAYS)]);
			const folders = [...names].flatMap((name) => (name === null ? [] : [join(root, 'node_modules', name)]));
			const packages = folders.filter((folder) => existsSync(folder)).map(readPackage);
			this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(packages) });
		}
	};
}
