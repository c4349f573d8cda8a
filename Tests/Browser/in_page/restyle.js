// More rules for the page, in place of those that were added before. A style in the page itself would be refused
// (Content-Security-Policy), and this is not.
(rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}
