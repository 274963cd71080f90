package nl.poort.techniek.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;

/// One connection: hung up on when the head of a request takes too long, or when nobody reads the answer (H1). Jetty
/// itself only looks whether anything moves at all.
final class Lijn extends SocketChannelEndPoint {
    private final Tempo.Grens grens;
    private Tempo lezer;
    private long verzoeken;
    private long begin;

    private Lijn(
            SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler, Tempo.Grens grens) {
        super(channel, selector, key, scheduler);
        this.grens = grens;
        this.lezer = new Tempo(grens);
    }

    static ServerConnector ingang(Server server, HttpConfiguration http, Tempo.Grens grens) {
        return new ServerConnector(server, new HttpConnectionFactory(http)) {
            @Override
            protected SocketChannelEndPoint newEndPoint(
                    SocketChannel channel, ManagedSelector selector, SelectionKey key) {
                var lijn = new Lijn(channel, selector, key, getScheduler(), grens);
                lijn.setIdleTimeout(getIdleTimeout());
                return lijn;
            }
        };
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        int gelezen = super.fill(buffer);
        if (gelezen > 0 && isKopTeTraag(System.nanoTime())) {
            close();
            return -1;
        }
        return gelezen;
    }

    /// The body of a request is [Verzendtempo]'s: that one can still be answered.
    private boolean isKopTeTraag(long nanos) {
        long in = getConnection().getMessagesIn();
        if (in != getConnection().getMessagesOut()) {
            begin = 0;
            return false;
        }
        if (begin == 0 || in != verzoeken) {
            begin = nanos;
            verzoeken = in;
            return false;
        }
        return nanos - begin > grens.speling().toNanos();
    }

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        long voor = rest(buffers);
        boolean klaar = super.flush(buffers);
        long nanos = System.nanoTime();
        if (lezer.isTeTraag(nanos, voor - rest(buffers))) {
            close();
            throw new EofException("reads too slowly");
        }
        if (klaar) {
            lezer = new Tempo(grens);
        } else {
            lezer.wacht(nanos);
        }
        return klaar;
    }

    private static long rest(ByteBuffer... buffers) {
        long rest = 0;
        for (var buffer : buffers) {
            rest += buffer.remaining();
        }
        return rest;
    }
}
