import { geoArea, geoCentroid, geoEqualEarth, geoPath, polygonArea, type GeoProjection } from 'd3';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';

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
export function worldPlaces(data: Data): readonly MapPlace[] {
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
}

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
