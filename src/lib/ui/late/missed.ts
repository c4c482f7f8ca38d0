/** What was done to the page before the part of it that answers was alive; kept by a script in `app.html`. */
export interface Missed {
	/** What it was done to. */
	readonly target: Element;
	/** A click, a key pressed on a picture, or the input or change of a control. */
	readonly event: Event;
	/** What then stood in a field or list; null for a click or key. */
	readonly value: string | null;
	/** Whether a box or a choice was then ticked. */
	readonly checked: boolean;
}

/** Everything that was missed so far, and whether the page is alive, late parts apart. */
export interface Early {
	missed: readonly Missed[];
	alive: boolean;
	/** Tells that the page is alive: what was shown in place of scripts goes. */
	readonly arrived: () => void;
}

/** What is pressed, ticked, chosen from or followed. */
const CONTROLS = 'a, button, input, select, label';

const inside =
	(part: Element | null) =>
	({ target }: Missed) =>
		target.closest('[data-late]') === part;

/** Whether anything was missed in a late part. */
export function hasMissed(part: Element): boolean {
	return window.early?.missed.some(inside(part)) ?? false;
}

/**
 * Takes over what was missed in a late part, or for null in the page around all of them; called just before it comes alive.
 * @returns does it again, once it is alive
 */
export function missedIn(part: Element | null): () => void {
	const early = window.early;
	if (early === undefined) return () => {};
	const mine = early.missed.filter(inside(part));
	early.missed = early.missed.filter((one) => !mine.includes(one));
	const again = mine.map((one) => doneAgain(one, part ?? document.body));
	if (part === null) early.arrived();
	return () => again.forEach((act) => act());
}

/**
 * Does something again to a control, or to the one that stands in its place: in a page that the browser has translated,
 * which is not what the server drew, parts are made anew when they come alive.
 */
function doneAgain(missed: Missed, within: Element): () => void {
	const { target } = missed;
	const place = [...within.querySelectorAll(CONTROLS)].indexOf(target);
	return () => {
		const now = target.isConnected ? target : within.querySelectorAll(CONTROLS)[place];
		if (now === undefined) return;
		if (missed.event instanceof MouseEvent) now.dispatchEvent(new MouseEvent('click', missed.event));
		else if (missed.event instanceof KeyboardEvent) now.dispatchEvent(new KeyboardEvent('keydown', missed.event));
		else setTo(now, missed);
	};
}

function setTo(control: Element, { event, value, checked }: Missed): void {
	if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
		control.checked = checked;
	} else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
		control.value = value ?? '';
	}
	control.dispatchEvent(new Event(event.type, { bubbles: true }));
}
