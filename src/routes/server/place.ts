/** Where the site will stand: `ORIGIN=https://example.org npm run build`. Empty where nobody said so. */
export const origin = (process.env['ORIGIN'] ?? '').replace(/\/$/, '');
