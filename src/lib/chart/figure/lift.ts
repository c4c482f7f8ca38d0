/**
 * Lifts a line out of the others of a plot, which then stand back (marks.css): its colour alone need not tell it along its way.
 *
 * @param plot element that holds the drawing · @param series its `data-series`; null puts all back
 */
export function lift(plot: Element, series: string | null): void {
	const groups = [...plot.querySelectorAll<SVGElement>('g[data-series]')].filter((one) =>
		one.querySelector('.segment')
	);
	const chosen = groups.filter(({ dataset }) => dataset.series === series);
	for (const group of groups) {
		const back = chosen.length > 0 && !chosen.includes(group);
		if (back !== 'back' in group.dataset) group.toggleAttribute('data-back', back);
	}
}

/** The series whose mark, line or name is at the target of an event; null for none. */
export function seriesAt(target: EventTarget | null): string | null {
	return target instanceof Element ? (target.closest<SVGElement>('g[data-series]')?.dataset.series ?? null) : null;
}
