/** Attributes of an element; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Characters that XML 1.0 has no place for. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands between tags or in quotes. */
export function escapeXml(text: string): string {
	return text
		.replace(FORBIDDEN, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** An element with finished markup inside; numbers to a hundredth. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
	const listed = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? short(value) : String(value))}"`)
		.join('');
	const content = inner.join('');
	return content === '' ? `<${name}${listed}/>` : `<${name}${listed}>${content}</${name}>`;
}

/** A number to a hundredth: finer digits only make a file heavier. */
export function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
