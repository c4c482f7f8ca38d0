import { isOfObservations, loadFinding, loadView } from '$lib/charts/explorer/load';
import { datasetOf } from '$lib/data/datasets';
import type { PageLoad } from './$types';

/** A page comes with the code of its own picture; the other ones are fetched when they are chosen. */
export const load: PageLoad = async ({ params: { slug }, data }) => {
	if (!isOfObservations(slug)) return { ...data, chart: null };
	const [own = 'line'] = datasetOf(slug).kinds;
	const [finding, view] = await Promise.all([loadFinding(slug), loadView(own)]);
	return { ...data, chart: { finding, view } };
};
