package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.jacoscope.scene.QrSvg;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Headers;
import org.jacoscope.server.http.Query;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/** QR codes of links to this server: of others none, lest a code from here lead astray. */
public final class LinkCodes {
    private LinkCodes() {}

    public static Reply code(Context request) {
        String link = Query.read(request.queryString()).getOrDefault("link", "");
        String own = "://" + request.host() + "/";
        int at = link.indexOf(own);
        if (at < 0 || !(link.startsWith("http") && at <= "https".length())) {
            throw refused("The link has to be one to this server, such as http" + own + ".");
        }
        int bytes = link.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > QrSvg.MOST_BYTES) {
            throw refused("The link is " + bytes + " bytes long; a QR code holds " + QrSvg.MOST_BYTES + ".");
        }
        return Reply.of("image/svg+xml", new Body(QrSvg.of(link)), Caching.MINUTE)
                .with(Headers.data());
    }

    private static ProblemException refused(String sentence) {
        return new ProblemException(Problem.of(ProblemKind.UNUSABLE, sentence));
    }
}
