const LONGEST = 2000;
const LABEL = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const HOST = new RegExp(`^(${LABEL}\\.)+(?![0-9]+$)${LABEL}$`, 'i');

/**
 * Why a text is no address that a reader can be sent to, as the end of a sentence that begins with it; null where it is one:
 * http or https, a host in Latin letters with a dot, no user, nothing that would end a link, 2,000 characters at most.
 */
export function addressRule(text: string): string | null {
	const [, authority = ''] = /^https?:\/\/([^/?#]*)/.exec(text) ?? [];
	if (authority === '' || !URL.canParse(text))
		return 'is not an address. Write it in full, e.g. https://example.org/page.';
	if (/[\s"'<>\\`\p{C}]/u.test(text))
		return 'is an address with a quote, a space, an angle bracket or a backslash in it. Write it as %22, %27, %20, %3C, %3E or %5C.';
	if (authority.includes('@')) return 'is an address with a user before the host. Delete the user and the "@".';
	if (!HOST.test(authority.replace(/:\d+$/, '')))
		return 'is an address whose host is no name with a dot in Latin letters, e.g. www.example.org. Correct the host.';
	return text.length > LONGEST ? `is an address of more than ${LONGEST} characters. Find a shorter one.` : null;
}
