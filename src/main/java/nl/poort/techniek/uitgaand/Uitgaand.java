package nl.poort.techniek.uitgaand;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;
import nl.poort.techniek.uitgaand.Uitkomst.Oorzaak;

/// The one outbound HTTP client (scorecard, design rule 5).
///
/// The names behind the list are resolved and looked at first. The JVM keeps a resolved name for half a minute, so the
/// call goes to the addresses that were looked at.
public final class Uitgaand implements AutoCloseable {
    private static final String NAAM = "Poort/1";

    private final List<Toegestaan> lijst;
    private final Grenzen grenzen;
    private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    /// @param duur from name lookup to the last byte, at most ten seconds
    /// @param grootte of the answer, in bytes
    public record Grenzen(Duration duur, int grootte) {
        public static final Grenzen STANDAARD = new Grenzen(Duration.ofSeconds(10), 1_000_000);

        public Grenzen {
            if (duur.compareTo(Duration.ofSeconds(10)) > 0) {
                throw new IllegalArgumentException("a call may take ten seconds at most");
            }
        }
    }

    /// @param toegestaan lines such as `api.example.nl`, `https://api.example.nl:8443/pad`, `intern:https://zaken.nl`
    public Uitgaand(List<String> toegestaan, Grenzen grenzen) {
        this.lijst = toegestaan.stream().map(Toegestaan::lees).toList();
        this.grenzen = grenzen;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(grenzen.duur())
                .version(HttpClient.Version.HTTP_1_1)
                .executor(draden)
                .build();
    }

    public Uitgaand(List<String> toegestaan) {
        this(toegestaan, Grenzen.STANDAARD);
    }

    /// Refuses a line that cannot stand on the list.
    public static void keur(String regel) {
        Toegestaan.lees(regel);
    }

    /// Whether this address is on the list; where its name leads to is only known at the call.
    public boolean mag(URI adres) {
        return vind(adres).isPresent();
    }

    public Uitkomst get(URI adres, Map<String, String> koppen) {
        return stuur(adres, koppen, HttpRequest.newBuilder().GET());
    }

    public Uitkomst post(URI adres, Map<String, String> koppen, byte[] inhoud) {
        return stuur(adres, koppen, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(inhoud)));
    }

    private Optional<Toegestaan> vind(URI adres) {
        return lijst.stream().filter(t -> t.past(adres)).findFirst();
    }

    /// Hands the body of the answer on while it comes in. What was handed on before it broke is right.
    public Uitkomst haal(URI adres, Map<String, String> koppen, Afname afname) {
        return stuur(adres, koppen, HttpRequest.newBuilder().GET(), afname);
    }

    private Uitkomst stuur(URI adres, Map<String, String> koppen, HttpRequest.Builder verzoek) {
        return stuur(adres, koppen, verzoek, null);
    }

    /// @param afname null = the body is held
    private Uitkomst stuur(URI adres, Map<String, String> koppen, HttpRequest.Builder verzoek, Afname afname) {
        var regel = vind(adres);
        if (regel.isEmpty()) {
            return new Mislukt(Oorzaak.NIET_TOEGESTAAN, "Dit adres staat niet op de lijst van de beheerder");
        }
        koppen.forEach(verzoek::header);
        verzoek.setHeader("User-Agent", NAAM);
        var klaar = verzoek.uri(adres).build();
        long einde = System.nanoTime() + (afname == null ? grenzen.duur() : afname.duur()).toNanos();
        try {
            var bezwaar = draden.submit(() -> bezwaar(regel.get(), adres))
                    .get(grenzen.duur().toNanos(), TimeUnit.NANOSECONDS);
            return bezwaar.isPresent() ? bezwaar.get() : roepAan(klaar, einde - System.nanoTime(), afname);
        } catch (TimeoutException e) {
            return new Mislukt(Oorzaak.TE_LAAT, "De naam van deze computer werd niet op tijd gevonden");
        } catch (ExecutionException e) {
            return mislukt(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Mislukt(Oorzaak.TE_LAAT, "Poort stopte");
        }
    }

    private static Optional<Uitkomst> bezwaar(Toegestaan regel, URI adres) {
        try {
            var adressen = InetAddress.getAllByName(adres.getHost());
            if (!regel.intern() && !Arrays.stream(adressen).allMatch(Adrescontrole::isOpenbaar)) {
                return Optional.of(
                        new Mislukt(Oorzaak.INTERN_ADRES, "Deze naam wijst naar een adres in een eigen netwerk"));
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(new Mislukt(Oorzaak.ONBEKENDE_NAAM, "Deze computer is niet te vinden"));
        }
    }

    private Uitkomst roepAan(HttpRequest verzoek, long nanos, Afname afname)
            throws InterruptedException, ExecutionException {
        var doorgeef = new AtomicReference<Doorgeef>();
        var bezig = client.sendAsync(verzoek, info -> {
            if (afname == null || info.statusCode() / 100 != 2) {
                return new Begrensd(grenzen.grootte());
            }
            var naar = afname.naar().open(info.statusCode(), koppen(info.headers()));
            doorgeef.set(new Doorgeef(naar, afname.grootte()));
            return doorgeef.get();
        });
        try {
            return antwoord(bezig.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            bezig.cancel(true);
            return new Mislukt(Oorzaak.TE_LAAT, "Er kwam geen volledig antwoord binnen de tijd");
        } finally {
            if (doorgeef.get() != null) {
                doorgeef.get().dicht();
            }
        }
    }

    private static Antwoord antwoord(HttpResponse<byte[]> r) {
        return new Antwoord(r.statusCode(), koppen(r.headers()), r.body());
    }

    private static Map<String, String> koppen(HttpHeaders van) {
        var koppen = new HashMap<String, String>();
        van.map().forEach((naam, waarden) -> koppen.put(naam.toLowerCase(java.util.Locale.ROOT), waarden.getFirst()));
        return Map.copyOf(koppen);
    }

    private static Mislukt mislukt(Throwable fout) {
        for (var t = fout; t != null; t = t.getCause()) {
            if (t instanceof Begrensd.TeGroot) {
                return new Mislukt(Oorzaak.TE_GROOT, "Het antwoord was te groot");
            }
            if (t instanceof java.net.http.HttpTimeoutException) {
                return new Mislukt(Oorzaak.TE_LAAT, "Er kwam geen antwoord binnen de tijd");
            }
        }
        return new Mislukt(
                Oorzaak.ONBEREIKBAAR, "Geen verbinding: " + fout.getClass().getSimpleName());
    }

    @Override
    public void close() {
        client.shutdownNow();
        draden.shutdownNow();
    }
}
