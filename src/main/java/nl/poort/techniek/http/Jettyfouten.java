package nl.poort.techniek.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What Jetty itself refuses, such as two lengths in one request: in our words, with our headers, without a cause.
final class Jettyfouten extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Koppen.zet(response.getHeaders());
        // nothing of its body was read: the next request cannot follow on this connection
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        var fout = Fouten.eenvoudig(response.getStatus());
        var pad = String.valueOf(request.getHttpURI().getPath());
        // no browser sends what cannot even be parsed
        boolean vanProgramma = pad.contains("/api/") || pad.equals("/badMessage");
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, vanProgramma ? "application/problem+json" : "text/plain; charset=utf-8");
        var tekst = vanProgramma ? Fouten.problem(fout) : fout.titel() + "\n\n" + fout.zin() + "\n";
        Content.Sink.write(response, true, tekst, callback);
        return true;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }
}
