// Before first paint: a theme chosen earlier wins over the system's.
(function () {
	try {
		var theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	} catch {
		// Storage may be closed; then the system's theme stands.
	}
})();
