package nl.poort.techniek.mail;

import java.nio.charset.StandardCharsets;

/// Mails as others make them, good and bad.
public final class Mailstuk {
    private Mailstuk() {}

    public static byte[] bytes(String mail) {
        return mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gewoon(String id, String van, String onderwerp, String tekst, String... koppen) {
        return bytes(
                """
                Message-ID: <%s>
                From: %s
                To: info@westveld.example
                Subject: %s
                Date: Mon, 9 Mar 2026 10:00:00 +0100
                %sContent-Type: text/plain; charset=utf-8

                %s
                """.formatted(id, van, onderwerp, koppen.length == 0 ? "" : String.join("\n", koppen) + "\n", tekst));
    }

    public static byte[] met(String id, String van, int bijlagen, String inhoud) {
        var mail = new StringBuilder("""
                Message-ID: <%s>
                From: %s
                Subject: Bijlagen van %s
                Content-Type: multipart/mixed; boundary=grens

                --grens
                Content-Type: text/plain

                Zie de bijlagen
                """.formatted(id, van, van));
        for (int i = 0; i < bijlagen; i++) {
            mail.append("""
                    --grens
                    Content-Type: application/pdf; name="foto%d.pdf"
                    Content-Disposition: attachment; filename="foto%d.pdf"

                    %s
                    """.formatted(i, i, inhoud));
        }
        return bytes(mail.append("--grens--\n").toString());
    }

    /// A mail in a mail in a mail…
    public static byte[] genest(String id, int diep) {
        var mail = "Subject: binnenste\n\nHier staat het\n";
        for (int i = 0; i < diep; i++) {
            mail = """
                    Message-ID: <%s>
                    From: Nest <nest@elders.example>
                    Subject: laag %d
                    Content-Type: multipart/mixed; boundary=b%d

                    --b%d
                    Content-Type: text/plain

                    laag %d
                    --b%d
                    Content-Type: message/rfc822

                    %s
                    --b%d--
                    """.formatted(id, i, i, i, i, i, mail, i);
        }
        return bytes(mail);
    }

    /// What a mail server says of a mail of ours.
    public static byte[] terug(String id, String onzeMail) {
        return bytes("""
                Message-ID: <%s>
                Return-Path: <>
                From: MAILER-DAEMON@mx.elders.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=r

                --r
                Content-Type: text/plain

                Your mail could not be delivered.
                --r
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.elders.example

                Final-Recipient: rfc822; sara@elders.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 mailbox unknown
                --r
                Content-Type: text/rfc822-headers

                Message-ID: <%s>
                Subject: Re: Afval
                --r--
                """.formatted(id, onzeMail));
    }
}
