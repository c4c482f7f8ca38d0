import type { Adapter } from '$lib/refresh/adapter';
import { COE } from './coe';
import { ECB } from './ecb';
import { FEDERAL_RESERVE } from './federal-reserve';
import { UNTC } from './untc';
import { WORLD_BANK } from './world-bank';

/** Every source that `npm run data:refresh` knows, in the order in which "all" asks them. */
export const ADAPTERS: readonly Adapter[] = [...WORLD_BANK, FEDERAL_RESERVE, ECB, ...UNTC, ...COE];
