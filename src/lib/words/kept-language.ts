import type { Language } from './language';

/**
 * Keeps on this device that a reader wants a language, where storage is open: from then on no page offers another. The shell
 * reads it before the first paint; nobody is ever sent elsewhere.
 */
export function keepLanguage(language: Language): void {
	try {
		localStorage.setItem('language', language);
	} catch {
		// Storage may be closed; the offer then comes again.
	}
}
