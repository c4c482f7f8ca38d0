import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes } from '$lib/data/select';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';

/** Figures to start from, by what they count and who counts: the newest of each is shown. */
const CHOSEN: readonly {
	readonly slug: string;
	readonly metric: string;
	readonly publisher: string;
	readonly entity: string;
}[] = [
	{ slug: 'global-losses', metric: 'cybercrime_cost', publisher: 'cybersecurity-ventures', entity: 'WORLD' },
	{ slug: 'global-losses', metric: 'scam_losses', publisher: 'gasa', entity: 'WORLD' },
	{ slug: 'global-losses', metric: 'ransomware_payments', publisher: 'chainalysis', entity: 'WORLD' },
	{ slug: 'global-losses', metric: 'ic3_losses', publisher: 'fbi-ic3', entity: 'USA' },
	{ slug: 'vietnam-online-scams', metric: 'online_scam_losses', publisher: 'gasa', entity: 'VNM' },
	{ slug: 'vietnam-online-scams', metric: 'online_scam_losses', publisher: 'mps-vn', entity: 'VNM' },
	{ slug: 'internet-users', metric: 'internet_users_share', publisher: 'world-bank-itu', entity: 'VNM' }
];

/**
 * The newest figure of each chosen kind, echoes left out; none for a year after the last that an authority has counted,
 * so that no forecast of the far future opens the page. For two figures of one loss the year is that of the first.
 */
export function ledger(data: Data): readonly Observation[] {
	const now = Math.max(...data.figures.filter(({ status }) => status === 'reported').map(({ year }) => year));
	const years = new Map<string, number>();
	return CHOSEN.flatMap(({ slug, metric, publisher, entity }) => {
		const same = `${slug} ${metric} ${entity}`;
		const last = slug === 'vietnam-online-scams' ? (years.get(same) ?? now) : now;
		const newest = newestFigure(
			withoutEchoes(chartObservations(data, slug)).filter(
				(row) => row.metric === metric && row.publisher === publisher && row.entity === entity && row.year <= last
			)
		);
		if (newest === undefined) return [];
		years.set(same, newest.year);
		return [newest];
	});
}
