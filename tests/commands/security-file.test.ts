import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityText } from '../../src/commands/security-file.mjs';

const today = new Date('2026-11-27T10:00:00Z');

test('nobody to reach, no file', () => {
	expect([undefined, '', {}].map((bugs) => securityText(bugs, '', today))).toEqual([null, null, null]);
});

test('the address of package.json, for a year, and where the file stands if that is known', () => {
	const bugs = { url: 'https://example.org/issues', email: 'a@example.org' };
	expect(securityText(bugs, 'https://example.org', today)).toBe(
		[
			'Contact: mailto:a@example.org',
			'Contact: https://example.org/issues',
			'Expires: 2027-11-01T00:00:00.000Z',
			'Preferred-Languages: en, vi',
			'Canonical: https://example.org/.well-known/security.txt',
			''
		].join('\n')
	);
	expect(securityText('https://example.org/issues', '', today)).not.toContain('Canonical');
});

test('the tools of translation report to nobody', () => {
	const settings: unknown = JSON.parse(readFileSync('src/i18n/project.inlang/settings.json', 'utf8'));
	expect(settings).toHaveProperty('telemetry', 'off');
});

test('no package runs a script of its own when it is installed', () => {
	expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true\n');
});
