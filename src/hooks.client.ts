import type { ClientInit } from '@sveltejs/kit';
import { fetchAhead, fetchPart } from '$lib/fetch-part';

/** Where the host of this copy wants reports of errors and speed: a path of the site itself, named at the build; else nobody is told. */
const to = import.meta.env.VITE_REPORTS;

if (to !== undefined && to.startsWith('/')) {
	fetchAhead(() => import('$lib/reports/report').then(({ report }) => report(to)));
}

/** What no page comes alive without, and an extension may have taken: what is missing is stood in for before anything else. */
export const init: ClientInit = async () => {
	const observers = ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'];
	if (observers.every((name) => name in window) && 'hidePopover' in HTMLElement.prototype) return;
	const { standIn } = await fetchPart(() => import('$lib/ui/stand-ins'));
	standIn();
};
