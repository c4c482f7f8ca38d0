import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { TooltipContent } from '$lib/chart/figure/tooltip-content';
import { doubtMeaning } from '$lib/statements/standing';
import type { Signature } from '$lib/data/signature';
import type { Signatures } from './select';
import { standingWord } from './standing-word';

/** What a State may have done as well, since only the month or year of it is known; empty for nothing. */
export function perhapsWords(
	code: string,
	{ tiles }: Pick<Signatures, 'tiles'>,
	signatures: readonly Signature[]
): string {
	const perhaps = tiles.find((tile) => tile.code === code)?.perhaps ?? null;
	const signature = signatures.find((one) => one.code === code);
	if (perhaps === null || signature === undefined) return '';
	const date = perhaps === 'ratified' ? signature.ratifiedText : signature.signedText;
	return m.convention_perhaps({ what: standingWord(perhaps), date });
}

/** What hovering or focusing a State on the map says; a State that has not signed says so. */
export function tooltipOnMap(
	code: string,
	{ listed, none, year }: Pick<Signatures, 'listed' | 'none' | 'year'>,
	states: readonly { readonly code: string; readonly name: string }[],
	language: Language
): TooltipContent {
	const found = listed.find(({ signature }) => signature.code === code);
	const head = states.find((state) => state.code === code)?.name ?? code;
	if (found === undefined || found.standing === 'none') {
		return {
			of: null,
			head,
			value: none,
			range: '',
			also: '',
			status: '',
			publisher: m.signatures_source(),
			row: null
		};
	}
	const { signature, standing } = found;
	const doubts = standing === 'ratified' ? signature.ratifiedDoubts : signature.signedDoubts;
	return {
		of: { entity: code, year, status: standing },
		head,
		value: standingWord(standing),
		range: '',
		also:
			standing === 'ratified'
				? m.signatures_ratified_day({ date: signature.ratifiedText })
				: m.signatures_day({ date: signature.signedText }),
		status: doubts.length === 0 ? m.status_reported() : doubts.map((one) => doubtMeaning(one, language)).join('; '),
		publisher: m.signatures_source(),
		row: null
	};
}
