import { count as number } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { NO_FIGURE } from '../../figure/keys';
import type { FigureKey, Swatch } from '../../figure/model';
import type { LegendClass } from './map';

/** What a class of a map is called in its key. */
export function classWords({ fill, label }: LegendClass): string {
	return fill === 'gap' ? m.chart_key_none() : fill === 'zero' ? m.map_zero() : label;
}

/** The key of a map's classes, each with the number of its places. */
export function classesKey(classes: readonly LegendClass[], language: Language): FigureKey {
	return {
		look: 'buttons',
		entries: classes.map((one) => ({
			key: String(one.fill),
			swatch: groundOf(one),
			text: classWords(one),
			value: number(one.count, language)
		}))
	};
}

function groundOf({ fill }: LegendClass): Swatch {
	if (fill === 'gap') return NO_FIGURE;
	return { kind: 'box', fill: fill === 'zero' ? '--map-none' : `--q${fill}` };
}
