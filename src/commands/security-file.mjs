/** /.well-known/security.txt (RFC 9116): where a fault that others could use is told, if the project has named a place. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * @typedef {{ url?: string, email?: string }} Bugs As in package.json.
 */

/**
 * @param {Bugs | string | undefined} bugs
 * @param {string} origin "https://example.org", or "" where nobody said.
 * @param {Date} today
 * @returns {string | null} null where nobody can be reached: no address is made up
 */
export function securityText(bugs, origin, today) {
	const { url, email } = typeof bugs === 'string' ? { url: bugs } : (bugs ?? {});
	const contacts = [...(email ? [`mailto:${email}`] : []), ...(url ? [url] : [])];
	if (contacts.length === 0) return null;
	// A year on, by the month, so that builds of one month are alike
	const expires = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), 1)).toISOString();
	return [
		...contacts.map((contact) => `Contact: ${contact}`),
		`Expires: ${expires}`,
		'Preferred-Languages: en, vi',
		...(origin === '' ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
		''
	].join('\n');
}

/**
 * Writes it into a built site.
 *
 * @param {string} folder
 * @param {string} origin
 * @returns {boolean} Whether there is a place to name
 */
export function writeSecurityFile(folder, origin) {
	const { bugs } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const text = securityText(bugs, origin, new Date());
	if (text === null) return false;
	mkdirSync(join(folder, '.well-known'), { recursive: true });
	writeFileSync(join(folder, '.well-known', 'security.txt'), text);
	return true;
}
