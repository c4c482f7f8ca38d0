import { raceToForty } from '$lib/chart/treaties/race/select';
import { raceTable } from '$lib/chart/treaties/race/table';
import { signatureSteps } from '$lib/chart/treaties/signatures/steps';
import { signatureTable } from '$lib/chart/treaties/signatures/table';
import type { FaceTable } from '$lib/chart/figure/face';
import type { ExplorerFigures } from '../../../explorer-figures.svelte';

/** The rows of a chart of treaties before anything is chosen, for a page without scripts; null for other charts. */
export function treatyRows(slug: string, { race, signatures }: ExplorerFigures): FaceTable | null {
	if (slug === 'convention-signatures') return signatureTable(signatureSteps(signatures).listed, signatures.language);
	return race === null ? null : raceTable(raceToForty(race).rows, race.language);
}
