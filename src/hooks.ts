import { DataFile } from '$lib/data-file';
import type { Transport } from '@sveltejs/kit';

/** A page is sent with the address of a file of data, not with what the file holds. */
export const transport: Transport = {
	DataFile: {
		encode: (value) => value instanceof DataFile && value.address,
		decode: (address: string) => new DataFile(address)
	}
};
