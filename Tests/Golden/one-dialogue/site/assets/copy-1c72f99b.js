// Puts a button after each address that is to be copied. Without this script, the addresses are links all the same.
const status = document.querySelector("[data-copy-words]");
if (status && navigator.clipboard) {
  const { copyWords, copied, failed } = status.dataset;
  for (const link of document.querySelectorAll("a[data-copy]")) {
    const button = document.createElement("button");
    const words = document.createElement("span");
    const which = document.createElement("span");
    button.type = "button";
    button.className = "copy";
    words.textContent = copyWords;
    which.className = "visually-hidden";
    which.textContent = ": " + link.href;
    button.append(words, which);
    button.addEventListener("click", async () => {
      status.textContent = "";
      try {
        await navigator.clipboard.writeText(link.href);
        status.textContent = words.textContent = copied;
        setTimeout(() => { words.textContent = copyWords; }, 4000);
      } catch {
        status.textContent = words.textContent = failed;
      }
    });
    link.after(" ", button);
  }
}
