package org.jacoscope.server.page;

import gg.jte.Content;
import java.util.List;

/**
 * A page of the documentation.
 *
 * @param all for the list beside it
 */
public record DocPage(Frame frame, DocsPage.Entry document, List<DocsPage.Entry> all, Content content) {}
