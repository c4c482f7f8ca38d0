import { geoArea, geoCentroid, geoEqualEarth, geoPath, polygonArea, type GeoProjection } from 'd3';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { MapDrawing, MapState } from '$lib/data/page-figures';
import { derived } from '$lib/data/server/derived';
import { entityNames } from '$lib/data/server/names';
import type { RowOf } from '$lib/data/row';
import type { Language } from '$lib/words/language';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Data } from '$lib/data/server/data';

/** Size of the drawing in its own units; a chart scales it. */
export const MAP_SIZE = { width: 1920, height: 940 } as const;

/** Where a State stands on the map, in units of `MAP_SIZE`. */
export interface MapPlace {
	readonly code: string;
	readonly x: number;
	readonly y: number;
	/** False where the State has no outline at this scale and is drawn as a dot. */
	readonly outlined: boolean;
}

interface Shape {
	/** Null for land that belongs to no entity of the tables. */
	readonly code: string | null;
	readonly d: string;
}

const ANTARCTICA = '010';
/** Outlines smaller than this (square units of the drawing) cannot be pointed at: a dot stands for them. */
const SMALL = 90;

function features(scale: '110m' | '50m' | '10m'): readonly Feature<Geometry>[] {
	const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
	const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(path, 'utf8'));
	return feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
}

function projection(): GeoProjection {
	const land: FeatureCollection = { type: 'FeatureCollection', features: [...features('110m')] };
	return geoEqualEarth().fitSize([MAP_SIZE.width, MAP_SIZE.height], land);
}

/** The code of a shape of the atlas: by its number, or by its name where it has none (Kosovo); null for land of no entity. */
function coder(data: Data): (shape: Feature<Geometry>) => string | null {
	const names = entityNames(data, 'en');
	const numbered = new Map<string, string>();
	const named = new Map<string, string>();
	for (const row of data.rows('entities')) {
		const [code, m49] = [row.code, row.m49 ?? ''];
		if (m49 === '') named.set(names.get(code) ?? code, code);
		else numbered.set(m49, code);
	}
	return ({ id, properties }) => {
		if (id !== undefined) return numbered.get(String(id)) ?? null;
		const name: unknown = properties?.['name'];
		return typeof name === 'string' ? (named.get(name) ?? null) : null;
	};
}

/**
 * Outlines of the world without Antarctica in Equal Earth, one path an entity; land without a number in the atlas comes
 * first, in one, so that a map which shows no place of its own there has no hole.
 */
export function worldShapes(data: Data): readonly Shape[] {
	const project = projection();
	const codeOf = coder(data);
	const shapes = features('110m').map((one) => ({
		numbered: one.id !== undefined,
		code: codeOf(one),
		d: pathOf(one.geometry, project)
	}));
	const rest = shapes.filter(({ code, numbered }) => code === null || !numbered).map(({ d }) => d);
	return [{ code: null, d: rest.join('') }, ...shapes.flatMap(({ code, d }) => (code === null ? [] : [{ code, d }]))];
}

/**
 * Where every entity of the atlas stands, once each (the atlas lists some islands apart from their State, under its
 * number); those with an outline too small to point at are not `outlined`.
 */
export const worldPlaces = derived((data): readonly MapPlace[] => {
	const project = projection();
	const codeOf = coder(data);
	const outlined = new Set(
		features('110m')
			.filter(({ geometry }) => drawnArea(geometry, project) >= SMALL)
			.map(codeOf)
	);
	const bySize = [...features('50m')].sort((a, b) => geoArea(b) - geoArea(a));
	const places = new Map<string, MapPlace>();
	// The finest outlines hold the islands that the others leave out (Tuvalu).
	for (const one of [...bySize, ...features('10m')]) {
		const code = codeOf(one);
		const at = project(geoCentroid(largestPart(one.geometry)));
		if (code === null || at === null || places.has(code)) continue;
		places.set(code, { code, x: Math.round(at[0]), y: Math.round(at[1]), outlined: outlined.has(code) });
	}
	return [...places.values()];
});

/** The file that maps refer to: one path an entity, named by its code; `land` is what belongs to none. */
export function worldSvg(data: Data): string {
	const paths = worldShapes(data).map(({ code, d }) => `<path id="${code ?? 'land'}" d="${d}"/>`);
	const box = `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${paths.join('')}</svg>\n`;
}

function rings(geometry: Geometry): readonly Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** The largest polygon of a State, so that far islands do not pull its middle into the sea. */
function largestPart(geometry: Geometry): Polygon | MultiPolygon {
	const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [rings(geometry).map((ring) => [...ring])];
	const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
	const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
	return largest ?? { type: 'Polygon', coordinates: [] };
}

function drawnArea(geometry: Geometry, project: GeoProjection): number {
	return rings(geometry).reduce((sum, ring) => {
		const points = ring.flatMap(([lon = 0, lat = 0]) => {
			const at = project([lon, lat]);
			return at === null ? [] : [at];
		});
		return sum + Math.abs(polygonArea(points));
	}, 0);
}

/** An outline as a path of whole units and relative steps: a third of the size of absolute decimals. */
function pathOf(geometry: Geometry, project: GeoProjection): string {
	let d = '';
	let x = 0;
	let y = 0;
	let first = true;
	const context = {
		beginPath: () => undefined,
		arc: () => undefined,
		closePath: () => (d += 'z'),
		moveTo: (toX: number, toY: number) => {
			[x, y] = [Math.round(toX), Math.round(toY)];
			d += `M${x} ${y}l`;
			first = true;
		},
		lineTo: (toX: number, toY: number) => {
			const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
			if (dx === 0 && dy === 0) return;
			d += `${first || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
			[x, y] = [x + dx, y + dy];
			first = false;
		}
	};
	geoPath(project, context)(geometry);
	return d.replaceAll(/M\d+ \d+lz/g, '');
}

/** Every place of the atlas, named in the language, with the size of the drawing: what a map of figures fetches. */
export function mapDrawing(data: Data, language: Language): MapDrawing {
	return { drawing: { ...MAP_SIZE }, states: named(data, language) };
}

/**
 * The places of the map of signatures: States with an outline, and every small State, which is drawn where it signed or is
 * chosen; not Kosovo, to which the UN gives no number.
 */
export function signatureStates(data: Data, language: Language): readonly MapState[] {
	const entities = data.rows('entities');
	const codes = (fits: (row: RowOf<'entities'>) => boolean) => new Set(entities.filter(fits).map((row) => row.code));
	const numbered = codes((row) => row.m49 !== null);
	const states = codes((row) => row.kind === 'country');
	return named(data, language).filter(({ code, outlined }) => numbered.has(code) && (outlined || states.has(code)));
}

function named(data: Data, language: Language): readonly MapState[] {
	const names = entityNames(data, language);
	return worldPlaces(data).map((place) => ({ ...place, name: names.get(place.code) ?? place.code }));
}

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
