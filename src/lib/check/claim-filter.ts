import { TOPICS, VERDICTS, type Topic, type Verdict } from '$lib/data/claim';

/** Which claims are shown; an empty list shows all. */
export interface ClaimFilter {
	readonly verdicts: readonly Verdict[];
	readonly topics: readonly Topic[];
}

/** A filter as an address has it, and the parts of the address that mean nothing. */
export interface ReadFilter extends ClaimFilter {
	/** As written: `verdict=wrong`. */
	readonly ignored: readonly string[];
}

/** Reads `verdict=off~partly` and `topic=viet-nam`; what is unknown is left out and named. */
export function readClaimFilter(search: string): ReadFilter {
	const params = new URLSearchParams(search);
	const verdicts = chosen(params, 'verdict', VERDICTS);
	const topics = chosen(params, 'topic', TOPICS);
	return { verdicts: verdicts.known, topics: topics.known, ignored: [...verdicts.unknown, ...topics.unknown] };
}

/** The query of an address with this filter, all else kept; lists that show all are left out. May be empty. */
export function writeClaimFilter(search: string, { verdicts, topics }: ClaimFilter): string {
	const params = new URLSearchParams(search);
	const set = (name: string, values: readonly string[], all: number) => {
		if (values.length === 0 || values.length === all) params.delete(name);
		else params.set(name, values.join('~'));
	};
	set('verdict', verdicts, VERDICTS.length);
	set('topic', topics, TOPICS.length);
	const written = params.toString().replaceAll('%7E', '~');
	return written === '' ? '' : `?${written}`;
}

/** Whether a claim is shown. */
export function shows(
	{ verdicts, topics }: ClaimFilter,
	claim: { readonly verdict: string; readonly topic: string }
): boolean {
	return (
		(verdicts.length === 0 || verdicts.some((one) => one === claim.verdict)) &&
		(topics.length === 0 || topics.some((one) => one === claim.topic))
	);
}

function chosen<T extends string>(params: URLSearchParams, name: string, all: readonly T[]) {
	const named = (params.get(name) ?? '').split(/[~+, ]/).filter((text) => text !== '');
	return {
		known: all.filter((one) => named.some((text) => text === one)),
		unknown: named.filter((text) => !all.some((one) => one === text)).map((text) => `${name}=${text}`)
	};
}
