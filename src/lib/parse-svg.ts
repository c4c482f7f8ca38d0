/** What browsers with trusted types hand out, as far as it is used here. */
interface Policy {
	createHTML(text: string): string;
}
interface TrustedTypes {
	createPolicy<Rules>(name: string, rules: Rules): Rules;
}

declare global {
	interface Window {
		trustedTypes?: TrustedTypes;
	}
}

/** What could run: no drawing of ours holds any. */
const RUNS = /<script|<foreignObject|<[^>]*\s(?:on[a-z]+\s*=\s*["']|(?:xlink:)?href\s*=\s*["']\s*javascript:)/i;

/**
 * The one way by which text becomes a drawing. The policy of the pages (svelte.config.js) lets no other text be parsed, and
 * this lets through only what cannot run.
 *
 * @throws {TypeError} where the text holds a script
 */
export function harmless(text: string): string {
	if (RUNS.test(text)) throw new TypeError('A drawing holds no script.');
	return text;
}

/** Made when it is first needed; a name can be taken once. */
let policy: Policy | null = null;

/**
 * A file or a drawing as a document of its own.
 *
 * @throws {TypeError} where the text holds a script
 */
export function parseSvg(text: string): Document {
	policy ??= window.trustedTypes?.createPolicy('drawings', { createHTML: harmless }) ?? { createHTML: harmless };
	return new DOMParser().parseFromString(policy.createHTML(text), 'image/svg+xml');
}
