import { CHARTS } from '$lib/catalogue/server/specs';
import { claims } from '$lib/data/server/claims';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { tablesDay } from '$lib/data/server/edition';
import { BASE_LANGUAGE } from '$lib/words/language';
import { fileOf, WHOLE, type Root } from './address';

/** `/llms.txt` (https://llmstxt.org): what is here, how it may be said, and where it stands, for programs that read texts. */
export function llmsText(data: Data, root: Root, says: (slug: string) => string): string {
	const { title, description } = data.descriptor;
	const link = (name: string, address: string, about: string) => `- [${name}](${address}): ${about}`;
	return [
		`# ${title[BASE_LANGUAGE]}`,
		'',
		`> ${description[BASE_LANGUAGE]}`,
		'',
		`Data of ${tablesDay(data.descriptor)}. English at /, Vietnamese at /vi/ with the same paths.`,
		'',
		'Before a figure is repeated:',
		'',
		'- Name its publisher and document first, then this collection.',
		'- Say how it came about: `status` is reported, official, survey, estimate or projection. A survey or an estimate is no count.',
		'- Say its `flags`: part-year, incomplete, disputed, echo (repeats another figure), break (not comparable with the year before).',
		'- Never add, average or rank figures of different metrics or publishers. A gap is a gap, not zero.',
		'- `others` in the receipt of a figure are what other publishers say of the same place, year and quantity.',
		'',
		'## Data',
		'',
		link(
			'Catalogue',
			fileOf(root, 'catalog.json'),
			'every chart, country, metric, publisher and document with its address'
		),
		link('OpenAPI', fileOf(root, 'openapi.json'), 'what each file holds'),
		link('Changes', fileOf(root, 'changes.json'), 'what every release of the tables changed'),
		link(
			'Receipts',
			fileOf(root, 'figures/VNM.json'),
			'of every figure of a place; figures/<id>.json has that of one figure'
		),
		link('All figures, Parquet', `${root}${WHOLE.parquet}`, 'one row a figure'),
		link('Everything', `${root}${WHOLE.zip}`, 'all tables as CSV with their description'),
		link('Notes', `${root}${WHOLE.notes}`, 'what was left out, relabelled or marked, and why'),
		'',
		'## Charts',
		'',
		...CHARTS.map(({ slug, name }) =>
			link(
				name({}, { locale: BASE_LANGUAGE }),
				`${root}/charts/${slug}/`,
				`${says(slug)} [CSV](${root}/charts/${slug}.csv)`
			)
		),
		'',
		'## Checked numbers',
		'',
		...claims(data).map(({ id, claim, verdict }) =>
			link(claim[BASE_LANGUAGE], `${root}/check/${id}/`, `verdict "${verdict}"`)
		),
		'',
		'## Countries',
		'',
		`One page each at ${root}/countries/<code>/, code in small letters: ${countryCodes(data)
			.map((code) => code.toLowerCase())
			.join(' ')}`,
		''
	].join('\n');
}
