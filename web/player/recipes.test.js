import assert from "node:assert/strict";
import test from "node:test";
import { RECIPES } from "./recipes.js";

const links = {
  lab: "some-lab",
  title: "[A] & \"B\" 50%",
  texts: { map: "x<1;\"y\"&1" },
  view: { theme: "dark", lock: "map", lang: "" },
  page: "https://x.org/labs/some-lab?v=1&map=f(x)",
  embed: "https://x.org/embed/some-lab?v=1&map=f(x)",
  picture: "https://x.org/labs/some-lab.png?v=1&map=f(x)",
  script: "https://x.org/embed.js",
};
const options = { width: "640", height: "480" };
const [link, frame, component, markdown, image, latex] = RECIPES.map((recipe) => recipe.write(links, options));

test("a link is the address", () => assert.equal(link, links.page));

test("what stands in HTML is escaped", () => {
  assert.ok(frame.includes('src="https://x.org/embed/some-lab?v=1&amp;map=f(x)" title="[A] &amp; &quot;B&quot; 50%"'), frame);
  assert.ok(image.includes('alt="[A] &amp; &quot;B&quot; 50%"'), image);
});

test("properties are attributes of the web component", () =>
  assert.ok(component.endsWith(
    '<jacoscope-lab lab="some-lab" map="x&lt;1;&quot;y&quot;&amp;1" theme="dark" lock="map"></jacoscope-lab>'), component));

test("an address in Markdown ends at no parenthesis of its own", () =>
  assert.equal(
    markdown,
    '[![\\[A\\] & "B" 50%](https://x.org/labs/some-lab.png?v=1&map=f%28x%29)](https://x.org/labs/some-lab?v=1&map=f%28x%29)'));

test("LaTeX environments are closed, and its special characters escaped", () => {
  assert.ok(latex.includes("\\begin{figure}") && latex.endsWith("\\end{figure}"), latex);
  assert.ok(latex.includes("\\caption{[A] \\& \"B\" 50\\%\\quad"), latex);
});
