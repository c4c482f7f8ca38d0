import type { Check, Checking } from './check';
import {
	articles,
	expectedSignatures,
	inForce,
	kindsOfSignatories,
	negotiations,
	openForSignature,
	sessions,
	sinceCorruption
} from './check-convention';
import { attacksCounted, dongInDollars, growthMoved, reportsAndLoss, usersFit, usersRank } from './check-viet-nam';
import { worldAndEconomies, worldIn2023, worldIn2025 } from './check-world';

/** How each claim of `reference/claims.csv` is checked, by its id. */
const CHECKS: Readonly<Record<string, (checking: Checking) => Check>> = {
	'world-8tn-2023': worldIn2023,
	'world-10-5tn-2025': worldIn2025,
	'world-8tn-gdp': worldAndEconomies,
	'vnm-users-78-44m': usersFit,
	'vnm-users-rank': usersRank,
	'vnm-reports-390tn': reportsAndLoss,
	'vnm-390tn-usd': dongInDollars,
	'vnm-64-78': growthMoved,
	'vnm-13750-attacks': attacksCounted,
	'conv-71-articles': articles,
	'conv-20-years': sinceCorruption,
	'conv-five-years': negotiations,
	'conv-eight-sessions': sessions,
	'conv-40-signatures': expectedSignatures,
	'conv-72-countries': kindsOfSignatories,
	'conv-open-until': openForSignature,
	'conv-in-force-2027': inForce
};

/** What checking the claim comes to. @throws Error for a claim that nothing checks: that stops the build */
export function checkOf(id: string, checking: Checking): Check {
	const check = CHECKS[id];
	if (check === undefined) throw new Error(`The claim "${id}" has no check in src/lib/check/server/checks.ts.`);
	return check(checking);
}
