package nl.poort;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.poort.registers.catalogus.Selectielijst;
import nl.poort.registers.organisatie.Emailadres;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Proxies;
import nl.poort.techniek.opslag.S3Opslag;

/// Everything an administrator can set, checked: by environment variables, or in one file `poort.properties`.
///
/// @param uitgaand addresses that Poort may call, such as `api.example.nl` or `https://api.example.nl:8443/meldingen`
/// @param regels one printable line per setting, without secrets
public record Instellingen(
        Web web,
        Mappen mappen,
        Optional<Database> database,
        Mail mail,
        Uitgaand uitgaand,
        Apis apis,
        Inhoud inhoud,
        Duration ketencheck,
        Mijninstelling mijn,
        List<String> regels) {

    /// @param adres the address people use, without a slash at the end
    /// @param demo whether the demo chain and its accounts are there
    public record Web(Luistert luistert, URI adres, boolean demo, Optional<Oidc> oidc) {}

    /// Where it listens.
    ///
    /// @param host the address of this machine, `0.0.0.0` for all of them
    /// @param proxies who may say for whom a request is
    public record Luistert(String host, int port, Proxies proxies) {}

    /// @param home data and unpacked database
    /// @param bestanden uploaded files
    /// @param applicaties a file with the programs that may use the ZGW APIs from the first start
    /// @param scans where the scanner puts letters
    public record Mappen(Path home, Path bestanden, Optional<Path> applicaties, Path scans) {}

    /// What happens with the content of documents.
    ///
    /// @param keuring the virus scanner; absent = nobody looks
    /// @param s3 object storage; absent = the folder of [Mappen]
    public record Inhoud(Optional<URI> keuring, Optional<S3Opslag.Instelling> s3) {}

    /// A PostgreSQL of your own; absent = the embedded one.
    public record Database(String url, String user, String password) {}

    /// @param smtp absent = no mail leaves; the demo shows it on a page
    public record Mail(Optional<URI> smtp, String van, Postingang in) {}

    /// Where the mail server of the organisation brings mail, over SMTP or LMTP.
    ///
    /// @param port 0 = nowhere
    /// @param servers from which mail may be fetched
    public record Postingang(String host, int port, Set<String> servers) {}

    /// @param hosts that may be called
    /// @param selectielijst what an address of the selectielijst at another supplier begins with
    /// @param samenwerken where the national Samenwerkfunctionaliteit is, when it is used
    /// @param berichtenbox the gateway to the Berichtenbox of MijnOverheid, when there is one
    public record Uitgaand(
            List<String> hosts,
            List<String> selectielijst,
            Optional<URI> samenwerken,
            Optional<Koppelpunt> berichtenbox) {}

    /// @param adres ends with a slash
    /// @param sleutel empty when it asks none
    public record Koppelpunt(URI adres, String sleutel) {
        @Override
        public String toString() {
            return adres.toString();
        }
    }

    /// The APIs of the ZGW standard.
    ///
    /// @param jwtsecret whether each takes the secret of a client id
    /// @param vroeger what stood in front of their paths before, such as `/open-zaak`
    public record Apis(boolean jwtsecret, List<String> vroeger) {}

    public record Oidc(URI issuer, String client, String secret) {}

    /// Reads all settings; whatever is wrong is told at once.
    ///
    /// @param environment the environment variables; they go before the file
    /// @param program the folder of the program: `.poort` lies there
    /// @throws Weigering with one sentence per wrong setting
    public static Instellingen read(Map<String, String> environment, Path program) {
        var in = Instelbron.read(environment, program.toAbsolutePath().normalize());
        int port = in.number("POORT_PORT", 8080, 0, 65_535);
        var luistert = new Luistert(in.host("POORT_HOST", "127.0.0.1"), port, in.proxies("POORT_PROXY"));
        var home = in.folder("POORT_HOME", in.home());
        var database = database(in);
        var adres = in.url("POORT_PUBLIC_URL", List.of("http", "https"));
        boolean demo = in.flag("POORT_DEMO", database.isEmpty() && adres.isEmpty());
        var web = new Web(luistert, adres.orElse(URI.create("http://localhost:" + port)), demo, oidc(in));
        var mappen = new Mappen(
                home,
                in.folder("POORT_FILES", home.resolve("bestanden")),
                in.file("POORT_APPLICATIES"),
                in.folder("POORT_SCANS", home.resolve("scans")));
        var mail = new Mail(
                in.url("POORT_SMTP_URL", List.of("smtp", "smtps")),
                in.email(
                        "POORT_MAIL_FROM",
                        "poort@" + Optional.ofNullable(web.adres().getHost()).orElse("localhost")),
                new Postingang(
                        in.host("POORT_MAIL_IN_HOST", "127.0.0.1"),
                        in.number("POORT_MAIL_IN_PORT", 0, 0, 65_535),
                        Set.copyOf(in.hosts("POORT_MAILSERVERS"))));
        if (mail.smtp().isPresent() && !isEmailadres(mail.van())) {
            in.wrong("POORT_MAIL_FROM", "ontbreekt: zonder echt e-mailadres als afzender gaat er geen mail weg");
        }
        var uitgaand = new Uitgaand(
                in.hosts("POORT_OUTBOUND"),
                in.prefixes("POORT_SELECTIELIJST", Selectielijst.ADRESSEN),
                in.url("POORT_SAMENWERKEN", List.of("https")).map(Instellingen::map),
                berichtenbox(in));
        var apis = new Apis(in.flag("POORT_JWTSECRET", false), in.paths("POORT_VROEGERE_PADEN"));
        var inhoud = new Inhoud(keuring(in), s3(in));
        var ronde = Duration.ofMinutes(in.number("POORT_KETENCHECK", 0, 0, 10_080));
        var mijn = Mijninstelling.read(in);
        in.refuseWhenWrong();
        return new Instellingen(web, mappen, database, mail, uitgaand, apis, inhoud, ronde, mijn, in.lines());
    }

    /// What stands below this address, is found from it.
    private static URI map(URI adres) {
        return URI.create(adres + "/");
    }

    private static Optional<Koppelpunt> berichtenbox(Instelbron in) {
        var sleutel = in.secret("POORT_BERICHTENBOX_SLEUTEL");
        return in.url("POORT_BERICHTENBOX", List.of("https", "http")).map(adres -> new Koppelpunt(map(adres), sleutel));
    }

    private static Optional<S3Opslag.Instelling> s3(Instelbron in) {
        var emmer = in.url("POORT_S3_URL", List.of("https", "http"));
        var regio = in.text("POORT_S3_REGION", "us-east-1");
        var sleutel = in.text("POORT_S3_KEY", "");
        var geheim = in.secret("POORT_S3_SECRET");
        if (emmer.isEmpty() && sleutel.isEmpty() && geheim.isEmpty()) {
            return Optional.empty();
        }
        if (emmer.isEmpty() || sleutel.isEmpty() || geheim.isEmpty()) {
            in.wrong("POORT_S3_URL", "hoort bij POORT_S3_KEY en POORT_S3_SECRET: stel ze alle drie in");
            return Optional.empty();
        }
        if (emmer.get().getRawPath().length() < 2) {
            in.wrong("POORT_S3_URL", "noemt geen emmer: zet die achter het adres, zoals https://s3.example.nl/poort");
        }
        return Optional.of(new S3Opslag.Instelling(emmer.get(), regio, sleutel, geheim));
    }

    private static Optional<URI> keuring(Instelbron in) {
        var tekst = in.text("POORT_CLAMD", "");
        if (!tekst.isEmpty() && !tekst.matches("tcp://[A-Za-z0-9.-]+:\\d{1,5}|unix:/\\S+")) {
            in.wrong("POORT_CLAMD", "moet tcp://computer:3310 of unix:/pad/naar/clamd.ctl zijn");
            return Optional.empty();
        }
        return Optional.of(tekst).filter(t -> !t.isEmpty()).map(URI::create);
    }

    private static boolean isEmailadres(String tekst) {
        try {
            return !new Emailadres(tekst).sleutel().isEmpty();
        } catch (Weigering w) {
            return false;
        }
    }

    /// What is allowed but rarely meant, to be told at the start.
    public List<String> waarschuwingen() {
        var regels = new ArrayList<String>();
        boolean alleenHier =
                List.of("127.0.0.1", "localhost", "::1").contains(web.luistert().host());
        if (web.demo() && !alleenHier) {
            regels.add(
                    "Let op: de demo is bereikbaar voor anderen. Iedereen kent de wachtwoorden van de demoaccounts.");
        }
        if (!web.demo() && !"https".equals(web.adres().getScheme())) {
            regels.add(
                    "Let op: POORT_PUBLIC_URL begint niet met https://. Wachtwoorden en koekjes zijn dan af te luisteren.");
        }
        return regels;
    }

    public int port() {
        return web.luistert().port();
    }

    public Path home() {
        return mappen.home();
    }

    public boolean demo() {
        return web.demo();
    }

    public URI publicUrl() {
        return web.adres();
    }

    private static Optional<Database> database(Instelbron in) {
        var url = in.text("POORT_DB_URL", "");
        var user = in.text("POORT_DB_USER", "");
        var password = in.secret("POORT_DB_PASSWORD");
        if (url.isEmpty()) {
            if (!user.isEmpty() || !password.isEmpty()) {
                in.wrong("POORT_DB_URL", "ontbreekt, terwijl POORT_DB_USER of POORT_DB_PASSWORD wel is ingesteld");
            }
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            in.wrong(
                    "POORT_DB_URL",
                    "moet beginnen met jdbc:postgresql://, zoals jdbc:postgresql://db.example.nl/poort");
        }
        if (user.isEmpty()) {
            in.wrong("POORT_DB_USER", "ontbreekt, terwijl POORT_DB_URL is ingesteld");
        }
        return Optional.of(new Database(url, user, password));
    }

    private static Optional<Oidc> oidc(Instelbron in) {
        var issuer = in.url("POORT_OIDC_ISSUER", List.of("https", "http"));
        var client = in.text("POORT_OIDC_CLIENT", "");
        var secret = in.secret("POORT_OIDC_SECRET");
        if (issuer.isEmpty() && client.isEmpty() && secret.isEmpty()) {
            return Optional.empty();
        }
        if (issuer.isEmpty() || client.isEmpty() || secret.isEmpty()) {
            in.wrong("POORT_OIDC_ISSUER", "hoort bij POORT_OIDC_CLIENT en POORT_OIDC_SECRET: stel ze alle drie in");
            return Optional.empty();
        }
        return Optional.of(new Oidc(issuer.get(), client, secret));
    }
}
