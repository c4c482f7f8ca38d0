import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compressSite } from '../../src/commands/compress.mjs';

/** A site to serve, with one address of each kind of file. */
export interface Sample {
	readonly folder: string;
	/** Whether it is the built site, not a stand-in. */
	readonly built: boolean;
	readonly table: string;
	readonly font: string;
	readonly script: string;
	readonly text: string;
	readonly embeds: readonly string[];
	remove(): void;
}

const LONG = 'year,value\n'.repeat(200);
const PAGE = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'"><p>${LONG}</p>`;
/** Where nothing is built, a stand-in of the same shape. */
const FILES: Readonly<Record<string, string>> = {
	'index.html': PAGE,
	'404.html': PAGE.replace('<p>', '<p>Not here. '),
	'charts/index.html': PAGE,
	'vi/charts/index.html': PAGE,
	'embed/one/index.html': PAGE,
	'vi/embed/one/index.html': PAGE,
	'data/long.csv': LONG,
	'data/NOTES.md': LONG,
	'data/datapackage.json': '{}',
	'maps/world.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'robots.txt': 'User-agent: *',
	'_app/immutable/assets/letter.abc.woff2': 'font',
	'_app/immutable/chunks/start.abc.js': `/* ${LONG} */`
};

/** The built site, or a stand-in where there is none, below a path if one is named: both servers find it there. */
export async function makeSample(base: string): Promise<{ root: string; sample: Sample }> {
	const top = mkdtempSync(join(tmpdir(), 'cc-hosting-'));
	const built = existsSync('build/404.html');
	const folder = built ? resolve('build') : join(top, 'site');
	if (!built) await writeStandIn(folder);
	if (base !== '') {
		mkdirSync(join(top, 'root'));
		symlinkSync(folder, join(top, 'root', base));
	}
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
	const one = (pattern: RegExp) => `/${files.find((path) => pattern.test(path)) ?? 'none'}`;
	const packed = files.filter((path) => existsSync(join(folder, `${path}.br`)));
	const script = packed.find((path) => /^_app\/immutable\/.*\.js$/.test(path)) ?? 'none';
	const tables = packed.filter((path) => /^data\/.*\.csv$/.test(path));
	tables.sort((a, b) => statSync(join(folder, a)).size - statSync(join(folder, b)).size);
	const sample = {
		...{ folder, built, script: `/${script}`, table: `/${tables[0] ?? 'none'}`, text: one(/^data\/NOTES\.md$/) },
		font: one(/\.woff2$/),
		embeds: [one(/^embed\/[^/]+\/index\.html$/), one(/^vi\/embed\/[^/]+\/index\.html$/)].map(
			(path) => dirname(path) + '/'
		),
		remove: () => rmSync(top, { recursive: true })
	};
	return { root: base === '' ? folder : join(top, 'root'), sample };
}

async function writeStandIn(folder: string): Promise<void> {
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(join(folder, dirname(name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	await compressSite(folder);
}
