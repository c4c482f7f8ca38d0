import { asset } from '$app/paths';
import type { ReceiptFile } from './file';
import { shardOf } from './shards';

const asked = new Map<string, Promise<ReceiptFile | null>>();

/**
 * The file that holds a figure's receipt, fetched once; null where there is none.
 * @throws Error where the file does not arrive; the next call asks again
 */
export function loadReceipts(id: string): Promise<ReceiptFile | null> {
	const shard = shardOf(id);
	if (shard === null) return Promise.resolve(null);
	const known = asked.get(shard);
	if (known !== undefined) return known;
	const coming = fetchFile(shard);
	asked.set(shard, coming);
	coming.catch(() => asked.delete(shard));
	return coming;
}

async function fetchFile(shard: string): Promise<ReceiptFile | null> {
	const response = await fetch(asset(`/receipts/${shard}.json`));
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
	return response.json();
}
