import { innerPath, markPath } from '$lib/chart/marks/shapes';
import { isFirm, type Status } from '$lib/data/observation';
import type { Swatch } from './key-of';
import { element, escapeXml } from './xml';

/** Room a mark of a key takes, px; what follows stands a little further right. */
export function swatchWidth(swatch: Swatch): number {
	switch (swatch.kind) {
		case 'box':
			return swatch.width;
		case 'range':
			return 12;
		case 'ring':
			return 14;
		default:
			return 10;
	}
}

/** A mark of a key with its left edge at `x` and its middle at `y`, px, on ground of colour `paper`. */
export function swatchMarkup(swatch: Swatch, x: number, y: number, paper: string): string {
	switch (swatch.kind) {
		case 'letters':
			return element('text', { x, y: y + 4.5, fill: swatch.colour, 'font-weight': 600 }, escapeXml(swatch.text));
		case 'range':
			return rangeMarkup(swatch.colour, x, y);
		case 'part-year':
			return (
				element('path', {
					d: markPath('reported', x + 5, y, 5, true),
					fill: 'none',
					stroke: swatch.colour,
					'stroke-width': 1.75
				}) + element('path', { d: innerPath('reported', x + 5, y, 5, true), fill: swatch.colour })
			);
		case 'superseded':
			return element('circle', {
				cx: x + 5,
				cy: y,
				r: 3,
				fill: paper,
				stroke: swatch.colour,
				'stroke-width': 1.25,
				opacity: 0.65
			});
		case 'ring':
			return ringMarkup(swatch.colour, x, y);
		case 'box':
			return boxMarkup(swatch, x, y);
		case 'survey':
			return (
				statusMarkup('survey', swatch.colour, paper, x, y) +
				element('path', { d: innerPath('survey', x + 5, y, 4), fill: swatch.colour })
			);
		default:
			return statusMarkup(swatch.kind, swatch.colour, paper, x, y);
	}
}

function statusMarkup(status: Status, colour: string, paper: string, x: number, y: number): string {
	const fill = isFirm(status) ? colour : paper;
	return element('path', { d: markPath(status, x + 5, y, 4), fill, stroke: colour, 'stroke-width': 1.75 });
}

/** A mark with a thin ring around it. */
function ringMarkup(colour: string, x: number, y: number): string {
	const middle = { cx: x + 7, cy: y };
	return (
		element('circle', { ...middle, r: 6.5, fill: 'none', stroke: colour }) +
		element('circle', { ...middle, r: 3, fill: colour })
	);
}

function rangeMarkup(colour: string, x: number, y: number): string {
	const [top, bottom, middle] = [y - 6.5, y + 6.5, x + 6];
	return (
		element('path', { d: `M${middle} ${top}V${bottom}`, stroke: colour, 'stroke-width': 7, 'stroke-opacity': 0.28 }) +
		element('path', { d: `M${x} ${top}h12M${x} ${bottom}h12`, stroke: colour, 'stroke-width': 1.75 })
	);
}

function boxMarkup(box: Extract<Swatch, { kind: 'box' }>, x: number, y: number): string {
	const { width, height, fill, border, hatch } = box;
	const top = y - height / 2;
	const lines: string[] = [];
	if (hatch !== null) {
		// Strokes to the upper right, cut off at the box by arithmetic: a clip would be one more thing to go wrong.
		for (let at = 3 - height; at < width; at += 5) {
			const from = Math.max(0, at);
			const to = Math.min(width, at + height);
			lines.push(`M${x + from} ${top + height - (from - at)}L${x + to} ${top + height - (to - at)}`);
		}
	}
	return (
		element('rect', { x, y: top, width, height, fill: fill ?? 'none', stroke: border }) +
		(hatch === null ? '' : element('path', { d: lines.join(''), stroke: hatch, fill: 'none' }))
	);
}
