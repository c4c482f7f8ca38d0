import { updated } from '$app/state';
import { asset } from '$app/paths';
import { inTime } from './fetch-in-time';

/** A page that is older than this, ms, may be of another build than what it fetches. */
const FRESH = 60_000;

let known = 0;

/**
 * Whether the site is still the one that this page came from; asked at most once a minute. Where it is another, the page is
 * loaded anew: its choice stands in its address, and parts of two builds never meet.
 */
export async function sameSite(): Promise<boolean> {
	const now = performance.now();
	if (now - known < FRESH) return true;
	known = now;
	return !(await reloadIfOther());
}

/** Loads the page anew where the site is another one by now. @returns whether it does; false too where nobody answers */
export async function reloadIfOther(): Promise<boolean> {
	const other = await inTime(
		Promise.resolve().then(() => updated.check()),
		5_000
	).catch(() => false);
	if (other) location.reload();
	return other;
}

/** Whether the site can be reached at all. */
export async function answers(): Promise<boolean> {
	try {
		const options = { cache: 'no-store', signal: AbortSignal.timeout(10_000) } as const;
		return (await fetch(asset('/_app/version.json'), options)).ok;
	} catch {
		return false;
	}
}
