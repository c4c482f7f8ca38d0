import type { Answer } from '$lib/refresh/adapter';
import { RefreshFault } from '$lib/refresh/fault';
import { keep, readKept, type Kept } from './cache';
import { readBody } from './body';

/** How the web is asked; a test gives its own clock. */
export interface Net {
	fetch(address: string, init: RequestInit): Promise<Response>;
	sleep(ms: number): Promise<void>;
	/** ms since 1970. */
	now(): number;
	/** A line for whoever waits. */
	say(line: string): void;
	/** Folder of kept answers. */
	readonly cache: string;
	/** ms for one answer, body and all. */
	readonly timeout: number;
	/** ms between two questions. */
	readonly pause: number;
	/** Questions in all before a publisher is given up. */
	readonly tries: number;
	/** Bytes of an answer, unpacked. */
	readonly limit: number;
	/** Kept answers younger than this many ms are not asked for again. */
	readonly fresh: number;
}

/** Who may answer, and in what form. */
export interface Allowed {
	/** Hosts with their port, if any. */
	readonly hosts: readonly string[];
	readonly types: readonly string[];
}

/** An answer and how it was come by. */
export interface Got extends Answer {
	readonly from: 'kept' | 'unchanged' | 'fetched';
}

const HOPS = 5;
/** Nobody waits longer at a terminal: kept answers let the next run go on from here. */
const LONGEST_WAIT = 120_000;
const AGENT = 'counting-cybercrime data:refresh (yearly statistics; one request at a time)';

/** A failure that another try may mend. */
class Passing extends Error {
	constructor(
		message: string,
		/** ms that the publisher asks to wait; null where it says nothing. */
		readonly wait: number | null = null
	) {
		super(message);
	}
}

/**
 * What an address answers: from the cache while it is fresh, else by asking, "only if it is another" where that is known.
 * Failures that may pass (no answer in time, broken off, 429, 5xx) are tried again, later each time, or when the publisher says.
 * @throws RefreshFault in words where it cannot be had, or may not be used
 */
export async function get(address: string, allowed: Allowed, net: Net): Promise<Got> {
	const kept = readKept(net.cache, address);
	if (kept !== null && net.now() - kept.at < net.fresh) return { where: address, text: kept.text, from: 'kept' };
	let last = '';
	for (let attempt = 1; attempt <= net.tries; attempt += 1) {
		try {
			return await ask(address, kept, allowed, net);
		} catch (error) {
			if (!(error instanceof Passing)) throw error;
			last = error.message;
			const wait = error.wait ?? 1000 * 2 ** (attempt - 1);
			if (wait > LONGEST_WAIT)
				throw new RefreshFault(
					`${address}: ${last}, and asks to wait ${Math.ceil(wait / 60_000)} minutes. Run it again then: what was fetched is kept.`
				);
			if (attempt === net.tries) break;
			net.say(`    ${last}; again in ${(wait / 1000).toLocaleString('en')} s`);
			await net.sleep(wait);
		}
	}
	throw new RefreshFault(`${address}: ${last}, ${net.tries} times. Run it again later: what was fetched is kept.`);
}

async function ask(address: string, kept: Kept | null, allowed: Allowed, net: Net): Promise<Got> {
	const stop = new AbortController();
	const clock = setTimeout(() => stop.abort(), net.timeout);
	try {
		const response = await follow(address, kept, allowed, net, stop.signal);
		if (response.status === 304 && kept !== null) {
			keep(net.cache, address, { ...kept, at: net.now() });
			return { where: address, text: kept.text, from: 'unchanged' };
		}
		const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
		if (!allowed.types.includes(type))
			throw new RefreshFault(
				`${address}: expected ${allowed.types.join(' or ')}, but ${type === '' ? 'no type' : type.slice(0, 60)} came. Nothing is read.`
			);
		const text = await readBody(response, address, net.limit);
		const [etag, modified] = [response.headers.get('etag') ?? '', response.headers.get('last-modified') ?? ''];
		keep(net.cache, address, { text, etag, modified, at: net.now() });
		return { where: address, text, from: 'fetched' };
	} catch (error) {
		if (error instanceof RefreshFault || error instanceof Passing) throw error;
		const late = stop.signal.aborted;
		throw new Passing(
			late ? `no whole answer within ${net.timeout / 1000} s` : `no whole answer came (${reason(error)})`
		);
	} finally {
		clearTimeout(clock);
	}
}

/** The answer at the end of redirections, each of which must stay with the publisher. */
async function follow(
	address: string,
	kept: Kept | null,
	allowed: Allowed,
	net: Net,
	signal: AbortSignal
): Promise<Response> {
	let at = address;
	for (let hop = 0; hop <= HOPS; hop += 1) {
		check(at, address, allowed);
		const response = await net.fetch(at, { redirect: 'manual', signal, headers: headersFor(kept, allowed) });
		const { status } = response;
		if (status === 304 || (status >= 200 && status < 300)) return response;
		await response.body?.cancel();
		if (status === 429 || status >= 500)
			throw new Passing(`the publisher answers ${status}`, waitAsked(response, net.now()));
		const next = response.headers.get('location');
		if (status < 300 || status >= 400 || next === null)
			throw new RefreshFault(`${address}: the publisher answers ${status}. Look whether the address still stands.`);
		if (!URL.canParse(next, at)) throw new RefreshFault(`${address}: leads on to something that is no address.`);
		at = new URL(next, at).href;
	}
	throw new RefreshFault(`${address}: leads on more than ${HOPS} times.`);
}

function check(at: string, address: string, { hosts }: Allowed): void {
	const { protocol, host, hostname, username } = new URL(at);
	const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
	const safe = protocol === 'https:' || (protocol === 'http:' && here);
	if (safe && hosts.includes(host) && username === '') return;
	const whither = at === address ? 'is' : `leads on to ${protocol}//${host.slice(0, 80)}, which is`;
	throw new RefreshFault(`${address}: ${whither} not one of ${hosts.join(', ')} by https. It is not followed.`);
}

function headersFor(kept: Kept | null, { types }: Allowed): Record<string, string> {
	return {
		accept: types.join(', '),
		'user-agent': AGENT,
		...(kept === null || kept.etag === '' ? {} : { 'if-none-match': kept.etag }),
		...(kept === null || kept.modified === '' ? {} : { 'if-modified-since': kept.modified })
	};
}

/** ms that Retry-After asks for, in seconds or until a day and hour; null where it says nothing that can be read. */
function waitAsked(response: Response, now: number): number | null {
	const said = response.headers.get('retry-after') ?? '';
	if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
	const until = Date.parse(said);
	return Number.isNaN(until) ? null : Math.max(0, until - now);
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
