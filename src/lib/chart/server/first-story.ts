import type { ExplorerCarried } from '$lib/data/explorer-carried';
import type { Data } from '$lib/data/server/data';
import { unpack } from '$lib/data/wire';
import { speak, type Language } from '$lib/language';
import { unfilteredInput } from './unfiltered-input';
import { draw } from '../draw/draw';
import { isOfObservations, loadTeller } from '../load';
import type { FirstStory } from '../story/teller';

/**
 * What a chart's page says before anything is chosen, worked out when the site is built: the page need not carry the words
 * for every other state. Null for the charts of treaties, whose words depend on nothing else.
 */
export async function firstStory(data: Data, language: Language, carried: ExplorerCarried): Promise<FirstStory | null> {
	const { slug, titles, tables } = carried;
	if (!isOfObservations(slug)) return null;
	const teller = await loadTeller(slug);
	// From here on nothing waits, so that no other page changes the language in between.
	speak(language);
	const rows = tables.flatMap(({ table }) => unpack(table));
	const input = { ...unfilteredInput(data, slug, language), rows, titles };
	const drawing = draw(input);
	const { title, subtitle, reading = '', notes, warnings = [], spoken = [] } = teller.story(drawing, input);
	return { title, subtitle, reading, notes, warnings, spoken, bracket: teller.bracket(drawing, input) };
}
