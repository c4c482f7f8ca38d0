/** What the keyboard stops at in a part of a page, as far as receipts have it. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/**
 * Whether Tab would leave a part of the page: from its last stop, with Shift from its first.
 *
 * @param active What has the focus, in that part
 */
export function leavesBy(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	part: Element,
	active: Element | null
): boolean {
	if (event.key !== 'Tab') return false;
	const stops = [...part.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());
	return active === (event.shiftKey ? stops.at(0) : stops.at(-1));
}
