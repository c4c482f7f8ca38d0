/**
 * Draws the picture that social networks show beside a link, one a language, into static/: logo, name and promise. Run it
 * when one of these changes: `node src/commands/card.mjs`.
 */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { root } from './run.mjs';
import { say } from './say.mjs';

const size = { width: 1200, height: 630 };

/**
 * @param {string} name Family in the drawing
 * @param {string} file Below node_modules
 * @param {string} range
 */
function face(name, file, range) {
	const font = readFileSync(join(root, 'node_modules', file)).toString('base64');
	return `@font-face{font-family:${name};src:url(data:font/woff2;base64,${font});unicode-range:${range};font-weight:200 900}`;
}

const vietnamese = 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+1EA0-1EF9';
const latin = 'U+0000-00FF,U+2000-206F';
const serif = '@fontsource/newsreader/files/newsreader';
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3';
const faces = [
	face('serif-face', `${serif}-latin-500-normal.woff2`, latin),
	face('serif-face', `${serif}-vietnamese-500-normal.woff2`, vietnamese),
	face('sans-face', `${sans}-latin-wght-normal.woff2`, latin),
	face('sans-face', `${sans}-vietnamese-wght-normal.woff2`, vietnamese)
].join('');

/**
 * @param {string} language
 * @param {{ readonly site_name: string, readonly site_promise: string }} words
 */
function page(language, { site_name: name, site_promise: promise }) {
	return `<!doctype html><html lang="${language}"><style>${faces}
		body{margin:0;width:${size.width}px;height:${size.height}px;box-sizing:border-box;padding:96px 100px;display:flex;
			flex-direction:column;justify-content:space-between;background:#fbfaf7;color:#1a1d21}
		svg{width:204px;height:168px}
		path{fill:none;stroke:#1a1d21;stroke-width:2.2}
		.fifth{stroke:#b02a1c}
		h1{margin:0;font:500 92px/1.15 serif-face}
		p{margin:18px 0 0;padding-top:22px;border-top:3px solid #1a1d21;font:400 38px/1.3 sans-face;color:#4d535b}
		</style><svg viewBox="0 0 34 28"><path d="M8 3v22M14 3v22M20 3v22M26 3v22"/><path class="fifth" d="M2 22 32 7"/></svg>
		<div><h1>${name}</h1><p>${promise}</p></div></html>`;
}

const browser = await chromium.launch({
	executablePath: await ensureBrowser(),
	args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
});
const { locales } = JSON.parse(readFileSync(join(root, 'src', 'i18n', 'project.inlang', 'settings.json'), 'utf8'));
for (const language of locales) {
	const words = JSON.parse(readFileSync(join(root, 'src', 'i18n', 'messages', `${language}.json`), 'utf8'));
	const drawing = await browser.newPage({ viewport: size });
	await drawing.setContent(page(language, words));
	await drawing.evaluate(() => document.fonts.ready);
	await drawing.screenshot({ path: join(root, 'static', `card-${language}.png`) });
	say(`static/card-${language}.png`);
}
await browser.close();
