/** Parts of files, as a browser or a download tool that goes on where it stopped asks for them (RFC 9110, section 14). */
import { createReadStream, statSync } from 'node:fs';
import { typeOf } from './headers.mjs';

/**
 * Which bytes are asked for.
 *
 * @param {string} range The header: "bytes=0-99", "bytes=100-", "bytes=-100".
 * @param {number} size Of the file.
 * @returns {readonly [first: number, last: number] | 'whole' | 'beyond'} "whole" where it is none that is understood, or several;
 *   "beyond" where the file has no such bytes. "bytes=-100" of 250: [150, 249]
 */
export function partAsked(range, size) {
	const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
	if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
	if (from === '') return to === '0' || size === 0 ? 'beyond' : [Math.max(0, size - Number(to)), size - 1];
	const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (to !== '' && Number(to) < Number(from)) return 'whole';
	return Number(from) >= size ? 'beyond' : [Number(from), last];
}

/**
 * Answers a request for a part of a file, unpacked.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @returns {boolean} Whether it was one; else nothing was sent
 */
export function sendPart(request, response, file) {
	const { range, 'if-range': known } = request.headers;
	if (range === undefined || request.method !== 'GET') return false;
	const { size, mtime } = statSync(file);
	const modified = mtime.toUTCString();
	// Who holds bytes of another state gets the whole
	if (known !== undefined && known !== modified) return false;
	const part = partAsked(range, size);
	if (part === 'whole') return false;
	if (part === 'beyond') {
		response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
		return true;
	}
	const [start, end] = part;
	response.writeHead(206, {
		'Content-Type': typeOf(file),
		'Content-Range': `bytes ${start}-${end}/${size}`,
		'Content-Length': end - start + 1,
		'Last-Modified': modified,
		Vary: 'Accept-Encoding'
	});
	createReadStream(file, { start, end }).pipe(response);
	return true;
}
