/** A colour every drawing program reads: `#rrggbb`, and how much of it, 0..1. */
export interface Paint {
	readonly hex: string;
	readonly alpha: number;
}

/**
 * A computed CSS colour (`rgb(…)`, `rgba(…)`, `color(srgb …)`, `#rrggbb`) as hex and opacity; null for `none` and what is
 * wholly transparent, and for what is no plain colour (`url(#hatch)`).
 */
export function paintOf(css: string): Paint | null {
	if (/^#[0-9a-f]{6}$/i.test(css)) return { hex: css.toLowerCase(), alpha: 1 };
	const [, kind, inside = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(css.trim()) ?? [];
	if (kind === undefined) return null;
	const [r = 0, g = 0, b = 0, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
	const unit = kind === 'color' ? 255 : 1;
	if (alpha === 0 || [r, g, b, alpha].some(Number.isNaN)) return null;
	return { hex: `#${[r, g, b].map((part) => pair(part * unit)).join('')}`, alpha: Math.round(alpha * 1000) / 1000 };
}

function pair(value: number): string {
	const whole = Math.min(255, Math.max(0, Math.round(value)));
	return whole.toString(16).padStart(2, '0');
}
