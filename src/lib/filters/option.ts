/** Something that can be chosen in a filter; with the reason in a few words where it cannot be for what is shown. */
export interface Option<Value extends string> {
	readonly value: Value;
	readonly text: string;
	readonly reason?: string | undefined;
}

/**
 * What a filter shows as chosen: what was asked for where it is on offer and possible, else the chart's own.
 * @param asked null for nothing asked for
 */
export function possible<Value extends string>(
	options: readonly Option<Value>[],
	asked: Value | null,
	own: Value
): Value {
	return options.some(({ value, reason }) => value === asked && reason === undefined) ? (asked ?? own) : own;
}
