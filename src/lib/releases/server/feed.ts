import { createHash } from 'node:crypto';
import { group } from 'd3';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { hrefIn } from '$lib/words/href';
import { count } from '$lib/words/format';
import { WRITING, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { atomText, type AtomEntry } from '../atom';
import { ALL_CHANGES, CONVENTION, shows, type ChangeFilter } from '../filter';
import { kindWord } from '../kind-words';
import { figuresIn, type ActLine, type ChangeLine, type ReleaseSection } from '../lines';
import { newestActs } from './acts';
import { releaseSections } from './sections';
import { releases } from './states';

/** What a feed is about: everything, one place, or one topic. */
export interface FeedOf {
	/** Path of the page that it stands below, `/` for everything. */
	readonly path: string;
	readonly country: string | null;
	readonly topic: string | null;
	/** Name of the place or topic; empty for everything. */
	readonly name: string;
}

/** Everything. */
export const ALL: FeedOf = { path: '/', country: null, topic: null, name: '' };

/** The feed of one country. */
export function countryFeed(data: Data, code: string, language: Language): FeedOf {
	const name = entityNames(data, language).get(code) ?? code;
	return { path: `/countries/${code.toLowerCase()}/`, country: code, topic: null, name };
}

/** What an id never changes with: neither host nor language nor words. */
function urn(...parts: readonly string[]): string {
	const hex = createHash('sha256')
		.update(['counting-cybercrime', ...parts].join('\n'))
		.digest('hex');
	// A UUID of version 8: made of what a house wants (RFC 9562)
	const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`;
	return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** An Atom feed: an entry for each kind of change of each release, and for the acts of the newest year. @param origin as in `routes/server/place` */
export function feedText(data: Data, of: FeedOf, language: Language, origin: string): string {
	const filter: ChangeFilter = {
		...ALL_CHANGES,
		countries: of.country === null ? [] : [of.country],
		topics: of.topic === null ? [] : [of.topic]
	};
	const link = (path: string) => `${origin}${hrefIn(language, path)}`;
	const page = link('/changes/');
	const key = [of.path, language];
	const sections = releaseSections(data, language);
	const entries = sections.flatMap((section) => entriesOf(section, filter, { key, page, language }));
	const acts = actEntries(data, filter, { key, page, language });
	return atomText({
		id: urn('feed', ...key),
		title: `${m.site_name()}: ${of.name === '' ? m.changes_feed_title() : m.changes_feed_title_of({ of: of.name })}`,
		language: WRITING[language].tag,
		self: link(`${of.path}feed.xml`),
		page: of.path === '/' ? page : link(of.path),
		author: m.site_name(),
		since: releases(data).at(-1)?.day ?? '',
		entries: [...acts, ...entries].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
	});
}

interface Around {
	readonly key: readonly string[];
	readonly page: string;
	readonly language: Language;
}

function entriesOf({ id, day, lines }: ReleaseSection, filter: ChangeFilter, at: Around): readonly AtomEntry[] {
	const shown = lines.filter((line) => shows(filter, line));
	return [...group(shown, ({ kind }) => kind)].map(([kind, own]) => ({
		id: urn('entry', ...at.key, id, kind),
		title: m.changes_entry({
			kind: kindWord(kind),
			what: m.figure_count({ count: count(figuresIn(own), at.language) }),
			day
		}),
		updated: id,
		link: `${at.page}#release-${id}`,
		lines: own.map(lineText)
	}));
}

/** "Finland: Fraud losses, 2025: €72.5 million (Finance Finland)"; with an arrow from what stood there. */
export function lineText({ place, what, by, note, old, now }: ChangeLine): string {
	const figures = [old, now].filter((text) => text !== null).join(' → ');
	const named = [place, what, figures].filter((text) => text !== '').join(': ');
	return [`${named} (${by})`, note].filter((text) => text !== '').join('. ');
}

/** One entry an act, of the release that first told it. */
function actEntries(data: Data, filter: ChangeFilter, at: Around): readonly AtomEntry[] {
	return newestActs(data, at.language)
		.acts.filter(({ country }) => shows(filter, { kind: 'acts', country, topic: CONVENTION }))
		.map((act) => ({
			id: urn('entry', ...at.key, act.key),
			title: `${act.what}, ${act.date}`,
			updated: toldSince(data, act),
			link: `${at.page}#acts`,
			lines: act.doubt === '' ? [act.what] : [`${act.what}: ${act.doubt}`]
		}));
}

const STATUS_TABLE = 'convention/status.csv';

/** The day of the newest release in which something new was told of whether and when this State did so; of the first where none did. */
function toldSince(data: Data, { country, key }: ActLine): string {
	const column = key.endsWith('signed') ? 'signed' : 'ratified';
	const all = releases(data);
	const told = all.findLast(({ changes }) => {
		const deeds = changes?.deeds[STATUS_TABLE];
		const isNew = deeds?.added.includes(country) === true;
		return isNew || deeds?.changed.some((one) => one.key === country && one.column === column) === true;
	});
	return (told ?? all[0])?.day ?? '';
}
