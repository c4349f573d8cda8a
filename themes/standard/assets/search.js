/* Search among all dialogues, in the reader's own browser. The index is fetched when the search is first used, and
   nothing is kept or sent anywhere. Without this script the page is the list from A to Ö, which is whole by itself. */

{
  const form = document.getElementById("search");
  const results = document.getElementById("results");
  const all = document.getElementById("all");
  const list = results.querySelector("ol");
  const status = form.querySelector('[role="status"]');
  const part = (name, inside = results) => inside.querySelector(`[data-part="${name}"]`);
  const controls = [...form.elements].filter((control) => control.name);
  const filters = controls.filter((control) => control.dataset.key);
  const atOnce = 50;
  let turns = 0;
  let index, timer, hits;

  /* Letters that no decomposition parts from their strokes. */
  const plain = { ø: "o", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };

  /* Words without case, accents, signs and what is not seen, each after a space: "Älvängens torg?" is " alvangens torg ". */
  const fold = (text) =>
    ` ${text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "").normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase()} `
      .replace(/[øæœđðþłıς]/g, (letter) => plain[letter])
      .replace(/[^\p{L}\p{N}]+/gu, " ");

  /* What a word's forms have in common: without the longest ending that leaves three letters. "cykelbana" and
     "cykelbanor" are "cykelban". The same rule makes the index (WordEndings). */
  const endings = form.dataset.endings.split(" ").filter(Boolean).sort((left, right) => right.length - left.length);
  const stem = (word) => {
    const ending = endings.find((ending) => word.endsWith(ending) && word.length >= ending.length + 3);
    return ending ? word.slice(0, -ending.length) : word;
  };

  /* What is looked for: a word; its other forms, of which short ones are no more than a stem and an ending ("bilar" is not
     in "bilaga"); and from four letters on both also inside of others: "plats" is in "lekplats". */
  const wanted = (word) => {
    const common = stem(word);
    const forms = common + (common.length > 4 ? "" : `(${endings.join("|")})? `);
    const [form, inside] = [new RegExp(` ${forms}`, "u"), new RegExp(forms, "u")];
    return {
      isWhole: (text) => text.includes(` ${word} `),
      begins: (text) => text.includes(` ${word}`),
      isForm: (text) => form.test(text),
      isInside: (text) => word.length > 3 && (text.includes(word) || inside.test(text)),
    };
  };

  const load = () =>
    (index ??= fetch(form.dataset.index)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((data) => {
        for (const dialogue of data.d) dialogue.texts = [dialogue.t, dialogue.s, dialogue.w ?? ""].map(fold);
        return data;
      })
      .catch((error) => {
        index = undefined;
        throw error;
      }));

  /* How well a word fits a dialogue: the beginning of a word before another form of it, that before the inside of one,
     and the title before all else. */
  const weigh = ({ texts }, { isWhole, begins, isForm, isInside }) => {
    const place = texts.findIndex(begins);
    if (place === 0) return isWhole(texts[0]) ? 9 : 8;
    if (isForm(texts[0])) return 7;
    if (isInside(texts[0])) return 6;
    return place > 0 ? 5 - place : texts.some(isForm) ? 2 : texts.some(isInside) ? 1 : 0;
  };

  const search = (data) => {
    const words = fold(form.q.value).split(" ").filter(Boolean).map(wanted);
    /* Signs alone are no words, and find nothing. */
    if (!words.length && form.q.value.trim()) return [];
    const chosen = filters.filter((filter) => filter.value).map((filter) => [
      filter.dataset.key,
      data[filter.dataset.key].indexOf(filter.value),
    ]);
    return data.d
      .filter((dialogue) => chosen.every(([key, place]) => dialogue[key]?.includes(place)))
      .map((dialogue) => ({ dialogue, weights: words.map((word) => weigh(dialogue, word)) }))
      .filter((hit) => hit.weights.every(Boolean))
      .map((hit) => ({ ...hit, weight: hit.weights.reduce((sum, weight) => sum + weight, 0) }))
      .sort((left, right) => right.weight - left.weight);
  };

  /* Shows so many more of the hits, and returns the first of those. */
  const show = (data) => {
    const start = list.children.length;
    for (const { dialogue } of hits.slice(start, start + atOnce)) {
      const item = results.querySelector("template").content.cloneNode(true);
      const [link, summary] = [part("link", item), part("summary", item)];
      link.href = dialogue.u;
      link.textContent = dialogue.t;
      if (dialogue.h) link.hreflang = dialogue.h;
      if (dialogue.l) link.lang = dialogue.l;
      part("phase", item).textContent = data.n[dialogue.p[0]];
      if (!dialogue.f) part("late", item)?.remove();
      summary.textContent = dialogue.s;
      if (dialogue.m) summary.lang = dialogue.m;
      list.append(item);
    }
    part("more").hidden = list.children.length >= hits.length;
    return list.children[start];
  };

  /* The index, or nothing where it can't be had; who has to wait for it is told so. */
  const fetched = async () => {
    const slow = setTimeout(() => (status.textContent = form.dataset.waiting), 1000);
    const data = await load().catch(() => undefined);
    clearTimeout(slow);
    return data;
  };

  const found = (count) => form.dataset[["none", "one"][count] ?? "many"].replace("{count}", count);

  /* Searches for what the form says now, or shows the whole list where it says nothing. */
  const update = async () => {
    clearTimeout(timer);
    const turn = ++turns;
    const asked = controls.map((control) => [control.name, control.value.trim()]).filter(([, value]) => value);
    const query = String(new URLSearchParams(asked));
    if (query !== location.search.slice(1)) history.replaceState(null, "", query ? `?${query}` : location.pathname);
    const data = query ? await fetched() : undefined;
    /* Something else has been asked for since. */
    if (turn !== turns) return;
    hits = data ? search(data) : [];
    list.replaceChildren();
    if (data) show(data);
    results.hidden = !data;
    all.hidden = Boolean(data);
    part("none").hidden = hits.length > 0;
    status.textContent = data ? found(hits.length) : query && form.dataset.failed;
  };

  const warm = () => load().catch(() => {});
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(update, 300);
  };

  form.addEventListener("focusin", warm);
  form.addEventListener("input", later);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await update();
    if (!results.hidden) document.getElementById("results-heading").focus();
  });
  form.addEventListener("reset", () => {
    /* The controls are emptied after this event. */
    setTimeout(update);
    form.q.focus();
  });
  part("more").addEventListener("click", async () => show(await load()).querySelector("a").focus());

  const given = new URLSearchParams(location.search);
  for (const control of controls) {
    control.value = given.get(control.name) ?? "";
    if (control.selectedIndex < 0) control.value = "";
    if (control.value && control.dataset.key) form.querySelector("details").open = true;
  }
  document.getElementById("without-script").hidden = true;
  form.hidden = false;
  if (controls.some((control) => control.value)) update();
}
