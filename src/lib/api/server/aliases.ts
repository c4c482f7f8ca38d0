import type { RowOf } from '$lib/data/row';

type Alias = Pick<RowOf<'aliases'>, 'kind' | 'alias' | 'id'>;

/**
 * Files by path, then the same files at the address that each had before an id in it was renamed: `metrics/<alias>.json`, and
 * `figures/<id>.json` with the former metric, document or both.
 */
export function withAliases<File>(
	files: ReadonlyMap<string, File>,
	aliases: readonly Alias[]
): ReadonlyMap<string, File> {
	return aliases.reduce<ReadonlyMap<string, File>>((all, alias) => {
		const renamed = [...all].flatMap(([path, file]) => {
			const former = formerPath(path, alias);
			return former === null ? [] : [[former, file] as const];
		});
		return renamed.length === 0 ? all : new Map([...all, ...renamed]);
	}, files);
}

/** The receipt of one figure: place, year, metric, part of it or none, document. */
const FIGURE = /^(figures\/\w+\.\d+\.)(\w+)\.((?:[\w-]+\.)?)([\w-]+)(\.json)$/;

/** Where a file stood before an id was renamed; null for one that does not name it. */
function formerPath(path: string, { kind, alias, id }: Alias): string | null {
	const begins = `${kind}s/${id}`;
	if (path.startsWith(`${begins}.`)) return `${kind}s/${alias}${path.slice(begins.length)}`;
	const [, head = '', metric, part = '', source, end = ''] = FIGURE.exec(path) ?? [];
	if (kind === 'metric' && metric === id) return `${head}${alias}.${part}${source ?? ''}${end}`;
	return kind === 'source' && source === id ? `${head}${metric ?? ''}.${part}${alias}${end}` : null;
}
