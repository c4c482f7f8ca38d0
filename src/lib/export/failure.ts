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
 * Fetches a file of the site.
 *
 * @throws {ExportFailure} with `reason` where it does not arrive whole
 */
export async function fetchPart(address: string, reason: Reason): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const response = await fetch(address);
		if (response.ok) return new Uint8Array(await response.arrayBuffer());
		throw new ExportFailure(reason, `${address} answered ${response.status}`);
	} catch (error) {
		throw error instanceof ExportFailure ? error : new ExportFailure(reason, address);
	}
}
