import { DataError, quoted } from '$lib/data/server/data-error';

/** The text of a file, or the faults that keep it from being read; `content` is null exactly where there are faults. */
export interface Decoded {
	readonly content: string | null;
	readonly faults: readonly DataError[];
}

/**
 * The bytes as UTF-8 text without byte order mark and with "\n" for every CRLF.
 * Faults: a line that is not UTF-8 (each such line), a carriage return without line feed (the first), an empty file.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const content = utf8(bytes);
	if (content === null) return { content, faults: badLines(bytes, file) };
	const text = content.replaceAll('\r\n', '\n');
	const carriage = text.indexOf('\r');
	if (carriage !== -1) {
		const line = text.slice(0, carriage).split('\n').length;
		const rule = 'A carriage return stands without a line feed. End lines with LF, or with CRLF as Excel does.';
		return { content: null, faults: [new DataError({ file, line, column: null, value: '\r', rule })] };
	}
	if (text.trim() !== '') return { content: text, faults: [] };
	const rule = 'The file is empty. Write the header on line 1 and the rows below it.';
	return { content: null, faults: [new DataError({ file, line: 1, column: null, value: '', rule })] };
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** One fault for each physical line that does not decode; a line feed byte is never part of another UTF-8 character. */
function badLines(bytes: Uint8Array, file: string): readonly DataError[] {
	const faults: DataError[] = [];
	let start = 0;
	for (let line = 1; start <= bytes.length; line += 1) {
		const feed = bytes.indexOf(0x0a, start);
		const end = feed === -1 ? bytes.length : feed;
		const part = bytes.subarray(start, end);
		if (utf8(part) === null) {
			const value = new TextDecoder().decode(part).trimEnd();
			const rule = `${quoted(value)} is not UTF-8. Save the file as "CSV UTF-8".`;
			faults.push(new DataError({ file, line, column: null, value, rule }));
		}
		start = end + 1;
	}
	return faults;
}
