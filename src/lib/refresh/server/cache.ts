import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { member } from './json';

/** An answer that was kept. */
export interface Kept {
	readonly text: string;
	/** For the next question: "only if it is another". Empty where the publisher names none. */
	readonly etag: string;
	readonly modified: string;
	/** When it was fetched or found unchanged, in ms since 1970. */
	readonly at: number;
}

/** The answer to an address that a folder holds; null where there is none, or where it is not as it was written. */
export function readKept(folder: string, address: string): Kept | null {
	const path = pathOf(folder, address);
	if (!existsSync(`${path}.json`) || !existsSync(`${path}.txt`)) return null;
	try {
		const head: unknown = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
		const text = readFileSync(`${path}.txt`, 'utf8');
		const [etag, modified, at] = [member(head, 'etag'), member(head, 'modified'), member(head, 'at')];
		if (member(head, 'address') !== address || member(head, 'hash') !== hash(text)) return null;
		if (typeof etag !== 'string' || typeof modified !== 'string' || typeof at !== 'number') return null;
		return { text, etag, modified, at };
	} catch {
		return null;
	}
}

/** Keeps an answer. Names of files follow from the address alone, never from what was answered; a write that breaks off leaves the old. */
export function keep(folder: string, address: string, { text, etag, modified, at }: Kept): void {
	mkdirSync(folder, { recursive: true });
	const path = pathOf(folder, address);
	const head = { address, etag, modified, at, hash: hash(text) };
	put(`${path}.txt`, text);
	put(`${path}.json`, `${JSON.stringify(head, null, '\t')}\n`);
}

/** Writes a whole file or none. */
export function put(path: string, text: string): void {
	writeFileSync(`${path}.part`, text);
	renameSync(`${path}.part`, path);
}

function pathOf(folder: string, address: string): string {
	return join(folder, hash(address).slice(0, 32));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
