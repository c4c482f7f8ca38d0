import { describe, expect, test } from 'vitest';
import { linuxManagers } from '../../src/commands/browser-packages.mjs';
import { usualPlaces } from '../../src/commands/browser.mjs';

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

describe('the package managers of Linux', () => {
	test('apt brings its lists up to date before it installs', () => {
		const [debian] = linuxManagers((name) => name === 'apt-get', []);
		expect(debian?.map((command) => command.at(-1))).toEqual(['update', 'chromium']);
		expect(debian?.every(([program]) => program === 'apt-get')).toBe(true);
	});

	test('those who are not root ask through sudo, which may not ask back', () => {
		const [fedora] = linuxManagers((name) => name === 'dnf', ['sudo', '-n']);
		expect(fedora).toEqual([['sudo', '-n', 'dnf', 'install', '-y', 'chromium']]);
	});

	test('a system with none of them has none', () => {
		expect(linuxManagers(() => false, [])).toEqual([]);
	});
});
