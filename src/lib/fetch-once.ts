/** A file that did not arrive; `status` is what the server answered, null where nothing did. */
export class NotArrived extends Error {
	readonly status: number | null;

	constructor(address: string, status: number | null) {
		super(`${address} answered ${status ?? 'nothing'}`);
		this.status = status;
	}
}

const asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The bytes at an address of this site: asked for once, whoever asks and however often; a try that failed is forgotten, so
 * that the next one asks again.
 *
 * @throws {NotArrived} where they do not arrive whole
 */
export function fetchOnce(address: string): Promise<Uint8Array<ArrayBuffer>> {
	return once(asked, address, fetched);
}

/** As `fetchOnce`, with what `open` makes of the bytes, made once. */
export function openOnce<T>(open: (bytes: Uint8Array<ArrayBuffer>) => T): (address: string) => Promise<T> {
	const opened = new Map<string, Promise<T>>();
	return (address) => once(opened, address, async (from) => open(await fetchOnce(from)));
}

/** What a JSON file holds. */
export function fromJson<T>(bytes: Uint8Array<ArrayBuffer>): T {
	return JSON.parse(new TextDecoder().decode(bytes));
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
	const before = known.get(key);
	if (before !== undefined) return before;
	const coming = make(key);
	known.set(key, coming);
	coming.catch(() => known.delete(key));
	return coming;
}

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
	let answered: Response;
	try {
		answered = await fetch(address);
		if (answered.ok) return new Uint8Array(await answered.arrayBuffer());
	} catch {
		throw new NotArrived(address, null);
	}
	throw new NotArrived(address, answered.status);
}
