import { fetchAhead } from '$lib/fetch-part';

/** Where the host of this copy wants reports of errors and speed: a path of the site itself, named at the build; else nobody is told. */
const to = import.meta.env.VITE_REPORTS;

if (to !== undefined && to.startsWith('/')) {
	fetchAhead(() => import('$lib/reports/report').then(({ report }) => report(to)));
}
