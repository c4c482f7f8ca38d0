import { chartCode } from '../../../chart-code';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, code: await chartCode(data.slug) });
