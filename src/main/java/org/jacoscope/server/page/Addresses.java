package org.jacoscope.server.page;

import org.jspecify.annotations.Nullable;

/** Where everything is, as one page links to it: templates name no path themselves. */
public interface Addresses {

    String home();

    String lab(String id);

    /** The list of the documentation's pages. */
    String docs();

    /** The page of docs/{name}.md. */
    String doc(String name);

    /** A lab alone, to stand in a frame of another page. */
    String embed(String id);

    /**
     * The picture of a lab's image in its initial state.
     *
     * @param theme "light" or "dark"
     */
    String thumbnail(String id, String theme);

    /**
     * A file of web/, such as "player/main.js". All of them are below one address that holds a hash of their contents,
     * so that modules import each other by relative paths and may be kept for ever.
     */
    String asset(String name);

    /** The server behind the page; null where files are all there is. */
    @Nullable
    Server server();

    /**
     * @param api the address of the JSON API
     * @param apiPage the page about it
     * @param openApi the document that describes it
     */
    record Server(String api, String apiPage, String openApi) {}
}
