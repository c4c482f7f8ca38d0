import type { Swatch } from '$lib/chart/figure/model';
import { innerPath, markPath } from '$lib/chart/marks/shapes';
import { isFirm, type Status } from '$lib/data/observation';
import type { Colour } from './column';
import { element } from './xml';

/** Size of a ground, px. */
const BOX = { width: 26, height: 14 } as const;

/** Room a mark of a key takes, px; what follows stands a little further right. */
export function swatchWidth({ kind }: Swatch): number {
	return kind === 'box' ? BOX.width : kind === 'range' ? 12 : 10;
}

/** A mark of a key with its left edge at `x` and its middle at `y`, px. */
export function swatchMarkup(swatch: Swatch, x: number, y: number, colour: Colour): string {
	if (swatch.kind === 'box') return boxMarkup(swatch, x, y, colour);
	const [ink, paper] = [colour('--c', swatch.colour), colour('--paper')];
	const circle = (cx: number, r: number, looks: Readonly<Record<string, string | number>>) =>
		element('circle', { cx, cy: y, r, ...looks });
	switch (swatch.kind) {
		case 'status':
			return statusMarkup(swatch.status, ink, paper, x, y);
		case 'break':
			return element('text', { x, y: y + 4.5, fill: ink, 'font-weight': 600 }, '//');
		case 'range':
			return rangeMarkup(ink, x, y);
		case 'part-year':
			return (
				element('path', {
					d: markPath('reported', x + 5, y, 5, true),
					fill: 'none',
					stroke: ink,
					'stroke-width': 1.75
				}) + element('path', { d: innerPath('reported', x + 5, y, 5, true), fill: ink })
			);
		case 'superseded':
			return circle(x + 5, 3, { fill: paper, stroke: ink, 'stroke-width': 1.25, opacity: 0.65 });
	}
}

function statusMarkup(status: Status, colour: string, paper: string, x: number, y: number): string {
	const fill = isFirm(status) ? colour : paper;
	const mark = element('path', { d: markPath(status, x + 5, y, 4), fill, stroke: colour, 'stroke-width': 1.75 });
	return status === 'survey' ? mark + element('path', { d: innerPath('survey', x + 5, y, 4), fill: colour }) : mark;
}

function rangeMarkup(colour: string, x: number, y: number): string {
	const [top, bottom, middle] = [y - 6.5, y + 6.5, x + 6];
	return (
		element('path', { d: `M${middle} ${top}V${bottom}`, stroke: colour, 'stroke-width': 7, 'stroke-opacity': 0.28 }) +
		element('path', { d: `M${x} ${top}h12M${x} ${bottom}h12`, stroke: colour, 'stroke-width': 1.75 })
	);
}

function boxMarkup({ fill, hatch }: Extract<Swatch, { kind: 'box' }>, x: number, y: number, colour: Colour): string {
	const { width, height } = BOX;
	const top = y - height / 2;
	const ground = element('rect', { x, y: top, ...BOX, fill: colour(fill) });
	if (hatch === undefined) return ground;
	const lines: string[] = [];
	// Strokes to the upper right, cut off at the box by arithmetic: a clip would be one more thing to go wrong.
	for (let at = 3 - height; at < width; at += 5) {
		const from = Math.max(0, at);
		const to = Math.min(width, at + height);
		lines.push(`M${x + from} ${top + height - (from - at)}L${x + to} ${top + height - (to - at)}`);
	}
	return ground + element('path', { d: lines.join(''), stroke: colour(hatch), fill: 'none' });
}
