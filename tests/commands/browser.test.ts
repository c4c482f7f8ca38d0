import { describe, expect, test } from 'vitest';
import { usualPlaces, waysToGet } from '../../src/commands/browser.mjs';

describe('where a browser is looked for', () => {
	test('on Linux it is the PATH, Chromium before Chrome', () => {
		const places = usualPlaces({ PATH: '/usr/local/bin:/usr/bin' }, 'linux');
		expect(places.slice(0, 3)).toEqual([
			'/usr/local/bin/chromium',
			'/usr/bin/chromium',
			'/usr/local/bin/chromium-browser'
		]);
		expect(places).toContain('/usr/bin/google-chrome');
	});

	test('on a Mac it is also among the programs', () => {
		const places = usualPlaces({ PATH: '', HOME: '/Users/mai' }, 'darwin');
		expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
		expect(places).toContain('/Users/mai/Applications/Chromium.app/Contents/MacOS/Chromium');
	});

	test('on Windows it is in the program folders that there are', () => {
		expect(usualPlaces({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toEqual([
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			'C:\\Program Files\\Chromium\\Application\\chrome.exe'
		]);
	});
});

/** The last words of each command, way by way. */
const lastWords = (ways: readonly (readonly (readonly string[])[])[]) =>
	ways.map((way) => way.map((command) => command.slice(-2).join(' ')));

describe('how a browser is got where there is none', () => {
	test('those who may not install packages have Playwright’s download', () => {
		expect(lastWords(waysToGet(() => true, null))).toEqual([['--no-shell chromium']]);
	});

	test('on Debian its own package follows, after the lists are brought up to date, then the libraries', () => {
		expect(lastWords(waysToGet((name) => name === 'apt-get', []))).toEqual([
			['--no-shell chromium'],
			['-q update', '--no-install-recommends chromium'],
			['--with-deps chromium']
		]);
	});

	test('those who are not root ask through sudo, which may not ask back', () => {
		const [, fedora] = waysToGet((name) => name === 'dnf', ['sudo', '-n']);
		expect(fedora).toEqual([['sudo', '-n', 'dnf', 'install', '-y', 'chromium']]);
	});

	test('a system without a package manager that we know has the download alone', () => {
		expect(waysToGet(() => false, [])).toHaveLength(1);
	});
});
