import { raceToForty } from '$lib/charts/race-to-40/select';
import { raceTable } from '$lib/charts/race-to-40/table';
import { signatureSteps } from '$lib/charts/convention-signatures/steps';
import { signatureTable } from '$lib/charts/convention-signatures/table';
import type { FaceTable } from '$lib/chart/figure/face';
import type { ExplorerFigures } from '../../../explorer-figures.svelte';

/** The rows of a chart of treaties before anything is chosen, for a page without scripts; null for other charts. */
export function treatyRows(slug: string, { race, signatures }: ExplorerFigures): FaceTable | null {
	if (slug === 'convention-signatures') return signatureTable(signatureSteps(signatures).listed, signatures.language);
	return race === null ? null : raceTable(raceToForty(race).rows, race.language);
}
