import { openData } from '$lib/data/server/load';
import { receiptFiles } from '$lib/receipt/server/receipt-files';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [...receiptFiles(openData()).keys()].map((shard) => ({ shard }));

/** The receipts of a place, of a treaty, or of one metric's parts: fetched when one of them is opened. */
export const GET: RequestHandler = ({ params }) => {
	const file = receiptFiles(openData()).get(params.shard);
	return file === undefined ? error(404) : json(file);
};
