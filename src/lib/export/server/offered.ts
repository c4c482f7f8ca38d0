import { addressOf, type Source } from '$lib/data/source';

/** The cells of a CSV that say where a document can be read: its address, empty where it cannot be read there. */
export function offered(source: Source | undefined): { readonly source_url: string; readonly readable: string } {
	const address = source === undefined ? null : addressOf(source);
	return { source_url: address ?? '', readable: String(address !== null) };
}
