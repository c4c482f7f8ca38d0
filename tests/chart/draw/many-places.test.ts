import { chartOf } from '$lib/catalogue/server/specs';
import { expect, test } from 'vitest';
import { draw } from '$lib/chart/draw/draw';
import { NO_DENOMINATORS } from '$lib/data/denominators';
import { chartInput, observation } from '../../fixtures/observations';

test.each(['bars', 'facets', 'line'] as const)(
	'of thirty countries chosen as %s each is drawn, whatever their order',
	(kind) => {
		const codes = Array.from(
			{ length: 30 },
			(_, at) => `A${String.fromCharCode(65 + (at % 15))}${at < 15 ? 'A' : 'B'}`
		);
		const rows = codes.map((entity, at) => observation({ entity, year: 2024, value: 100 - at, metric: 'forms' }));
		const { series, more } = draw({
			...chartInput({ rows, filters: { countries: codes, kind }, words: {}, countries: [] }),
			dataset: chartOf('scam-losses'),
			denominators: NO_DENOMINATORS,
			titles: {},
			against: []
		});
		expect(series.map(({ key }) => key)).toEqual(codes);
		expect(more).toBe(0);
		expect(series.filter(({ colour }) => colour === 9)).toHaveLength(22);
	}
);
