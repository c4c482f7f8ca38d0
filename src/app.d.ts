declare global {
	interface Window {
		/** Presses once more what was pressed before the page was alive: its buttons and links to figures. Stands in app.html. */
		pressAgain?: () => void;
	}
	namespace App {
		interface PageData {
			language: import('$lib/words/language').Language;
		}
	}
}

export {};
