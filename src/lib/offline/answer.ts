import type { Site } from './kept';

/** How long the network may be silent before what is kept is given instead, ms. */
const SILENT = 4000;

/** Whether the worker answers a request: for files of this site, but not for parts of them, nor whether the site is a newer one. */
export function isOwn({ method, url, headers }: Request, { base }: Site, origin: string): boolean {
	const { origin: asked, pathname } = new URL(url);
	if (method !== 'GET' || asked !== origin || headers.has('range')) return false;
	return pathname.startsWith(`${base}/`) && pathname !== `${base}/_app/version.json`;
}

/** Whether the name of a file holds a hash of what it holds: then it is the same wherever it comes from. */
export function isHashed(pathname: string, { base }: Site): boolean {
	return pathname.startsWith(`${base}/_app/immutable/`);
}

/**
 * What the network brings; what is kept where that fails, answers with an error of the server, or brings nothing for 4 s.
 *
 * @param keptCopy null where nothing is kept: then there is only the network
 * @param silent ms
 * @throws what the network throws, where nothing is kept either
 */
export async function answerFrom(
	network: () => Promise<Response>,
	keptCopy: () => Promise<Response | null>,
	silent = SILENT
): Promise<Response> {
	const coming = network();
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), silent));
	const first = await Promise.race([coming, late]).catch(() => null);
	if (first !== null && first.status < 500) return first;
	return (await keptCopy()) ?? coming;
}
