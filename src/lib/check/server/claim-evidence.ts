import { CHARTS } from '$lib/catalogue/server/specs';
import type { Observation } from '$lib/data/observation';
import { figuresById } from '$lib/data/server/figures';
import { chartObservations } from '$lib/catalogue/server/observations';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import type { Claim } from '$lib/data/claim';
import type { Language } from '$lib/words/language';
import type { ClaimAbout } from '../claim-page';
import { verdictWord } from '../verdict';
import { checkOf, type Check } from './check';

/** The figures that a check works on or draws, each once, in the order they are used. */
export function figuresBehind(data: Data, { steps, picture }: Check): readonly Observation[] {
	const ids = new Set(steps.flatMap(({ operands }) => operands.flatMap(({ figure }) => figure ?? [])));
	const drawn = picture?.kind === 'strip' ? picture.rows : [];
	const known = figuresById(data);
	const used = [...ids].flatMap((id) => known.get(id) ?? []);
	return [...new Map([...used, ...drawn].map((row) => [row.id, row])).values()];
}

/** Charts that draw figures of the claim's own article, else of the step that says most, else any that its check rests on; may be none. */
export function chartsOf(data: Data, id: string): readonly string[] {
	return chartsOfClaims(data).get(id) ?? [];
}

const chartsOfClaims = derived(
	(data): ReadonlyMap<string, readonly string[]> =>
		new Map(claims(data).map((claim) => [claim.id, findCharts(data, claim)]))
);

const drawnIds = derived((data) =>
	CHARTS.map(({ slug }) => ({ slug, ids: new Set(chartObservations(data, slug).map(({ id }) => id)) }))
);

function findCharts(data: Data, claim: Claim): readonly string[] {
	if (claim.charts.length > 0) return claim.charts;
	const check = checkOf(data, claim);
	const behind = figuresBehind(data, check);
	const quoted = drawing(
		data,
		behind.filter(({ source }) => source === claim.said.id)
	);
	if (quoted.length > 0) return quoted;
	const told = new Set(check.headline.operands.map(({ figure }) => figure));
	const first = drawing(
		data,
		behind.filter(({ id }) => told.has(id))
	);
	return first.length > 0 ? first : drawing(data, behind);
}

/** The charts that draw any of these figures, in their order. */
function drawing(data: Data, rows: readonly Observation[]): readonly string[] {
	return drawnIds(data)
		.filter(({ ids }) => rows.some(({ id }) => ids.has(id)))
		.map(({ slug }) => slug);
}

/** The claims that were checked about a chart's figures, in the order of their table; may be none. */
export function claimsAbout(data: Data, slug: string, language: Language): readonly ClaimAbout[] {
	return claims(data)
		.filter(({ id }) => chartsOf(data, id).includes(slug))
		.map(({ id, verdict, claim }) => ({
			id,
			verdict,
			claim: claim[language],
			verdictWord: verdictWord(verdict, language)
		}));
}
