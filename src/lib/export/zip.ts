import { strToU8, zipSync } from 'fflate';

/** A file to be packed: text, or bytes as they came. */
export interface Packed {
	readonly name: string;
	readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Files as one ZIP in the order given, all of one day (ISO), so that the same files make the same archive. */
export function packed(files: readonly Packed[], day: string): Uint8Array<ArrayBuffer> {
	// The archive holds local time: noon is that day everywhere.
	const mtime = new Date(`${day}T12:00:00`);
	return new Uint8Array(
		zipSync(Object.fromEntries(files.map(({ name, content }) => [name, bytesOf(content)])), { mtime, level: 9 })
	);
}

/** A text as UTF-8. */
export function bytesOf(content: Packed['content']): Uint8Array<ArrayBuffer> {
	return typeof content === 'string' ? new Uint8Array(strToU8(content)) : content;
}

/** SHA-256 in lower-case hex; null where the browser offers none (pages that came over plain http). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
	// Typed as always there, it is missing outside secure contexts.
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	if (subtle === undefined) return null;
	const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
