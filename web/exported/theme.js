// @ts-check
// Exported pages have no server that reads ?theme= for them: this does, before anything is painted.
{
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset["theme"] = theme;
    // Pictures that come in both themes name the dark one for those whose system is dark.
    addEventListener("DOMContentLoaded", () => {
      for (const source of document.querySelectorAll("source")) {
        source.media = theme === "dark" ? "all" : "not all";
      }
    });
  }
}
