package nl.poort.web.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kanalen.Binnenkomst;
import nl.poort.contact.kanalen.Chats;
import nl.poort.contact.kanalen.Dienstgeheim;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.contact.kanalen.Ruw;
import nl.poort.contact.kanalen.Telefooncentrale;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.contact.kanalen.Toestellen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.json.Json;
import nl.poort.web.kanalen.Dienstwebhook;
import nl.poort.web.kanalen.TelefoonWebhook;

/// Plays the outside world of the demo municipality: its telephone exchange, its customers who mail, message, chat and
/// walk in. Everything goes through the same doors as from a real exchange or service.
public final class Demokanalen {
    static final String TOESTEL = "2041";
    private static final Actor DEMO = Actor.system("demo spelen");
    private static final String GEHEIM = "geheim-van-de-demo";
    private static final String MAILBOX = "info@westveld.example";
    private static final String WHATSAPP = "westveld-whatsapp";
    private static final String FACEBOOK = "facebook:westveld";

    private final Register register;
    private final Werelden deuren;
    private final Clock clock;

    /// Who works at the demo municipality.
    public record Register(Organisaties organisaties, Medewerkers medewerkers) {}

    /// The doors through which the outside comes in.
    public record Werelden(
            TelefoonWebhook telefoon,
            Dienstwebhook diensten,
            Telefooncentrales centrales,
            Toestellen toestellen,
            Post post,
            Rij rij) {}

    /// Mail, and the ways in.
    public record Post(Ingangen ingangen, Binnenkomst binnenkomst) {}

    /// Where a customer waits.
    public record Rij(Chats chats, Balies balies) {}

    public Demokanalen(Register register, Werelden deuren, Clock clock) {
        this.register = register;
        this.deuren = deuren;
        this.clock = clock;
    }

    UUID westveld() {
        return register.organisaties()
                .findOpCode(DEMO, "demo-westveld")
                .orElseThrow(() -> new Weigering("geen-demo", "De demoketen is er niet meer"))
                .id();
    }

    private Team kcc() {
        return register.organisaties().teams(DEMO, westveld()).stream()
                .filter(t -> t.soort() == Schakelsoort.KCC)
                .findFirst()
                .orElseThrow();
    }

    private Medewerker mens(String naam) {
        return register.medewerkers()
                .findOpEmail(DEMO, westveld(), naam + "@demo.poort.example")
                .orElseThrow(() -> new Weigering("geen-demo", "Dit demoaccount is er niet meer"));
    }

    private Telefooncentrale centrale() {
        return deuren.centrales().list(DEMO, westveld()).stream()
                .filter(Telefooncentrale::aan)
                .findFirst()
                .orElseGet(() -> deuren.centrales()
                        .maak(DEMO, westveld(), "Centrale van de demo")
                        .centrale());
    }

    /// Sanne sits at the extension that rings, unless she said that she sits somewhere else.
    String toestel() {
        var sanne = mens("sanne");
        return deuren.toestellen()
                .find(sanne)
                .orElseGet(() -> deuren.toestellen().zitOp(sanne, TOESTEL))
                .nummer();
    }

    /// @param gebeurtenis `newCall`, `answer` or `hangup`
    void bel(String gebeurtenis, String belId, String van, String toestel) {
        var brief = Json.write(Map.of(
                "event",
                gebeurtenis,
                "direction",
                "in",
                "from",
                van,
                "to",
                "0881234501",
                "callId",
                belId,
                "user",
                toestel.isEmpty() ? List.of() : List.of(toestel),
                "cause",
                gebeurtenis.equals("hangup") ? "normalClearing" : ""));
        deuren.telefoon().neem(centrale(), "application/json", bytes(brief));
    }

    void mail(String van, String onderwerp, String tekst) {
        var nummer = UUID.randomUUID() + "@voorbeeld.example";
        var bericht = """
                From: %s\r
                To: %s\r
                Subject: =?UTF-8?Q?%s?=\r
                Message-ID: <%s>\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: 8bit\r
                \r
                %s\r
                """.formatted(van, MAILBOX, q(onderwerp), nummer, tekst.replace("\n", "\r\n"));
        var ingang = ingang("e-mail", MAILBOX, "Postvak van de demo", Map.of());
        deuren.post()
                .binnenkomst()
                .ontvang(Ruw.van(ingang.id(), "mail", nummer, bytes(bericht), clock.instant())
                        .met(van, onderwerp));
    }

    /// A subject line in the one way that every mail program reads.
    private static String q(String tekst) {
        var uit = new StringBuilder();
        for (byte b : bytes(tekst)) {
            uit.append(b > ' ' && b < 127 && b != '=' && b != '?' && b != '_' ? "" + (char) b : "=%02X".formatted(b));
        }
        return uit.toString();
    }

    void whatsapp(String nummer, String naam, String tekst) {
        var brief = Json.write(Map.of(
                "entry",
                List.of(Map.of(
                        "changes",
                        List.of(Map.of(
                                "value",
                                Map.of(
                                        "metadata",
                                        Map.of("phone_number_id", WHATSAPP),
                                        "contacts",
                                        List.of(Map.of("wa_id", nummer, "profile", Map.of("name", naam))),
                                        "messages",
                                        List.of(Map.of(
                                                "id",
                                                "wamid." + UUID.randomUUID(),
                                                "from",
                                                nummer,
                                                "type",
                                                "text",
                                                "text",
                                                Map.of("body", tekst))))))))));
        deuren.diensten()
                .whatsapp(ingang("whatsapp", WHATSAPP, "WhatsApp van de demo", Map.of()), bytes(brief), teken(brief));
    }

    void facebook(String naam, String tekst) {
        var brief = Json.write(Map.of(
                "platform",
                "facebook",
                "messageId",
                UUID.randomUUID(),
                "thread",
                "bericht-" + UUID.randomUUID(),
                "author",
                Map.of("name", naam),
                "text",
                tekst,
                "public",
                true));
        deuren.diensten()
                .social(ingang("social", FACEBOOK, "Facebook van de demo", Map.of()), bytes(brief), teken(brief));
    }

    void chat(String naam, String tekst) {
        deuren.rij().chats().begin(westveld(), naam, tekst);
    }

    int balie(String naam, String waarvoor) {
        var bezoeker = Actor.outsider("Bezoeker", westveld(), "volgnummer nemen");
        return deuren.rij()
                .balies()
                .meldAan(bezoeker, westveld(), waarvoor, naam)
                .bezoek()
                .nummer();
    }

    /// Made at first use, by the administrator of the demo.
    private Ingang ingang(String kanaal, String adres, String naam, Map<String, String> instellingen) {
        return deuren.post()
                .ingangen()
                .vanAdres(kanaal, adres)
                .orElseGet(() -> deuren.post()
                        .ingangen()
                        .opslaan(
                                mens("bea"),
                                new Ingang(null, westveld(), kanaal, adres, naam, kcc().id(), true, "", instellingen),
                                kanaal.equals("e-mail") ? null : new Dienstgeheim("", GEHEIM, GEHEIM).tekst()));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String teken(String brief) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(GEHEIM), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(bytes(brief)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
