import { all, textOf, type Element } from './markup';

/**
 * What an svg shows, a line a shape, in an order that does not depend on how shapes share elements: under each series
 * what is drawn of it (its status and kind as classes, its place in whole pixels), a path of several strokes as several
 * shapes. Attributes that say whose a mark is are left out: tables of rows say that.
 */
export function drawingLines(svg: Element): readonly string[] {
	const size = svg.attributes.get('viewBox') ?? '';
	return [
		`svg ${size}`,
		...linesOf(svg, '', '')
			.sort(byOwner)
			.map(([owner, line]) => `  ${owner}${line}`)
	];
}

type Line = readonly [owner: string, line: string];

function byOwner([ownerA, a]: Line, [ownerB, b]: Line): number {
	return ownerA === ownerB ? collate(a, b) : collate(ownerA, ownerB);
}

function collate(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function linesOf(element: Element, owner: string, look: string): Line[] {
	return element.children.flatMap((child): Line[] => {
		if (typeof child === 'string') return [];
		const series = child.attributes.get('data-series');
		const classes = `${look} ${ownClasses(child)}`.trim();
		const own = series === undefined ? owner : `${series}: `;
		const shape = shapeOf(child, classes);
		if (shape.length > 0) return shape.map((line): Line => [own, line]);
		return linesOf(child, own, classes);
	});
}

/** Classes but for those that styles are scoped with. */
function ownClasses({ attributes }: Element): string {
	const names = (attributes.get('class') ?? '').split(' ').filter((name) => name !== '' && !name.startsWith('s-'));
	return names.join(' ');
}

function shapeOf(element: Element, look: string): readonly string[] {
	const { tag, attributes } = element;
	const at = (names: readonly string[]) => names.map((name) => whole(attributes.get(name) ?? '0')).join(' ');
	const said = (what: string) => `${look === '' ? tag : look} ${what}`;
	switch (tag) {
		case 'path':
			return strokes(attributes.get('d') ?? '').map((d) => said(whole(d)));
		case 'line':
			return [said(at(['x1', 'y1', 'x2', 'y2']))];
		case 'rect':
			return [said(`${at(['x', 'y'])} ${at(['width', 'height'])}`)];
		case 'circle':
			return [said(at(['cx', 'cy', 'r']))];
		case 'use':
			return [said(attributes.get('href') ?? '')];
		case 'text':
			return [said(`${at(['x', 'y'])} ${attributes.get('text-anchor') ?? 'start'} “${textOf(element)}”`)];
		default:
			return [];
	}
}

/** The strokes of a path that each begin with a move to a place of their own. */
function strokes(d: string): readonly string[] {
	return d.split(/(?=M)/).filter((stroke) => stroke !== '');
}

/** Numbers as whole ones: what nobody can see must not be a difference. */
function whole(text: string): string {
	return text
		.replace(/(?<=\d)-/g, ' -')
		.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number)) || 0))
		.replace(/(^|[^\d])-0(?!\d)/g, '$10');
}

/** The svg that is the drawing of a figure, not a mark of its key. */
export function drawingsOf(figure: Element): readonly Element[] {
	return all(
		figure,
		({ tag, attributes }) => tag === 'svg' && attributes.has('viewBox') && !attributes.has('aria-hidden')
	);
}
