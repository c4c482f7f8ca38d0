import type { RowOf } from '$lib/data/row';

type Alias = Pick<RowOf<'aliases'>, 'kind' | 'alias' | 'id'>;

/** What was renamed of what addresses of pages name, by kind: former id → id; null where nothing was. */
export function renamedIds(aliases: readonly Alias[]) {
	const of = (kind: Alias['kind']) =>
		Object.fromEntries(aliases.filter((one) => one.kind === kind).map(({ alias, id }) => [alias, id]));
	return aliases.every(({ kind }) => kind === 'table')
		? null
		: { metric: of('metric'), publisher: of('publisher'), source: of('source') };
}
