import { RefreshFault } from '$lib/refresh/fault';

/**
 * The body of an answer as text.
 * @param limit bytes, counted unpacked, so that a small packed answer cannot grow without end
 * @throws RefreshFault where it is larger, empty or not UTF-8
 */
export async function readBody(response: Response, address: string, limit: number): Promise<string> {
	const size = `${(limit / 1e6).toLocaleString('en')} MB`;
	if (Number(response.headers.get('content-length') ?? 0) > limit) {
		await response.body?.cancel();
		throw new RefreshFault(`${address}: the answer is larger than ${size}. It is not read.`);
	}
	const parts: Uint8Array[] = [];
	let bytes = 0;
	const reader = response.body?.getReader();
	for (;;) {
		const part = await reader?.read();
		if (part === undefined || part.done) break;
		bytes += part.value.byteLength;
		if (bytes > limit) {
			await reader?.cancel();
			throw new RefreshFault(`${address}: the answer is larger than ${size}. It is not read.`);
		}
		parts.push(part.value);
	}
	if (bytes === 0) throw new RefreshFault(`${address}: the answer is empty.`);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
	} catch {
		throw new RefreshFault(`${address}: the answer is not UTF-8. Nothing is read.`);
	}
}
