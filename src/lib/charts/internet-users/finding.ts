import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../choice';
import type { Finding } from '../finding';
import { internetUsersTitle } from './select';

/** People online: the path of the first country drawn. */
export const finding: Finding = {
	title: ({ series, metric }, input) => (metric === 'internet_users_share' ? internetUsersTitle(series, input) : null),
	neutral: () => m.internet_users_neutral(),
	subtitle: ({ metric }) => (metric === 'internet_users_share' ? m.internet_users_subtitle() : null),
	notes: ({ rows }, input) => withoutFigures(input, rows)
};
