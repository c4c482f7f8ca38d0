import type { Attachment } from 'svelte/attachments';
import { PATIENCE } from '$lib/fetch-in-time';
import { m } from '$lib/paraglide/messages';
import { tellFailed } from '$lib/ui/late/tell-failed';

/**
 * For the land of a map, which is referred to in a file of its own: says so where that file does not arrive, or not whole, since an
 * empty sea with dots looks like a world without figures.
 */
export const outlinesOf: Attachment<SVGUseElement> = (land) => {
	const check = () => {
		if (land.isConnected && land.getClientRects().length > 0 && land.getBBox().width === 0) {
			tellFailed(m.map_outlines_failed());
		}
	};
	land.addEventListener('error', check);
	land.addEventListener('load', check);
	const timer = setTimeout(check, PATIENCE);
	return () => {
		clearTimeout(timer);
		land.removeEventListener('error', check);
		land.removeEventListener('load', check);
	};
};
