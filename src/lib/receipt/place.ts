/** Where a receipt lies: a sheet over a phone's page, a slip at its mark, or a corner. */
export type Place = 'sheet' | 'mark' | 'corner';

/** px between a mark and its slip, and between the slip and the edges of the page. */
const GAP = 18;
/** px that the slip begins above its mark. */
const ABOVE = 48;

/** Where the receipt of a figure belongs, given what was used to open it; null for an address that opened by itself. */
export function placeFor(opener: Element | null): Place {
	if (matchMedia('(width < 768px)').matches) return 'sheet';
	return opener === null ? 'corner' : 'mark';
}

/** Puts the receipt beside what was used to open it; its width must be known, so it has to be open. */
export function putAt(place: Place, receipt: HTMLElement, opener: Element | null): void {
	receipt.style.removeProperty('left');
	receipt.style.removeProperty('top');
	if (place !== 'mark') return;
	const mark = (document.querySelector('.ring.open') ?? opener)?.getBoundingClientRect();
	if (mark === undefined) return;
	const { innerWidth, scrollX, scrollY } = window;
	const right = mark.right + GAP;
	const room = right + receipt.offsetWidth + GAP <= innerWidth;
	const left = room ? right : Math.max(GAP, mark.left - GAP - receipt.offsetWidth);
	receipt.style.left = `${left + scrollX}px`;
	receipt.style.top = `${Math.max(GAP, mark.top + scrollY - ABOVE)}px`;
}
