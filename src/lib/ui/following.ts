/**
 * Props that read through to `first` until the component is alive and to `latest` from then on, so that it follows without
 * being made anew.
 */
export function following<Props extends object>(first: Props, latest: () => Props, alive: () => boolean): Props {
	return new Proxy(first, { get: (start, key) => Reflect.get(alive() ? latest() : start, key) });
}
