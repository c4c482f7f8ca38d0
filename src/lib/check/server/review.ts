import type { Claim } from '$lib/data/claim';
import type { Language } from '$lib/words/language';
import { verdictWord } from '../verdict';

/** Where a review stands and who made it. */
export interface ReviewPlace {
	/** Address of the claim's page, whole where the site's is known. */
	readonly path: string;
	readonly site: string;
	/** ISO day of the tables it rests on. */
	readonly date: string;
}

/** A claim and its verdict as schema.org's ClaimReview: https://schema.org/ClaimReview. What is not known is left out. */
export function reviewOf(claim: Claim, language: Language, { path, site, date }: ReviewPlace) {
	const { outlet, title, published, url } = claim.said;
	const day = published === null ? {} : { datePublished: published };
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		url: path,
		inLanguage: language,
		datePublished: date,
		author: { '@type': 'Organization', name: site },
		claimReviewed: claim.claim[language],
		reviewBody: claim.explanation[language],
		itemReviewed: {
			'@type': 'Claim',
			author: { '@type': 'Organization', name: outlet[language] },
			...day,
			appearance: { '@type': 'NewsArticle', headline: title, ...day, ...(url === null ? {} : { url }) }
		},
		reviewRating: { '@type': 'Rating', alternateName: verdictWord(claim.verdict, language) }
	};
}

/** As JSON that may stand in a page: no character of it can end the script element or be escaped on the way. */
export function scriptJson(value: object): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
