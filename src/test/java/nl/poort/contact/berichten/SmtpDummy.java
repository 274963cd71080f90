package nl.poort.contact.berichten;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that says what a test tells it to: by command (`RCPT`, `MAIL`, `DATA`, `.`) an answer other than yes.
final class SmtpDummy implements AutoCloseable {
    final Map<String, String> antwoorden = new ConcurrentHashMap<>();
    final List<String> ontvangen = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    SmtpDummy() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client left, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 dummy");
        var mail = new StringBuilder();
        boolean data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                mail.append(line).append('\n');
                continue;
            }
            var command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            var antwoord = antwoorden.getOrDefault(
                    command,
                    switch (command) {
                        case "DATA" -> "354 go on";
                        case "QUIT" -> "221 bye";
                        case "." -> "250 2.0.0 queued as 42";
                        default -> "250 ok";
                    });
            if (antwoord.isEmpty()) {
                return; // hangs up
            }
            data = command.equals("DATA") && antwoord.startsWith("354");
            if (command.equals(".") && antwoord.startsWith("250")) {
                ontvangen.add(mail.toString());
                mail.setLength(0);
            }
            say(client, antwoord);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
