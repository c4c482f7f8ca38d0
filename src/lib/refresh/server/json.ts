import type { Answer } from '$lib/refresh/adapter';
import { otherFormat } from '$lib/refresh/fault';
import { quoted } from '$lib/data/server/data-error';

/** What a text of JSON holds. @throws RefreshFault where it is none: cut off, or a page of errors */
export function readJson({ where, text }: Answer): unknown {
	try {
		const json: unknown = JSON.parse(text);
		return json;
	} catch {
		throw otherFormat(where, 'JSON', `${quoted(text.trim().slice(0, 60))} … ${quoted(text.trim().slice(-20))}`);
	}
}

/** A member of an object, whatever it is; undefined where there is no object or no own member of that name. */
export function member(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
	const all: Record<string, unknown> = { ...value };
	return all[name];
}

/** What something is, in words for a message: "a list of 3", "an object", "a number". */
export function kindOf(value: unknown): string {
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (value === null || value === undefined) return 'nothing';
	if (typeof value === 'object') return 'an object';
	return typeof value === 'string' ? `the text ${quoted(value)}` : `the ${typeof value} ${String(value)}`;
}
