/**
 * Which figure's receipt a pressed link leads to.
 *
 * @param target What was pressed or pointed at: a link, or what lies in one.
 * @returns Its id, as in `figure=<id>` of the link's address; null where it is no link to a receipt
 */
export function figureLinked(target: Element | null): string | null {
	const link = target?.closest<HTMLAnchorElement>('a[data-figure]') ?? null;
	return link === null ? null : new URL(link.href).searchParams.get('figure');
}
