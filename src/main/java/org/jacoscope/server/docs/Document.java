package org.jacoscope.server.docs;

import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A page of the documentation.
 *
 * @param name of its file, without the ending
 * @param title its first heading
 * @param summary its first paragraph up to the first full stop or colon
 */
public record Document(String name, String title, String summary, Node content) {

    static Document of(String name, Node content) {
        return new Document(name, first(Heading.class, content), opening(first(Paragraph.class, content)), content);
    }

    /**
     * The page as HTML. HTML in the source is shown as text, and only harmless links are kept.
     *
     * @param links the address of what a link of the source leads to; "" makes it plain text
     * @param code what a block of code is called
     */
    public String html(Function<String, String> links, String code) {
        return Markdown.html(content, links, code);
    }

    private static String opening(String text) {
        return text.replaceFirst("(?s)[.:](\\s.*|$)", ".");
    }

    private static String first(Class<? extends Node> kind, Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                return text(node);
            }
        }
        return "";
    }

    private static String text(Node node) {
        StringBuilder out = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                out.append(' ');
            }
        });
        return out.toString();
    }
}
