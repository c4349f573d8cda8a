// Opens every closed <details>, or closes again those that were opened here.
(opens) => {
  if (opens) {
    window.openedForTests = [...document.querySelectorAll("details:not([open])")];
  }
  for (const details of window.openedForTests ?? []) details.open = opens;
}
