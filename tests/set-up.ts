import { speak } from '$lib/language';

/** Every file of tests begins in English, as in modules of its own, whatever the file before it spoke. */
speak('en');
