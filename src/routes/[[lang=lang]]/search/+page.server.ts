import { entriesIn } from '$lib/words/language';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);
