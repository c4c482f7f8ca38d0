import type { Finding } from './finding';
import type { ObservationSlug } from '../load';

const FINDINGS = import.meta.glob<Finding>('../../charts/*/finding.ts', { eager: true, import: 'finding' });

/** What a dataset's page says of its figures. They are fetched together, since they share most of their sentences. */
export function findingOf(slug: ObservationSlug): Finding {
	const finding = FINDINGS[`../../charts/${slug}/finding.ts`];
	if (finding === undefined) throw new Error(`The chart ${slug} has no finding.ts.`);
	return finding;
}
