import { queryOf } from './codec';

/** Ids that were renamed, by what they name: former id → the id that names the same thing now. */
export interface Renamed {
	readonly metric: Readonly<Record<string, string>>;
	readonly publisher: Readonly<Record<string, string>>;
	/** Of documents. */
	readonly source: Readonly<Record<string, string>>;
}

/** A query with every former id in it replaced by the one of now; the very same text where it has none. */
export function renamedQuery(search: string, { metric, publisher, source }: Renamed): string {
	const params = new URLSearchParams(search);
	const words = (of: Readonly<Record<string, string>>) => (text: string) =>
		text.replace(/[^~,+ ]+/g, (word) => nowOf(word, of));
	const meant: Readonly<Record<string, (text: string) => string>> = {
		metric: words(metric),
		x: words(metric),
		source: words({ ...source, ...publisher }),
		figure: (id) => renamedFigure(id, metric, source)
	};
	let changed = false;
	for (const [name, rename] of Object.entries(meant)) {
		const text = params.get(name) ?? '';
		const now = rename(text);
		if (now === text) continue;
		params.set(name, now);
		changed = true;
	}
	return changed ? queryOf(params) : search;
}

/** The id of a figure, whose third part is its metric and whose last is its document. */
function renamedFigure(id: string, metric: Renamed['metric'], source: Renamed['source']): string {
	const parts = id.split('.');
	if (parts.length < 4) return id;
	const last = parts.length - 1;
	return parts.map((part, at) => (at === 2 ? nowOf(part, metric) : at === last ? nowOf(part, source) : part)).join('.');
}

function nowOf(id: string, of: Readonly<Record<string, string>>): string {
	return Object.hasOwn(of, id) ? (of[id] ?? id) : id;
}

/** Puts the ids of now into the address: whoever copies it has them. @param put writes it in place of the one that stands there */
export function renameAddress(renamed: Renamed, put: (url: URL) => void): void {
	const url = new URL(location.href);
	url.search = renamedQuery(url.search, renamed);
	if (url.href !== location.href) put(url);
}
