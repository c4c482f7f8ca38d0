import { SLUGS, type Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { chartObservations } from '$lib/data/server/charts';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import type { Claim } from '$lib/data/claim';
import type { Language } from '$lib/language';
import { checking, type Check } from './check';
import { checkOf } from './checks';
import { figures } from './evidence';

/** Charts of claims that rest on tables of the Convention and not on figures. */
const CONVENTION_CHARTS: Readonly<Record<string, readonly Slug[]>> = {
	'conv-40-signatures': ['convention-signatures'],
	'conv-72-countries': ['convention-signatures'],
	'conv-open-until': ['convention-signatures'],
	'conv-in-force-2027': ['race-to-40']
};

/** The figures that a check works on or draws, each once, in the order they are used. */
export function figuresBehind(data: Data, { steps, picture }: Check): readonly Observation[] {
	const ids = new Set(steps.flatMap(({ operands }) => operands.flatMap(({ figure }) => figure ?? [])));
	const drawn = picture?.kind === 'strip' ? picture.rows : [];
	const used = figures(data, {}).filter(({ id }) => ids.has(id));
	const order = [...ids];
	const sorted = [...used].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
	return [...new Map([...sorted, ...drawn].map((row) => [row.id, row])).values()];
}

/** Charts that draw what the claim says: figures of its article first, else those that its check rests on. */
export function chartsOf(data: Data, claim: Claim, behind: readonly Observation[]): readonly Slug[] {
	const named = CONVENTION_CHARTS[claim.id];
	if (named !== undefined) return named;
	const quoted = behind.filter(({ source }) => source === claim.said.id);
	const ids = new Set((quoted.length > 0 ? quoted : behind).map(({ id }) => id));
	return SLUGS.filter((slug) => chartObservations(data, slug).some(({ id }) => ids.has(id)));
}

/** A claim about what a chart draws: its address below `/check/`, its sentence and its verdict. */
export interface ClaimAbout extends Pick<Claim, 'id' | 'verdict'> {
	readonly claim: string;
}

/** The claims that were checked about a chart's figures, in the order of their table; may be none. */
export function claimsAbout(data: Data, slug: Slug, language: Language): readonly ClaimAbout[] {
	const tools = checking(data, language);
	return claims(data)
		.filter((claim) => chartsOf(data, claim, figuresBehind(data, checkOf(claim.id, tools))).includes(slug))
		.map(({ id, verdict, claim }) => ({ id, verdict, claim: claim[language] }));
}
