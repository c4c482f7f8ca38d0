import { max } from 'd3';
import { derived } from '$lib/data/server/derived';
import { entityNames } from '$lib/data/server/names';
import { HANOI, instrumentsOf, signaturesOf } from '$lib/data/server/treaty-actions';
import { doubtMeaning } from '$lib/statements/standing';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { ActLine } from '../lines';

/** The newest year of acts, and those of it. */
export interface NewestActs {
	readonly year: string;
	readonly acts: readonly ActLine[];
}

/** Signatures and ratifications of the Convention in the newest year that has any, from the newest. */
export const newestActs = derived((data, language: Language): NewestActs => {
	const signed = signaturesOf(data, HANOI).map((act) => ({ act, isSignature: true }));
	const ratified = instrumentsOf(data, HANOI).map((act) => ({ act, isSignature: false }));
	const all = [...signed, ...ratified].filter(({ act }) => act.by !== '');
	const year = max(all, ({ act }) => act.by.slice(0, 4)) ?? '';
	const names = entityNames(data, language);
	const acts = all
		.filter(({ act }) => act.by.startsWith(year))
		.sort((a, b) => (a.act.by < b.act.by ? 1 : a.act.by > b.act.by ? -1 : 0))
		.map(({ act, isSignature }): ActLine => {
			const place = names.get(act.code) ?? act.participant;
			const isReported = act.doubts.includes('reported-only');
			const what = isSignature ? m.changes_act_signed : isReported ? m.changes_act_reported : m.changes_act_ratified;
			return {
				key: `${act.code} ${isSignature ? 'signed' : 'ratified'}`,
				country: act.code,
				date: dateWords(act.date, language),
				what: what({ place }, { locale: language }),
				doubt: act.doubts.map((doubt) => doubtMeaning(doubt, language)).join('; ')
			};
		});
	return { year, acts };
});
