import { isFirm } from '$lib/data/observation';
import type { MapState } from '$lib/data/page-figures';
import { px } from '../../marks/shapes';
import { freeSpot, textWidth, type Box } from '../line/labels';
import { binsOf, type Bin } from './bins';
import { classesOf, fillOf } from './classes';
import type { MapInput, MapLayout, ClassedPlace } from './map';
import type { PlaceFigure } from './figures';

/** Classes the figures, fits the drawing into the plot, and places dots, names and reading points. */
export function layoutMap(input: MapInput): MapLayout {
	const { map, width, height } = input;
	const scale = Math.min(width / map.drawing.width, height / map.drawing.height);
	const left = px((width - map.drawing.width * scale) / 2);
	const top = px((height - map.drawing.height * scale) / 2);
	const figures = new Map(input.figures.map((figure) => [figure.code, figure]));
	const bins = binsOf(map.states.flatMap(({ code }) => figures.get(code)?.amount.value ?? []));
	const places = map.states.map((state) => ({
		outlined: state.outlined,
		place: classed(state, figures.get(state.code), bins, input, { scale, left, top })
	}));
	const all = places.map(({ place }) => place);
	return {
		scale: Math.round(scale * 1e4) / 1e4,
		left,
		top,
		outlined: places
			.filter(({ outlined }) => outlined)
			.map(({ place }) => place)
			.sort((a, b) => layerOf(a) - layerOf(b)),
		dots: places
			.filter(({ outlined, place }) => !outlined && (place.status !== null || place.chosen))
			.map(({ place }) => place),
		names: namesOf(
			all.filter(({ chosen }) => chosen),
			{ width, height }
		),
		classes: classesOf(all, bins, input.words),
		points: input.figures.flatMap(({ code, row }) => {
			const place = all.find((one) => one.code === code);
			return place === undefined ? [] : [{ x: place.x, y: place.y, series: code, id: row.id, status: row.status }];
		})
	};
}

/** A neighbour must not draw over a dashed outline, and nothing over a chosen one. */
function layerOf({ chosen, status }: ClassedPlace): number {
	if (chosen) return 2;
	return status !== null && !isFirm(status) ? 1 : 0;
}

function classed(
	{ code, name, x, y }: MapState,
	figure: PlaceFigure | undefined,
	bins: readonly Bin[],
	{ chosen, exempt }: MapInput,
	at: { readonly scale: number; readonly left: number; readonly top: number }
): ClassedPlace {
	return {
		code,
		name,
		x: px(at.left + x * at.scale),
		y: px(at.top + y * at.scale),
		fill: fillOf(figure, bins, exempt.includes(code)),
		chosen: chosen.includes(code),
		status: figure?.row.status ?? null
	};
}

/** Names of the chosen places, each beside its place and clear of the names before it; left out where there is no room. */
function namesOf(
	chosen: readonly ClassedPlace[],
	size: { readonly width: number; readonly height: number }
): MapLayout['names'] {
	const within: Box = { x0: 0, y0: 0, x1: size.width, y1: size.height };
	const taken: Box[] = chosen.map(({ x, y }) => ({ x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 }));
	return chosen.flatMap(({ code, name, x, y }) => {
		const spot = freeSpot({ x, y }, { width: textWidth(name, true), height: 16 }, taken, within);
		if (spot === null) return [];
		taken.push(spot.box);
		return [{ code, name, x: px(spot.x), y: px(spot.y + 12), anchor: spot.anchor }];
	});
}
