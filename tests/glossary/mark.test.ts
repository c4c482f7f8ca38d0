import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossaryEntries, glossaryTerms } from '$lib/catalogue/server/glossary';
import { openData } from '$lib/data/server/load';
import { conventionFacts } from '$lib/data/server/signatures';
import { termMarker, type Piece, type Term } from '$lib/glossary/mark';

const TERMS: readonly Term[] = [
	{ id: 'party', forms: ['party', 'parties'] },
	{ id: 'ratification', forms: ['ratified', 'ratification'] },
	{ id: 'scam', forms: ['scams'] },
	{ id: 'online-scam', forms: ['online scams'] }
];
const plain = (pieces: readonly Piece[]) =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const marks = (texts: readonly string[], terms = TERMS) =>
	termMarker(terms)(texts).map((pieces) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece])));

describe('terms of a page', () => {
	test('are marked where they are first used, in the order in which the texts are read', () => {
		expect(termMarker(TERMS)(['Ratified; not a party.', 'A party that ratified.', 'Two parties.'])).toEqual([
			[{ term: 'ratification', text: 'Ratified' }, '; not a ', { term: 'party', text: 'party' }, '.'],
			['A party that ratified.'],
			['Two parties.']
		]);
	});

	test('are found as whole words only', () => {
		expect(marks(['Counterparty, third-party, partying, unratified'])).toEqual([[]]);
	});

	test('are found by their longest form', () => {
		expect(marks(['Online scams and scams'])).toEqual([
			[
				{ term: 'online-scam', text: 'Online scams' },
				{ term: 'scam', text: 'scams' }
			]
		]);
	});

	test('are found in Vietnamese, whose letters carry marks', () => {
		const terms = [{ id: 'survey', forms: ['khảo sát'] }];
		expect(marks(['Khảo sát và khảo sátx', 'ảkhảo sát'], terms)).toEqual([[{ term: 'survey', text: 'Khảo sát' }], []]);
	});

	test('a text without any, an empty one, and a page without terms stay as they are', () => {
		expect(termMarker(TERMS)(['Nothing here.', ''])).toEqual([['Nothing here.'], ['']]);
		expect(termMarker([])(['A party.'])).toEqual([['A party.']]);
	});

	test('never change a letter, and no term is marked twice', () => {
		const word = fc.constantFrom('party', 'Parties', 'ratified', 'online', 'scams', 'x', '. ', ' ', '-', 'é');
		fc.assert(
			fc.property(
				fc.array(
					fc.array(word).map((words) => words.join(' ')),
					{ maxLength: 5 }
				),
				(texts) => {
					const marked = termMarker(TERMS)(texts);
					expect(marked.map(plain)).toEqual(texts);
					const used = marks(texts)
						.flat()
						.map(({ term }) => term);
					expect(new Set(used).size).toBe(used.length);
				}
			)
		);
	});
});

describe('the glossary of the tables', () => {
	const data = openData();

	test.each(['en', 'vi'] as const)('has one entry a term, and no form leads to two of them (%s)', (language) => {
		const entries = glossaryEntries(data, language);
		expect(entries.length).toBeGreaterThan(25);
		expect(new Set(entries.map(({ term }) => term.toLowerCase())).size).toBe(entries.length);
		const forms = glossaryTerms(data, language).flatMap(({ forms }) => forms.map((form) => form.toLowerCase()));
		expect(new Set(forms).size).toBe(forms.length);
		expect(glossaryTerms(data, language).filter(({ forms }) => forms.length === 0)).toEqual([]);
	});

	test.each(['en', 'vi'] as const)('says each in one to three sentences (%s)', (language) => {
		const sentences = (text: string) => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
		const long = glossaryEntries(data, language).filter(
			({ definition }) => sentences(definition) < 1 || sentences(definition) > 3
		);
		expect(long).toEqual([]);
	});

	test('what it says of the Convention rests on its text', () => {
		const of = new Map(glossaryEntries(data, 'en').map((entry) => [entry.id, entry]));
		for (const id of ['network-24-7', 'entry-into-force', 'serious-crime'])
			expect(of.get(id)?.evidence?.title).toContain('resolution 79/243');
		expect(conventionFacts(data).needed).toBe(40);
		expect(of.get('entry-into-force')?.definition).toContain('fortieth');
		const network = data.rows('articles').find((row) => row.article_title === '24/7 network');
		expect(of.get('network-24-7')?.definition).toMatch(new RegExp(`^Article ${String(network?.article_number)} `));
		expect(of.get('spontaneous-information')?.evidence).toBeNull();
	});
});
