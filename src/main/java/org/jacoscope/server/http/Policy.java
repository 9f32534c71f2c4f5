package org.jacoscope.server.http;

/** What browsers are told not to do: the Content Security Policies. */
public final class Policy {

    /** Pages run no script but our own files. What a header can say and a meta element too. */
    public static final String PAGE =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    /** Only a header can say who may frame a page. */
    static final String UNFRAMED_PAGE = PAGE + "; frame-ancestors 'none'";

    /** Made to be embedded anywhere. */
    static final String FRAMED_PAGE = PAGE + "; frame-ancestors *";

    /** A picture or data opened by itself loads and runs nothing. */
    static final String DATA = "default-src 'none'; img-src data:; sandbox";

    private Policy() {}
}
