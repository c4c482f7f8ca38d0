import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chartObservations } from '$lib/catalogue/server/observations';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { reseal } from '$lib/data/server/reseal';

test('a table of figures and its entry in datapackage.json are all that charts and country pages need', () => {
	const dir = mkdtempSync(join(tmpdir(), 'counting-cybercrime-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	cpSync('data', dir, { recursive: true });
	const entry = { name: 'new-table', path: 'observations/new-table.csv', schema: 'schemas/observations.json' };
	const descriptor: { resources: object[] } = JSON.parse(readFileSync(`${dir}/datapackage.json`, 'utf8'));
	descriptor.resources.push(entry);
	writeFileSync(`${dir}/datapackage.json`, JSON.stringify(descriptor));
	const columns = 'entity,year,metric,value,unit,status,low,high,publisher,source,flags,note';
	const row = 'CAN,1999,cafc_losses,1000000,CAD,reported,,,cafc,thereview-cafc-2025,,';
	writeFileSync(`${dir}/${entry.path}`, `${columns}\n${row}\n`);
	const { faults, text } = reseal(dir, '2026-11-26');
	expect(faults).toEqual([]);
	writeFileSync(`${dir}/datapackage.json`, text ?? '');
	const data = openData(dir);
	const id = 'CAN.1999.cafc_losses.thereview-cafc-2025';
	expect(chartObservations(data, 'scam-losses').map((figure) => figure.id)).toContain(id);
	expect(
		rowsByPlace(data)
			.get('CAN')
			?.map((figure) => figure.id)
	).toContain(id);
});
