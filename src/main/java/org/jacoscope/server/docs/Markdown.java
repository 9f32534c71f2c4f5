package org.jacoscope.server.docs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark with tables; headings have anchors, blocks of code can be scrolled by keyboard. */
final class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    static String html(Node document, Function<String, String> links, String code) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("pre")) {
                        attributes.put("tabindex", "0");
                        attributes.put("role", "group");
                        attributes.put("aria-label", code);
                    } else if (node instanceof Link link) {
                        follow(links.apply(link.getDestination()), attributes);
                    }
                })
                .build()
                .render(document);
    }

    private static void follow(String address, Map<String, String> attributes) {
        attributes.remove("rel"); // "nofollow", which is for what strangers write
        if (address.isEmpty()) {
            attributes.remove("href");
        } else {
            attributes.put("href", address);
        }
    }
}
