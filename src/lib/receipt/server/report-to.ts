import { readFileSync } from 'node:fs';
import { bugsOf } from '$lib/reports/address';

/** Where an error in a figure is told, as package.json says. */
export function reportTo() {
	return bugsOf(readFileSync('package.json', 'utf8'));
}
