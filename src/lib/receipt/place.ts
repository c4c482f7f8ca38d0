/** Where a receipt lies: a sheet over a phone's page, the top of a chart page's aside, a slip at its mark, or a corner. */
export type Place = 'sheet' | 'aside' | 'mark' | 'corner';

/** The aside beside the one chart of a chart's own page. */
const ASIDE = 'figure[data-chart]:has(h1) ~ div > aside';
/** px between a mark and its slip, and between the slip and the edges of the page. */
const GAP = 18;
/** px that the slip begins above its mark. */
const ABOVE = 48;

/** Where the receipt of a figure belongs, given what was used to open it; null for an address that opened by itself. */
export function placeFor(opener: Element | null): Place {
	if (matchMedia('(width < 768px)').matches) return 'sheet';
	const ofChart = opener === null || opener.closest('figure[data-chart]') !== null;
	if (ofChart && matchMedia('(width >= 1100px)').matches && document.querySelector(ASIDE) !== null) return 'aside';
	return opener === null ? 'corner' : 'mark';
}

/** Brings the receipt to the part of the page that it belongs to; where it is there already, it is not touched. */
export function bring(place: Place, receipt: HTMLElement): void {
	const home = place === 'aside' ? document.querySelector(ASIDE) : null;
	if (receipt.parentElement === (home ?? document.body)) return;
	if (home === null) document.body.append(receipt);
	else home.prepend(receipt);
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
