import { asset } from '$app/paths';
import { fromJson, NotArrived, openOnce } from '$lib/fetch-once';
import { type ReceiptFile, shardOf } from './file';

const files = openOnce<ReceiptFile>(fromJson);

/**
 * The file that holds a figure's receipt, fetched once; null where there is none.
 * @throws Error where the file does not arrive; the next call asks again
 */
export async function loadReceipts(id: string): Promise<ReceiptFile | null> {
	const shard = shardOf(id);
	if (shard === null) return null;
	try {
		return await files(asset(`/receipts/${shard}.json`));
	} catch (error) {
		if (error instanceof NotArrived && error.status === 404) return null;
		throw error;
	}
}
