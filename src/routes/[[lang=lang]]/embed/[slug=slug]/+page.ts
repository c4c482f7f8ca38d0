import { chartCode } from '../../../chart-code';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { slug }, data }) => ({ ...data, code: await chartCode(slug) });
