// Runs before the first paint, so that a chosen theme does not flash. Storage may be blocked: then the system's theme stands.
try {
  const theme = localStorage.getItem('jinpai-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
