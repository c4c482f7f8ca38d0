import { precisionOf } from '$lib/data/cut-date';
import { daysBetween } from '$lib/data/race';
import { isConfirmed, type Signature } from '$lib/data/signature';
import { count, listWords } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import {
	chosenStandings,
	signatoriesOn,
	signatoriesTitle,
	signatoryNotes,
	type Signatories
} from '$lib/statements/signatories';
import type { LegendItem, ChartText } from '$lib/chart/input';
import { axisDays } from '$lib/chart/views/steps/since';
import type { Step, StepLine } from '$lib/chart/views/steps/steps';
import type { SignatureInput } from './select';

/** What the climbing lines of signatures are made from: the map's input and the opening day, ISO. */
export interface SignatureStepsInput extends SignatureInput {
	readonly opened: string;
}

/** Signatures and ratifications by day, ready to be laid out. */
export interface SignatureSteps extends ChartText {
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
 * from the day by which the treaty action was done; a year chosen cuts both lines at its end. Signatories counted by a document that
 * does not name them raise the line without a mark; a signature that was not found again has a mark and raises nothing.
 */
export function signatureSteps(input: SignatureStepsInput): SignatureSteps {
	const { opened, asOf, language, filters, needed } = input;
	const past = filters.to !== null && `${filters.to}-12-31` <= asOf ? filters.to : null;
	const end = past === null ? asOf : `${past}-12-31`;
	const until = daysBetween(opened, end);
	const counts = signatoriesOn(end, input);
	const signed = signedSteps(input).filter(({ x }) => x <= until);
	const ratified = ratifiedSteps(input).filter(({ x }) => x <= until);
	const listed = signed.flatMap(({ id }) => input.signatures.find(({ code }) => code === id) ?? []);
	const words = (value: number) => {
		const there = count(value, language);
		return counts.open ? m.race_at_least({ count: there }) : there;
	};
	const lines: readonly StepLine[] = [
		line('ratified', m.signatures_ratified(), words(counts.ratified), ratified, until),
		line('signed', m.signatures_signed(), words(counts.signed), signed, until)
	];
	return {
		lines,
		listed,
		drawn: listed.map(({ code }) => code),
		title:
			signed.length === 0
				? m.signatures_title_none({ year: end.slice(0, 4) })
				: signatoriesTitle(counts, input, past === null ? null : m.signatures_end_of_year({ year: past }), language),
		subtitle: m.signatures_steps_subtitle(),
		notes: notesOf(counts, listed, [...signed, ...ratified], input),
		legend: lines.map(({ key, colour, name, counts: value }) => ({
			key,
			colour,
			name,
			counts: '',
			value,
			status: 'reported'
		})),
		days: axisDays(Math.max(until, 1)),
		level: needed
	};
}

/** Each signature, and each count that is higher than those named; a doubtful one stands at the height that is there. */
function signedSteps(input: SignatureStepsInput): readonly Step[] {
	const counted = input.counts.flatMap(({ day, signed }) => (signed === null ? [] : [{ day, signed }]));
	const events = [
		...input.signatures.map((one) => ({ day: one.signedBy, one, to: null })),
		...counted.map(({ day, signed }) => ({ day, one: null, to: signed }))
	].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	let named = 0;
	let height = 0;
	return events.flatMap(({ day, one, to }): Step[] => {
		if (one !== null && isConfirmed(one)) named += 1;
		const before = height;
		height = Math.max(height, named, to ?? 0);
		const x = daysBetween(input.opened, day);
		if (one !== null) return [stepOf(one, one.signed, x, height, input)];
		return height === before ? [] : [{ id: '', name: '', x, y: height, precision: 'month', chosen: false }];
	});
}

function ratifiedSteps(input: SignatureStepsInput): readonly Step[] {
	return input.signatures
		.flatMap((one) => {
			if (!one.counts || one.ratified === null || one.ratifiedBy === null) return [];
			return [{ one, date: one.ratified, x: daysBetween(input.opened, one.ratifiedBy) }];
		})
		.sort((a, b) => a.x - b.x)
		.map(({ one, date, x }, at) => stepOf(one, date, x, at + 1, input));
}

function stepOf(one: Signature, day: string, x: number, y: number, { filters }: SignatureStepsInput): Step {
	const chosen = filters.countries.includes(one.code);
	return { id: one.code, name: chosen ? one.name : '', x, y, precision: precisionOf(day), chosen };
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
	counts: Signatories,
	listed: readonly Signature[],
	steps: readonly Step[],
	input: SignatureStepsInput
): string[] {
	const { filters, language, signatures, states } = input;
	const apart = signatures.filter((one) => !one.counts).map(({ name }) => name);
	const names = new Map([...states, ...signatures].map(({ code, name }) => [code, name]));
	const chosen = filters.countries.flatMap((code) => {
		const name = names.get(code);
		return name === undefined ? [] : [{ code, name }];
	});
	return [
		...chosenStandings(chosen, input, language),
		...signatoryNotes(counts, listed, language),
		...(steps.some(({ precision }) => precision !== 'day') ? [m.signatures_steps_note_cut()] : []),
		...(apart.length > 0 ? [m.signatures_steps_note_apart({ names: listWords(apart, language) })] : []),
		...(filters.from === null ? [] : [m.signatures_steps_note_from()])
	];
}
