import { fetchOnce, NotArrived } from '$lib/fetch-once';

/**
 * Why a file could not be made: its rows did not arrive · a part of it (outlines, typefaces, the code that makes it) did
 * not · nothing is drawn · it is too large · the browser cannot.
 */
export type Reason = 'data' | 'parts' | 'drawing' | 'size' | 'browser';

/** A failure that can be told to the reader. */
export class ExportFailure extends Error {
	readonly reason: Reason;

	constructor(reason: Reason, detail = '') {
		super(detail === '' ? reason : `${reason}: ${detail}`);
		this.reason = reason;
	}
}

/**
 * Fetches a file of the site, once for all that need it.
 *
 * @throws {ExportFailure} with `reason` where it does not arrive whole
 */
export function fetchFile(address: string, reason: Reason): Promise<Uint8Array<ArrayBuffer>> {
	return fetchOnce(address).catch((error: unknown) => {
		throw new ExportFailure(reason, error instanceof NotArrived ? error.message : address);
	});
}
