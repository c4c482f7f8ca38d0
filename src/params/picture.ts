/** The files that are a chart's picture. */
export const match = (param: string): param is 'svg' | 'png' => param === 'svg' || param === 'png';
