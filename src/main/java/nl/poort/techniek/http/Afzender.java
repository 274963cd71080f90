package nl.poort.techniek.http;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// The address of a request is that of the visitor, not that of the proxy in between: for whoever counts tries, and for
/// whoever writes down.
final class Afzender implements HttpConfiguration.Customizer {
    private final Proxies proxies;

    Afzender(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable antwoordkoppen) {
        if (!(request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket)) {
            return request;
        }
        return proxies.bron(socket.getAddress(), request.getHeaders().getValuesList("X-Forwarded-For"))
                .map(bron -> van(request, new InetSocketAddress(bron, 0)))
                .orElse(request);
    }

    private static Request van(Request request, SocketAddress bron) {
        var verbinding = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
                return bron;
            }
        };
        return new Request.Wrapper(request) {
            @Override
            public ConnectionMetaData getConnectionMetaData() {
                return verbinding;
            }
        };
    }
}
