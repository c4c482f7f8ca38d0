import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * Tells whether a `<details>` is open, now and whenever that changes. It may have been opened before it was alive, and stays as
 * it is then: bound, it would be closed again.
 */
export function followFold(tell: (open: boolean) => void): Attachment<HTMLDetailsElement> {
	return (details) => {
		tell(details.open);
		return on(details, 'toggle', () => tell(details.open));
	};
}
