import { easyOf } from '$lib/check/server/say';
import { sentencesIn } from '$lib/chart/words/in-short';
import type { Claim, Verdict } from '$lib/data/claim';
import type { Data } from '$lib/data/server/data';
import { conventionFacts } from '$lib/data/server/signatures';
import { whenWords } from '$lib/statements/treaty-standing';
import type { Language } from '$lib/words/language';
import { capital } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import type { Short } from '../short';

/** A claim in short: who printed it and when, what came of checking it, what its number is, and what can be said. */
export function claimShort(data: Data, claim: Claim, language: Language): Short {
	const texts = [
		saidWords(claim, language),
		verdictWords(claim.verdict, whenWords(conventionFacts(data).asOf, language), language),
		easyOf(data, claim, language)
	];
	return { of: '', sentences: texts.flatMap(sentencesIn) };
}

function saidWords({ said }: Claim, language: Language): string {
	const options = { locale: language };
	const name = said.outlet[language];
	// "Daily8, from South China Morning Post, printed …"
	const outlet = name.includes(', ') ? `${name},` : name;
	if (said.published === null) return m.short_said_undated({ outlet }, options);
	return m.short_said({ outlet, when: whenWords(said.published, language) }, options);
}

/** The verdict in plain words. @param when the tables were last looked at */
function verdictWords(verdict: Verdict, when: string, language: Language): string {
	const options = { locale: language };
	if (verdict === 'open') return capital(m.short_open({ when }, options));
	return {
		fits: m.short_fits,
		partly: m.short_partly,
		off: m.short_off,
		misplaced: m.short_misplaced,
		unverifiable: m.short_unverifiable
	}[verdict]({}, options);
}
