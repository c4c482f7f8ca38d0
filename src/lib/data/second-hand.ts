import type { Source } from './source';

/** Letters of a name alone: "World Bank / ITU" and "World Bank and ITU" are one. */
function bare(name: string): string {
	return name.toLowerCase().replace(/\band\b|[^\p{L}\p{N}]/gu, '');
}

/**
 * Who put out the document that a publisher's figure was read in, where that is a copy or press; null where it is primary
 * or bears one of the publisher's own names.
 */
export function outletOf(
	{ type, publisher }: Pick<Source, 'type' | 'publisher'>,
	names: readonly string[]
): string | null {
	const own = names.some((name) => name !== '' && bare(publisher).startsWith(bare(name)));
	return type === 'primary' || own ? null : publisher;
}
