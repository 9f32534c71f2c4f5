// @ts-check
// Exported pages have no server that reads ?show= and ?hide= for them: this does, before anything is painted. What it
// does not know is explained by the player.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = (root.dataset["parts"] ?? "").split(" ");
  const asked = (/** @type {string} */ key) =>
    (query.get(key) ?? "").split(",").map((name) => name.trim()).filter((name) => known.includes(name));
  const hidden = new Set((root.dataset["hidden"] ?? "").split(" "));
  asked("show").forEach((name) => hidden.delete(name));
  asked("hide").forEach((name) => hidden.add(name));
  root.dataset["hidden"] = [...hidden].join(" ");
}
