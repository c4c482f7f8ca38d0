declare global {
	namespace App {
		interface PageData {
			language: import('$lib/language').Language;
		}
	}
}

export {};
