package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Brings a mail as a mail server does, over LMTP.
final class Bode {
    private Bode() {}

    static void breng(int port, String aan, byte[] mail) throws IOException {
        try (var lijn = new Socket("127.0.0.1", port)) {
            lijn.setSoTimeout(30_000);
            var uit = lijn.getOutputStream();
            uit.write(("LHLO mx\r\nMAIL FROM:<mx@elders.example>\r\nRCPT TO:<" + aan + ">\r\nDATA\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            uit.write(mail);
            uit.write("\r\n.\r\nQUIT\r\n".getBytes(StandardCharsets.US_ASCII));
            uit.flush();
            var antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(antwoord).contains("250 2.0.0 bewaard");
        }
    }
}
