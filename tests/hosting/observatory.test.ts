import { expect, test } from 'vitest';
import { points, score } from './observatory';

const STRICT = "default-src 'none'; script-src 'self' 'sha256-abc'; style-src 'self'; style-src-attr 'unsafe-inline'";
const headers = {
	'strict-transport-security': 'max-age=63072000',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-resource-policy': 'cross-origin',
	'access-control-allow-origin': '*',
	'content-security-policy': "frame-ancestors 'self'"
};
const embed = { ...headers, 'content-security-policy': undefined };

test('all headers and a policy from nothing: 100, and 10 for the policy, 5 for referrers, 5 for frames', () => {
	expect(score({ headers, metaPolicy: STRICT })).toBe(120);
});

test("a policy that starts from 'self' earns 5 less", () => {
	expect(score({ headers, metaPolicy: STRICT.replace("'none'", "'self'") })).toBe(115);
});

test('a page that others may frame loses 20, and with that what would be added', () => {
	expect(score({ headers: embed, metaPolicy: STRICT })).toBe(80);
});

test('a page whose host sends nothing is left with 55', () => {
	expect(score({ headers: {}, metaPolicy: STRICT })).toBe(55);
});

test('no policy, or one that lets scripts in, costs 25, 20 and 10', () => {
	const policy = (metaPolicy: string | null) => points({ headers: embed, metaPolicy })['content-security-policy'];
	expect(policy(null)).toBe(-25);
	expect(policy("script-src 'self' 'unsafe-inline'; object-src 'none'")).toBe(-20);
	expect(policy("script-src 'self'; object-src 'none'; style-src *")).toBe(0);
	expect(policy("default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'")).toBe(-10);
	expect(policy("img-src 'self'")).toBe(-20);
});

test('a promise of TLS for less than half a year costs 10', () => {
	const short = { ...headers, 'strict-transport-security': 'max-age=15767999' };
	expect(points({ headers: short, metaPolicy: STRICT })['strict-transport-security']).toBe(-10);
	expect(score({ headers: short, metaPolicy: STRICT })).toBe(110);
});

test('a page may not say in its head who frames it', () => {
	const own = { headers: embed, metaPolicy: `${STRICT}; frame-ancestors 'none'` };
	expect(points(own)['x-frame-options']).toBe(-20);
});
