import { expect, test } from 'vitest';
import { resourceOf, shown, tableOf } from '../fixtures/bad-data';

const resource = resourceOf([
	{ name: 'url', type: 'string', format: 'uri' },
	{ name: 'last', type: 'string' }
]);

/** What is wrong with an address in a table. */
function rules(address: string): readonly string[] {
	return shown(tableOf(`url,last\n"${address.replaceAll('"', '""')}",\n`, resource));
}

test.each([
	'https://www.ic3.gov/a?b=c',
	'http://example.org',
	'https://example.org:8443/a%20b#part',
	'https://xn--bcher-kva.example/',
	'https://A-B.example.CO.UK/x@y',

	`https://example.org/${'a'.repeat(1900)}`
])('%s is an address', (address) => {
	expect(rules(address)).toEqual([]);
});

const HOST = 'is an address whose host is no name with a dot in Latin letters, e.g. www.example.org. Correct the host.';
const FULL = 'is not an address. Write it in full, e.g. https://example.org/page.';
const SIGN =
	'is an address with a quote, a space, an angle bracket or a backslash in it. Write it as %22, %27, %20, %3C, %3E or %5C.';

test.each([
	['www.ic3.gov', FULL],
	['javascript:alert(1)', FULL],
	['ftp://example.org/', FULL],
	['//example.org/', FULL],
	['https:///x', FULL],
	['https://user:pass@example.org/', 'is an address with a user before the host. Delete the user and the "@".'],
	['http://localhost/', HOST],
	['http://127.0.0.1/', HOST],
	['https://2130706433/', HOST],
	['https://w\u043Erldbank.org/', HOST],
	['https://-a.org/', HOST],
	["https://example.org/it's", SIGN],
	['https://example.org/a b', SIGN],
	['https://example.org/<b>', SIGN],
	['https://example.org/a\\b', SIGN]
])('%s is none', (address, rule) => {
	expect(rules(address)).toEqual([`2 url: ${JSON.stringify(address)} ${rule}`]);
});

test('an address holds no raw quote and no mark that turns the line around', () => {
	expect(rules('https://example.org/"x')).toEqual([`2 url: "https://example.org/\\"x" ${SIGN}`]);
	expect(rules('https://example.org/\u202Ex')).toEqual([`2 url: "https://example.org/\\u202ex" ${SIGN}`]);
});

test('an address has 2,000 characters at most', () => {
	const [fault = '', ...more] = rules(`https://example.org/${'a'.repeat(1981)}`);
	expect(more).toEqual([]);
	expect(fault.endsWith('is an address of more than 2000 characters. Find a shorter one.')).toBe(true);
	expect(rules(`https://example.org/${'a'.repeat(1980)}`)).toEqual([]);
});
