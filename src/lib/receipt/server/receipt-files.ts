import type { Data } from '$lib/data/server/data';
import type { ReceiptFile } from '../file';
import { deedFiles } from './deed-files';
import { figureFiles } from './figure-files';

const made = new WeakMap<Data, ReadonlyMap<string, ReceiptFile>>();

/** Every file of receipts by its name below `/receipts/`, made once for a package. */
export function receiptFiles(data: Data): ReadonlyMap<string, ReceiptFile> {
	const known = made.get(data);
	if (known !== undefined) return known;
	const files = new Map<string, ReceiptFile>([...figureFiles(data), ...deedFiles(data)]);
	made.set(data, files);
	return files;
}
