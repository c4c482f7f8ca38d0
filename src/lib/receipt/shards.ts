/** Place, year, metric, part of it or none, document. */
const FIGURE = /^([A-Z]{3,5})\.\d{4}\.([a-z][a-z0-9_]{0,79})(\.[\w-]{1,79})?\.[a-z0-9-]{1,79}$/;
/** Treaty and participant. */
const DEED = /^([a-z][a-z0-9-]{0,39})\.[A-Z]{3}$/;

/** The file that holds the receipts of what participants of the Hanoi Convention did. */
export const SIGNATURES = 'signatures';

/**
 * The file, below `/receipts/`, that holds the receipt of a figure: that of its place; of its place and metric where it is
 * a part of a metric (a kind of crime, an age group, a state), since those are many; that of its treaty for an instrument;
 * `signatures` for the code of a State. Null for what can be no id, so that nothing is asked for.
 */
export function shardOf(id: string): string | null {
	const [, place = '', metric = '', category] = FIGURE.exec(id) ?? [];
	if (place !== '') return category === undefined ? place : `${place}.${metric}`;
	const [, treaty] = DEED.exec(id) ?? [];
	if (treaty !== undefined) return `treaty.${treaty}`;
	return /^[A-Z]{3}$/.test(id) ? SIGNATURES : null;
}
