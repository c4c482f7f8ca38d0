import { derived } from '$lib/data/server/derived';
import type { ReceiptFile } from '../file';
import { treatyActionFiles } from './treaty-action-files';
import { figureFiles } from './figure-files';

/** Every file of receipts by its name below `/receipts/`. */
export const receiptFiles = derived(
	(data): ReadonlyMap<string, ReceiptFile> =>
		new Map<string, ReceiptFile>([...figureFiles(data), ...treatyActionFiles(data)])
);
