import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cells } from '$lib/data/cells';
import { textTable } from '$lib/data/server/csv-edit';
import { folder } from './publisher';

/** What a command said, and how it ended. */
export interface Said {
	readonly code: number;
	readonly lines: readonly string[];
}

/** Runs one of our commands to its end. @param input what is typed, line by line */
export function command(file: string, args: readonly string[], input = ''): Promise<Said> {
	return new Promise((resolve) => {
		const env = { ...process.env, NO_COLOR: '1' };
		const child = execFile(process.execPath, [`src/commands/${file}`, ...args], { env }, (error, stdout, stderr) => {
			const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1;
			resolve({ code, lines: `${stdout}${stderr}`.trimEnd().split('\n') });
		});
		child.stdin?.end(input);
	});
}

/** A copy of the tables, gone after the test. */
export function copyOfData(): string {
	const dir = join(folder(), 'data');
	cpSync('data', dir, { recursive: true });
	return dir;
}

/** The rows of a table of a package. */
export function rowsAt(dir: string, path: string): readonly Cells[] {
	return textTable(readFileSync(`${dir}/${path}`, 'utf8')).rows.map(({ row }) => row);
}

/** Lines that one state of a file has and the other has not: "-old", "+new". */
export function lineChanges(path: string, dir: string): readonly string[] {
	const [before, after] = [`data/${path}`, `${dir}/${path}`].map((file) => readFileSync(file, 'utf8').split('\n'));
	const [old, now] = [new Set(before), new Set(after)];
	return [
		...(before ?? []).filter((line) => !now.has(line)).map((line) => `-${line}`),
		...(after ?? []).filter((line) => !old.has(line)).map((line) => `+${line}`)
	];
}
