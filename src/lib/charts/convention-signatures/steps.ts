import { daysBetween, precisionOf } from '$lib/data/race';
import { dayCounted, type Signature } from '$lib/data/signature';
import { count, listWords } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { LegendItem, Story } from '../input';
import { axisDays } from '../kinds/steps/since';
import type { Step, StepLine } from '../kinds/steps/steps';
import type { SignatureInput } from './select';

/** What the climbing lines of signatures are made from: the map's input and the opening day, ISO. */
export interface SignatureStepsInput extends SignatureInput {
	readonly opened: string;
}

/** Signatures and ratifications by day, ready to be laid out. */
export interface SignatureSteps extends Story {
	readonly lines: readonly StepLine[];
	/** Participants drawn, in order of signature. */
	readonly listed: readonly Signature[];
	readonly legend: readonly LegendItem[];
	/** Last day of the axis. */
	readonly days: number;
	/** Instruments needed. */
	readonly level: number;
}

/**
 * Two lines that climb from the opening day: everybody who signed, and every ratification that counts. A cut date counts
 * from the last day it can mean, at the latest the day of the tables; a year chosen cuts both lines at its end.
 */
export function signatureSteps(input: SignatureStepsInput): SignatureSteps {
	const { opened, asOf, language, filters, needed } = input;
	const end = filters.to === null || `${filters.to}-12-31` > asOf ? asOf : `${filters.to}-12-31`;
	const until = daysBetween(opened, end);
	const climb = (of: readonly Signature[], date: (one: Signature) => string | null): readonly Step[] =>
		of
			.flatMap((one) => {
				const day = date(one);
				return day === null ? [] : [{ one, day, x: daysBetween(opened, dayCounted(day, asOf)) }];
			})
			.filter(({ x }) => x <= until)
			.sort((a, b) => a.x - b.x)
			.map(({ one, day, x }, at) => ({
				id: one.code,
				x,
				y: at + 1,
				day,
				who: one.code,
				precision: precisionOf(day),
				chosen: filters.countries.includes(one.code)
			}));
	const signed = climb(input.signatures, (one) => one.signed);
	const ratified = climb(
		input.signatures.filter(({ counts }) => counts),
		(one) => one.ratified
	);
	const listed = signed.flatMap(({ id }) => input.signatures.find(({ code }) => code === id) ?? []);
	const cut = ratified.some(({ precision }) => precision !== 'day');
	const there = count(ratified.length, language);
	const lines: readonly StepLine[] = [
		line('ratified', m.signatures_ratified(), cut ? m.race_at_least({ count: there }) : there, ratified, until),
		line('signed', m.signatures_signed(), count(signed.length, language), signed, until)
	];
	return {
		lines,
		listed,
		drawn: listed.map(({ code }) => code),
		title:
			signed.length === 0
				? m.signatures_title_none({ year: end.slice(0, 4) })
				: m.signatures_title({ signed: count(signed.length, language), ratified: there }),
		subtitle: m.signature_steps_subtitle(),
		notes: notesOf(listed, [...signed, ...ratified], input),
		legend: lines.map(({ key, colour, name, counts }) => ({
			key,
			colour,
			name,
			counts: '',
			value: counts,
			status: 'reported'
		})),
		days: axisDays(Math.max(until, 1)),
		level: needed
	};
}

function line(key: string, name: string, counts: string, steps: readonly Step[], until: number): StepLine {
	const main = key === 'ratified';
	return {
		key,
		name,
		counts,
		colour: main ? 10 : 0,
		steps,
		until: Math.max(until, 0),
		threshold: null,
		main,
		partial: false
	};
}

function notesOf(
	listed: readonly Signature[],
	steps: readonly Step[],
	{ filters, language, signatures }: SignatureStepsInput
): string[] {
	const unconfirmed = listed.filter((one) => one.unconfirmed).map(({ name }) => name);
	const apart = signatures.filter(({ counts }) => !counts).map(({ name }) => name);
	return [
		...(unconfirmed.length > 0 ? [m.signatures_note_unconfirmed({ names: listWords(unconfirmed, language) })] : []),
		...(steps.some(({ precision }) => precision !== 'day') ? [m.signature_steps_note_cut()] : []),
		...(apart.length > 0 ? [m.signature_steps_note_apart({ names: listWords(apart, language) })] : []),
		...(filters.from === null ? [] : [m.signature_steps_note_from()]),
		...(filters.statuses.length > 0 ? [m.race_note_kinds()] : [])
	];
}
