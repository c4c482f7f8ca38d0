declare global {
	interface Window {
		/** What was done to the page before it was alive, kept by a script in app.html: see lib/ui/late/missed.ts. */
		early?: import('$lib/ui/late/missed').Early;
	}
	interface ImportMetaEnv {
		/** Path of the site that takes reports: see hooks.client.ts. */
		readonly VITE_REPORTS?: string;
	}
	namespace App {
		interface PageData {
			language: import('$lib/words/language').Language;
		}
	}
}

export {};
