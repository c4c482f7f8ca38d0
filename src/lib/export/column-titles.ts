import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A message with nothing to fill in. */
type Plain = (inputs: Record<string, never>, options: { locale: Language }) => string;

const TITLES: Readonly<Record<string, Plain>> = {
	id: m.column_id,
	entity: m.column_entity,
	entity_name: m.column_entity_name,
	year: m.column_year,
	metric: m.column_metric,
	metric_name: m.column_metric_name,
	category: m.column_category,
	value: m.column_value,
	unit: m.column_unit,
	status: m.column_status,
	low: m.column_low,
	high: m.column_high,
	value_usd: m.column_value_usd,
	rate_per_usd: m.column_rate_per_usd,
	rate_source: m.column_rate_source,
	publisher: m.column_publisher,
	publisher_name: m.column_publisher_name,
	counts: m.column_counts,
	source: m.column_source,
	source_title: m.column_source_title,
	source_url: m.column_source_url,
	readable: m.column_readable,
	source_published: m.column_source_published,
	flags: m.column_flags,
	note: m.column_note,
	shown_value: m.column_shown_value,
	shown_low: m.column_shown_low,
	shown_high: m.column_shown_high,
	shown_unit: m.column_shown_unit,
	shown_per: m.column_shown_per,
	shown_how: m.column_shown_how,
	participant: m.column_participant,
	signed: m.column_signed,
	ratified: m.column_ratified,
	action: m.column_action,
	source_publisher: m.column_source_publisher,
	ratified_source: m.column_ratified_source,
	ratified_source_publisher: m.column_ratified_source_publisher,
	ratified_source_title: m.column_ratified_source_title,
	ratified_source_url: m.column_ratified_source_url,
	ratified_readable: m.column_ratified_readable,
	ratified_flags: m.column_ratified_flags,
	treaty: m.column_treaty,
	treaty_name: m.column_treaty_name,
	iso3: m.column_iso3,
	deposited: m.column_deposited,
	days_since_opening: m.column_days_since_opening,
	number: m.column_number,
	needed: m.column_needed
};

/** What a column of a CSV is called by those who read it in a spreadsheet; its name where it has no title. */
export function columnTitle(name: string, language: Language): string {
	return TITLES[name]?.({}, { locale: language }) ?? name;
}
