import { expect, test } from 'vitest';
import { isPacked } from '../../src/commands/compress.mjs';

test('texts have packed twins, but pictures and the thousands of receipts of one figure have none', () => {
	expect(
		[
			'index.html',
			'api/v1/catalog.json',
			'api/v1/figures/VNM.json',
			'api/v1/metrics/ic3_losses.csv',
			'vi/feed.xml',
			'cards/charts/scam-losses.png',
			'api/v1/observations.parquet',
			'api/v1/figures/VNM.2024.online_scam_losses.dtinews-nca-2024-12.json',
			'api\\v1\\figures\\USA.2024.ic3_losses.bec.fbi-ic3-2024.json'
		].map(isPacked)
	).toEqual([true, true, true, true, true, false, false, false, false]);
});
