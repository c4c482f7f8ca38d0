import { expect, test } from 'vitest';
import { harmless } from '../src/lib/parse-svg';

test.each([
	'<svg><path d="M0,0"/><text>one = 2, javascript: a language</text></svg>',
	'<svg><title>Signed on=1 or &lt;script&gt;</title><use href="#a"/></svg>',
	'<svg aria-label="once = twice"><a href="https://example.org/"/></svg>'
])('%s is a drawing', (text) => {
	expect(harmless(text)).toBe(text);
});

test.each([
	'<svg><script>alert(1)</script></svg>',
	'<svg onload="alert(1)"/>',
	"<svg><path\n\tonclick = 'alert(1)'/></svg>",
	'<svg><foreignObject/></svg>',
	'<svg><a href="javascript:alert(1)"/></svg>',
	'<svg><a xlink:href=" JavaScript:alert(1)"/></svg>'
])('%s could run: refused', (text) => {
	expect(() => harmless(text)).toThrow('A drawing holds no script.');
});
