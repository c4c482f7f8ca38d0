import { TOPICS, VERDICTS, type Topic, type Verdict } from '$lib/data/claim';
import { codec, several } from '$lib/filters/codec';

/** Which claims are shown; an empty list shows all. */
export interface ClaimFilter {
	readonly verdicts: readonly Verdict[];
	readonly topics: readonly Topic[];
}

const ALL: ClaimFilter = { verdicts: [], topics: [] };

/** The filter in an address: `verdict=off~partly&topic=viet-nam`. */
export const CLAIM_FILTER = codec(ALL, { verdicts: several('verdict', VERDICTS), topics: several('topic', TOPICS) });

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
