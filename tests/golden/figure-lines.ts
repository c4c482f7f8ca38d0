import { drawingLines, drawingsOf } from './drawing-lines';
import { all, textOf, type Element } from './markup';

/** A drawing with the lists and notes under it. */
export function drawnLines(figure: Element): readonly string[] {
	return [
		...drawingsOf(figure).flatMap(drawingLines),
		...all(figure, ({ tag }) => tag === 'li').map((item) => `key: ${textOf(item)}`),
		...all(figure, ({ attributes }) => attributes.has('data-note')).map((note) => `picture note: ${textOf(note)}`)
	];
}
