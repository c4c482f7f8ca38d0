import { keepOnDevice, onDevice } from '$lib/ui/on-device';

/** As many queries as are kept. */
const MOST = 5;

/** The list with a query put first: once, and in place of one that it only continues. */
export function withLooked(list: readonly string[], query: string): readonly string[] {
	const [last] = list;
	const continued = last !== undefined && query.toLowerCase().startsWith(last.toLowerCase());
	const kept = continued ? list.slice(1) : list;
	return [query, ...kept.filter((one) => one.toLowerCase() !== query.toLowerCase())].slice(0, MOST);
}

/** What was kept, as far as it is a list of texts; empty for anything else. */
export function lookedFrom(kept: string | null): readonly string[] {
	if (kept === null) return [];
	try {
		const list: unknown = JSON.parse(kept);
		return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

const KEY = 'looked';

/** The queries that were answered last in this browser, the newest first; none where it keeps nothing. */
export function looked(): readonly string[] {
	return lookedFrom(onDevice(KEY));
}

/** Keeps a query that was answered. Nothing leaves the browser; where it keeps nothing, nothing is kept. */
export function keepLooked(query: string): void {
	keepOnDevice(KEY, JSON.stringify(withLooked(looked(), query)));
}

/** Forgets them all. */
export function clearLooked(): void {
	keepOnDevice(KEY, null);
}
