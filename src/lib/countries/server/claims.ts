import type { CheckedClaim, ClaimStep, Misplaced } from '../page';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';
import { dateShort } from '$lib/dates';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

const VERDICTS: Readonly<Record<string, () => string>> = {
	fits: m.check_verdict_fits,
	partly: m.check_verdict_partly,
	off: m.check_verdict_off,
	misplaced: m.check_verdict_misplaced,
	unverifiable: m.check_verdict_unverifiable,
	open: m.check_verdict_open
};

/** The checked claims whose id names the country, in the order of the table. */
export function countryClaims(data: Data, code: string, language: Language): readonly CheckedClaim[] {
	return claimRows(data, code).map((row) => claimOf(row, language));
}

/** The claim that shows best how a share came to stand beside the wrong number; null where there is none. */
export function misplacedClaim(data: Data, code: string, language: Language): Misplaced | null {
	for (const row of claimRows(data, code)) {
		const claim = claimOf(row, language);
		const number = /\d[\d.,]*\s?%/.exec(claim.claim)?.[0];
		if (textOf(row, 'verdict') !== 'misplaced' || number === undefined) continue;
		const step = (column: string) => stepOf(data, textOf(row, column), language);
		return { ...claim, number, origin: step('origin'), move: step('said_by') };
	}
	return null;
}

function claimRows(data: Data, code: string): readonly Row[] {
	return data.rows('claims').filter((row) => textOf(row, 'id').startsWith(`${code.toLowerCase()}-`));
}

function claimOf(row: Row, language: Language): CheckedClaim {
	const own = (column: string) => textOf(row, `${column}_${language}`);
	const verdict = textOf(row, 'verdict');
	return {
		id: textOf(row, 'id'),
		claim: own('claim'),
		verdict: VERDICTS[verdict]?.() ?? verdict,
		explanation: own('explanation')
	};
}

function stepOf(data: Data, id: string, language: Language): ClaimStep {
	const source = data.sources.get(id);
	return {
		date: source === undefined || source.published === null ? '' : dateShort(source.published, language),
		by: source?.publisher ?? id,
		title: source?.title ?? '',
		url: source?.readable === true ? source.url : null
	};
}
