/**
 * The score that the HTTP Observatory gives a page (github.com/mdn/mdn-http-observatory: grader/charts.js for the points,
 * analyzer/tests/ for the rules), as far as a static page without cookies or scripts of other hosts can earn or lose any.
 * That the host speaks TLS, leads from HTTP to HTTPS and is in no list of browsers is taken as given.
 */

/** What is looked at: headers in small letters, and the policy in the page's own head. */
export interface Answered {
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly metaPolicy: string | null;
}

const HALF_A_YEAR = 15_768_000;
/** Below this nothing is added. */
const ENOUGH_FOR_EXTRA = 90;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const BROAD = ['ftp:', 'http:', 'https:', '*'];

/** Points of each rule: what is lost, and what is added. */
export function points({ headers, metaPolicy }: Answered): Readonly<Record<string, number>> {
	const sent = headers['content-security-policy'] ?? null;
	return {
		'content-security-policy': policyPoints([sent, metaPolicy].filter((text) => text !== null)),
		'strict-transport-security': transportPoints(headers['strict-transport-security']),
		'x-content-type-options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
		'x-frame-options': framePoints(sent, headers['x-frame-options']),
		'referrer-policy': referrerPoints(headers['referrer-policy']),
		'cross-origin-resource-policy': ['same-origin', 'same-site'].includes(headers['cross-origin-resource-policy'] ?? '')
			? 10
			: 0,
		'cross-origin-resource-sharing': headers['access-control-allow-credentials'] === 'true' ? -50 : 0
	};
}

/** 100, less what is lost, and more only where that leaves 90. */
export function score(answered: Answered): number {
	const all = Object.values(points(answered));
	const sum = (list: readonly number[]) => list.reduce((so, one) => so + one, 0);
	const base = Math.max(0, 100 + sum(all.filter((one) => one < 0)));
	return base < ENOUGH_FOR_EXTRA ? base : base + sum(all.filter((one) => one > 0));
}

/** Directives of all policies together. */
function directives(policies: readonly string[]): Map<string, readonly string[]> {
	const each = policies.flatMap((policy) => policy.split(/[;,]/)).map((text) => text.trim().split(/\s+/));
	return new Map(
		each.map(([name = '', ...values]) => [name.toLowerCase(), values.map((value) => value.toLowerCase())])
	);
}

function policyPoints(policies: readonly string[]): number {
	if (policies.length === 0) return -25;
	const all = directives(policies);
	const of = (name: string) => all.get(name) ?? all.get('default-src') ?? ['*'];
	const hashed = (list: readonly string[]) => list.some((one) => /^'(sha\d+|nonce)-/.test(one));
	const inline = (list: readonly string[]) => list.includes("'unsafe-inline'") && !hashed(list);
	const [script, style] = [of('script-src'), of('style-src')];
	const any = (list: readonly string[], bad: readonly string[]) => list.some((one) => bad.includes(one));
	if (inline(script) || any(script, ['data:', ...BROAD]) || any(of('object-src'), BROAD)) return -20;
	if ([...script, ...style].includes("'unsafe-eval'")) return -10;
	if (inline(style) || any(style, ['data:', ...BROAD])) return 0;
	return all.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function transportPoints(header: string | undefined): number {
	const [, age] = /max-age=(\d+)/i.exec(header ?? '') ?? [];
	if (age === undefined) return -20;
	return Number(age) >= HALF_A_YEAR ? 0 : -10;
}

/** A page's head cannot say who may frame it: the header only. */
function framePoints(policy: string | null, older: string | undefined): number {
	const ancestors = policy === null ? null : (directives([policy]).get('frame-ancestors') ?? null);
	if (ancestors !== null && !ancestors.some((one) => BROAD.includes(one))) return 5;
	return /^(deny|sameorigin)$/i.test(older ?? '') ? 0 : -20;
}

function referrerPoints(header: string | undefined): number {
	if (header === undefined) return 0;
	return PRIVATE.includes(header) ? 5 : -5;
}
