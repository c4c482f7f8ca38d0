/**
 * Where the thumbs stand after a press beside them: the nearer one goes to the place pressed. Where both stand on one
 * spot, the one on the side of the press goes. A single thumb (`low` null) always goes.
 */
export function jumped(
	low: number | null,
	high: number,
	asked: number
): { readonly low: number; readonly high: number } {
	if (low === null) return { low: asked, high: asked };
	const nearLow = low === high ? asked < low : Math.abs(asked - low) < Math.abs(asked - high);
	return nearLow ? { low: asked, high } : { low, high: asked };
}

/** The value at a share of the track, whole, within its ends. */
export function valueAt(share: number, min: number, max: number): number {
	return Math.round(min + Math.min(Math.max(share, 0), 1) * (max - min));
}

/** By how much a key moves a thumb beyond what the browser does itself: five with Page Up and Page Down. */
export function pageStep(key: string): number {
	return key === 'PageUp' ? 5 : key === 'PageDown' ? -5 : 0;
}
