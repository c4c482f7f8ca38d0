import { describe, expect, test } from 'vitest';
import { installDecision, lockHash, nodeFault } from '../../src/commands/install.mjs';

const d3 = { version: '7.9.0', integrity: 'sha512-d3' };
const papa = { version: '5.5.0', integrity: 'sha512-papa' };
const wanted = { '': { version: '0.1.0' }, 'node_modules/d3': d3, 'node_modules/papaparse': papa };
const found = { 'node_modules/d3': d3, 'node_modules/papaparse': papa };
const nothing = { lock: 'linux-x64 aaa', stamp: null, wanted, found: null, present: () => false };
const everything = { ...nothing, found, present: () => true };

describe('whether packages are installed', () => {
	test('a fresh clone installs', () => {
		expect(installDecision(nothing)).toBe('install');
	});

	test('a second start does not install again', () => {
		expect(installDecision({ ...everything, stamp: 'linux-x64 aaa' })).toBe('ready');
	});

	test('a folder that was deleted by hand installs, whatever the stamp says', () => {
		const present = (folder: string) => folder !== 'node_modules/d3';
		expect(installDecision({ ...everything, stamp: 'linux-x64 aaa', present })).toBe('install');
	});

	test('packages that somebody installed with npm only need the stamp', () => {
		expect(installDecision(everything)).toBe('stamp');
	});

	test('a lockfile that changed installs', () => {
		const newer = { ...found, 'node_modules/d3': { version: '7.8.0', integrity: 'sha512-old' } };
		expect(installDecision({ ...everything, stamp: 'linux-x64 bbb', found: newer })).toBe('install');
	});

	test('the same version with another content installs', () => {
		const other = { ...found, 'node_modules/d3': { ...d3, integrity: 'sha512-other' } };
		expect(installDecision({ ...everything, found: other })).toBe('install');
	});

	test('a lockfile that changed and was installed with npm only needs the stamp', () => {
		expect(installDecision({ ...everything, stamp: 'linux-x64 bbb' })).toBe('stamp');
	});

	test('node_modules carried over from another system installs', () => {
		expect(installDecision({ ...everything, stamp: 'darwin-arm64 aaa' })).toBe('install');
	});

	test('an optional package of another system is not missed', () => {
		const optional = { ...wanted, 'node_modules/fsevents': { version: '2.3.3', optional: true } };
		const present = (folder: string) => folder !== 'node_modules/fsevents';
		expect(installDecision({ ...everything, wanted: optional, present })).toBe('stamp');
	});
});

describe('the hash of the lockfile', () => {
	test('changes with the content and not with the line ends', () => {
		expect(lockHash('{\r\n}\r\n')).toBe(lockHash('{\n}\n'));
		expect(lockHash('{\n}\n')).not.toBe(lockHash('{ }\n'));
	});
});

describe('the version of Node', () => {
	test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('%s will do', (version) => {
		expect(nodeFault(version)).toBeNull();
	});

	test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0', '9.0.0'])('%s is refused by its name', (version) => {
		expect(nodeFault(version)).toContain(`this is Node ${version}.`);
	});
});
