import { addressRule } from '$lib/data/server/address';
import type { JsonPlace } from '$lib/data/server/json-place';
import { textRules } from '$lib/data/server/text-rules';

/** Texts of signs that no reader sees as words. */
const SIGNS = ['pattern', 'delimiter', 'missingValues'];
/** Lists whose `path` is an address. */
const LINKS = ['licenses', 'sources'];

/** Reports every text of a datapackage.json, at any depth, that no table could hold, and every link that is no address. */
export function checkTexts(place: JsonPlace): void {
	if (typeof place.value === 'string') for (const rule of textRules(place.value)) place.fault(rule);
	if (Array.isArray(place.value)) place.items().forEach(checkTexts);
	for (const name of place.names()) {
		const at = place.at(name);
		if (!SIGNS.includes(name)) checkTexts(at);
		if (LINKS.includes(name) && Array.isArray(at.value)) at.items().forEach((link) => checkLink(link.at('path')));
	}
}

function checkLink(path: JsonPlace): void {
	const rule = typeof path.value === 'string' ? addressRule(path.value) : null;
	if (rule !== null) path.fault(`This ${rule}`);
}
