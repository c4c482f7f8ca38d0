import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { DPI, USES, type FinalSize, type UseId } from './uses';

/** What a use is called. */
export function useName(use: UseId): string {
	return {
		column: m.press_use_column,
		a5: m.press_use_a5,
		a4: m.press_use_a4,
		slide: m.press_use_slide,
		square: m.press_use_square,
		story: m.press_use_story
	}[use]();
}

/** How large it is: on paper mm and dots to an inch, on screens pixels; the height of a column once it is drawn. */
export function useSize(use: UseId, size: FinalSize | null, language: Language): string {
	const { on, width, height } = USES[use];
	const said = (length: number) => count(length, language);
	if (on === 'screen') return m.press_pixels({ width: said(width), height: said(height) });
	const mm = size?.mm ?? { width, height };
	const high = mm.height === null ? '…' : said(mm.height);
	return m.press_paper({ width: said(mm.width), height: high, dpi: said(DPI) });
}
