import type { Words } from '$lib/data/words';
import type { Conflict } from '$lib/statements/conflicts';
import type { ToldRelation } from '$lib/statements/why';
import type { Break, Restatement } from './restatements';

/** What a chart's page tells of its figures' conflicts and revisions, in one language. */
export interface Disagreement {
	readonly conflicts: readonly Conflict[];
	readonly restatements: readonly Restatement[];
	readonly breaks: readonly Break[];
	/** How the publishers of the conflicts hang together. */
	readonly relations: readonly ToldRelation[];
	/** Names of everything in them. */
	readonly words: Words;
	/** Source id → ISO date of publication, for the documents of the revised figures. */
	readonly published: Readonly<Record<string, string>>;
}
