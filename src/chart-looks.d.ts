/** Made by `chartLooks` (lib/export/server/looks-plugin.ts). */
declare module 'virtual:chart-looks' {
	const looks: import('$lib/export/server/looks-plugin').ChartLooks;
	export default looks;
}
