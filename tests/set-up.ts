import { speak } from '$lib/words/language';

/** Every file of tests begins in English, as in modules of its own, whatever the file before it spoke. */
speak('en');
