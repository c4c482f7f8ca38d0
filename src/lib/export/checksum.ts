/** SHA-256 in lower-case hex; null where the browser offers none (pages that came over plain http). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
	// Typed as always there, it is missing outside secure contexts.
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	if (subtle === undefined) return null;
	const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
