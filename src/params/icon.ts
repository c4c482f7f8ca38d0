/** The icons of the installed site. */
export const match = (param: string): param is '192' | '512' | 'maskable' => ['192', '512', 'maskable'].includes(param);
