import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Data } from '$lib/data/server/data';

/**
 * Neighbours by code, in no order that means anything: those that entities.csv names (South-East Asia, with neighbours
 * across the sea; the members of a group), else those with a land border in the atlas of Natural Earth. Each is an
 * entity of the tables. Islands without either have none.
 */
export function neighbourCodes(data: Data): ReadonlyMap<string, readonly string[]> {
	const rows = data.rows('entities');
	const named = new Map(rows.map((row) => [row.m49 ?? '', row.code]));
	named.delete('');
	const bordering = landBorders(named);
	return new Map(
		rows.map((row) => {
			const code = row.code;
			const own = row.neighbours;
			return [code, own.length > 0 ? own : [...(bordering.get(code) ?? [])]] as const;
		})
	);
}

/** Land borders of the atlas, which lists some States in several parts. */
function landBorders(named: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(path, 'utf8'));
	const { geometries } = topology.objects.countries;
	const codes = geometries.map(({ id }) => named.get(String(id)));
	const borders = new Map<string, Set<string>>();
	neighbors(geometries).forEach((near, at) => {
		const code = codes[at];
		if (code === undefined) return;
		const known = borders.get(code) ?? new Set();
		near.flatMap((other) => codes[other] ?? []).forEach((other) => known.add(other));
		known.delete(code);
		borders.set(code, known);
	});
	return borders;
}
