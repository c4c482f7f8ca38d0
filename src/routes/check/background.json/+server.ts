import { background } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Figures that stand beside cybercrime, in no language: fetched when a sentence asks for them or nothing else has its number. */
export const GET: RequestHandler = () => json(background(openData()));
