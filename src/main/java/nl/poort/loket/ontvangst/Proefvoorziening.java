package nl.poort.loket.ontvangst;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import nl.poort.techniek.Weigering;

/// A national facility of our own, to practise with and to show what happens when it fails. It fails as [Storing]
/// says. The real adapter can call it too, over its own routes.
public final class Proefvoorziening implements LandelijkeVoorziening {
    private static final int BLOK = 8_192;

    private final Map<String, List<Klaargezet>> perOin = new ConcurrentHashMap<>();
    private final Map<String, Klaargezet> alles = new ConcurrentHashMap<>();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final AtomicInteger oproepen = new AtomicInteger();
    private volatile Storing storing = Storing.GEEN;

    /// How it fails.
    ///
    /// @param breektElke every so many-th file stops halfway; 0 = none
    /// @param nooit the ids of the documents that never come
    /// @param weg answers nothing but 503
    /// @param traag a byte per so many milliseconds; 0 = at full speed
    /// @param reus sends 3 GB whatever was asked
    /// @param anders sends other content than it promised
    /// @param zonderBereik knows no ranges: always sends all of it
    public record Storing(
            int breektElke, String nooit, boolean weg, int traag, boolean reus, boolean anders, boolean zonderBereik) {
        public static final Storing GEEN = new Storing(0, "", false, 0, false, false, false);

        public static Storing breekt(int elke) {
            return new Storing(elke, "", false, 0, false, false, false);
        }

        public static Storing nooit(String document) {
            return new Storing(0, document, false, 0, false, false, false);
        }
    }

    /// A message that waits here, with what belongs to it.
    record Klaargezet(Verzoekbericht bericht, byte[] xml, List<Verwijzing> documenten, Instant sinds) {}

    public void stoor(Storing hoe) {
        storing = hoe;
    }

    public Storing storing() {
        return storing;
    }

    /// Of every message that waits here, the last document never comes.
    public Storing laatsteNooit() {
        return Storing.nooit(alles.values().stream()
                .filter(k -> !k.documenten().isEmpty())
                .map(k -> k.documenten().getLast().id())
                .collect(java.util.stream.Collectors.joining(" ")));
    }

    /// Puts a message ready for a receiver, with content made up for its documents.
    ///
    /// @param grootte of a document; what it says itself is often gigabytes
    public Verzoekbericht zetKlaar(String oin, byte[] xml, Instant sinds, ToLongFunction<Verzoekinhoud.Stuk> grootte) {
        var inhoud = Stamlezer.lees(xml);
        var bericht = new Verzoekbericht(inhoud.nummer(), inhoud.volgnummer());
        var documenten = inhoud.stukken().stream()
                .map(s -> {
                    long bytes = grootte.applyAsLong(s);
                    return new Verwijzing(s.id(), s.naam(), s.soort(), "", bytes, hash(s.id(), bytes));
                })
                .toList();
        var klaar = new Klaargezet(bericht, xml.clone(), documenten, sinds);
        perOin.computeIfAbsent(oin, o -> new java.util.concurrent.CopyOnWriteArrayList<>())
                .add(klaar);
        alles.put(bericht.nummer() + "/" + bericht.volgnummer(), klaar);
        return bericht;
    }

    /// What it says is spoiled on the way.
    public void verminkt(Verzoekbericht bericht, String xml) {
        alles.computeIfPresent(
                bericht.nummer() + "/" + bericht.volgnummer(),
                (k, was) -> new Klaargezet(
                        bericht, xml.getBytes(java.nio.charset.StandardCharsets.UTF_8), was.documenten(), was.sinds()));
    }

    private String hash(String id, long grootte) {
        return hashes.computeIfAbsent(id + "/" + grootte, k -> Proefinhoud.sha256(id, grootte));
    }

    @Override
    public List<Verzoekbericht> aangekondigd(Plek plek, Instant sinds) {
        eisBereikbaar();
        return perOin.getOrDefault(plek.oin(), List.of()).stream()
                .filter(k -> !k.sinds().isBefore(sinds))
                .map(Klaargezet::bericht)
                .distinct()
                .toList();
    }

    @Override
    public Verwijzingen verwijzingen(Plek plek, Verzoekbericht bericht) {
        eisBereikbaar();
        var klaar = vind(bericht);
        if (perOin.getOrDefault(plek.oin(), List.of()).stream()
                .noneMatch(k -> k.bericht().equals(bericht))) {
            throw DsoVoorziening.stoort("Dit verzoek is niet voor deze ontvanger");
        }
        var basis = "%s/verzoeken/%s/%03d/".formatted(plek.adres(), bericht.nummer(), bericht.volgnummer());
        var xml = new Verwijzing("xml", "verzoek.xml", "", basis + "xml", klaar.xml().length, "");
        var documenten = new ArrayList<Verwijzing>();
        for (var d : klaar.documenten()) {
            documenten.add(new Verwijzing(
                    d.id(), d.naam(), d.soort(), basis + "documenten/" + documenten.size(), d.grootte(), d.sha256()));
        }
        return new Verwijzingen(xml, documenten);
    }

    @Override
    public void zendDoor(Plek plek, Doorzending wat) {
        zendDoor(plek.oin(), wat.nummer(), wat.oin());
    }

    /// Every message of the request waits for the other one from now on, and no more for who had it.
    public void zendDoor(String van, String nummer, String naar) {
        eisBereikbaar();
        var bijVan = perOin.getOrDefault(van, List.of());
        var bijNaar = perOin.computeIfAbsent(naar, o -> new java.util.concurrent.CopyOnWriteArrayList<>());
        var over =
                bijVan.stream().filter(k -> k.bericht().nummer().equals(nummer)).toList();
        if (over.isEmpty()
                && bijNaar.stream().noneMatch(k -> k.bericht().nummer().equals(nummer))) {
            throw DsoVoorziening.stoort("De landelijke voorziening gaf fout 404");
        }
        bijNaar.addAll(over);
        bijVan.removeAll(over);
    }

    private void eisBereikbaar() {
        if (storing.weg()) {
            throw DsoVoorziening.stoort("De landelijke voorziening gaf fout 503");
        }
    }

    private Klaargezet vind(Verzoekbericht b) {
        var klaar = alles.get(b.nummer() + "/" + b.volgnummer());
        if (klaar == null) {
            throw DsoVoorziening.stoort("De landelijke voorziening gaf fout 404");
        }
        return klaar;
    }

    /// What is sent for one file: also for the routes.
    ///
    /// @param breektNa after so many bytes the line breaks; -1 = it does not
    public record Zending(InputStream inhoud, long vanaf, long tot, long grootte, long breektNa) {}

    /// @param plaats `nummer/volgnummer/xml` or `nummer/volgnummer/documenten/N`
    /// @param tot the last byte but one that is asked for; -1 = all
    public Zending zend(String plaats, long vanaf, long tot) {
        eisBereikbaar();
        var delen = plaats.split("/");
        var klaar = vind(new Verzoekbericht(delen[0], Verzoeknummers.volgnummer(delen[1])));
        boolean isXml = delen[2].equals("xml");
        var document = isXml ? null : klaar.documenten().get(Integer.parseInt(delen[3]));
        if (document != null && storing.nooit().contains(document.id())) {
            throw DsoVoorziening.stoort("De landelijke voorziening gaf fout 504");
        }
        long grootte = isXml ? klaar.xml().length : storing.reus() ? 3_000_000_000L : document.grootte();
        long begin = storing.zonderBereik() || storing.reus() ? 0 : Math.min(vanaf, grootte);
        long einde = storing.zonderBereik() || storing.reus() || tot < 0 ? grootte : Math.min(tot, grootte);
        var naam = document == null ? "" : storing.anders() ? document.id() + "!" : document.id();
        InputStream in = isXml
                ? new java.io.ByteArrayInputStream(klaar.xml(), (int) begin, (int) (grootte - begin))
                : new Proefinhoud(naam, grootte, begin);
        boolean breekt = storing.breektElke() > 0 && oproepen.incrementAndGet() % storing.breektElke() == 0;
        return new Zending(in, begin, einde, grootte, breekt ? (einde - begin) / 2 : -1);
    }

    @Override
    public Levering haal(Plek plek, Verwijzing wat, long vanaf, long hoogstens, Afnemer naar) {
        var plaats = wat.link().substring(wat.link().indexOf("/verzoeken/") + 11);
        try {
            var zending = zend(plaats, vanaf, vanaf + hoogstens);
            long mag = vanaf + hoogstens - zending.vanaf();
            return new Levering(zending.vanaf(), schrijf(zending, naar.begin(zending.vanaf()), mag));
        } catch (Weigering w) {
            return new Levering(vanaf, w.getMessage());
        } catch (IOException e) {
            return new Levering(vanaf, "De verbinding brak af");
        }
    }

    /// Also for the routes: writes until the line breaks.
    ///
    /// @return why it stopped; empty when all was written
    public String schrijf(Zending z, OutputStream uit, long hoogstens) throws IOException {
        long over = z.breektNa() >= 0 ? z.breektNa() : z.tot() - z.vanaf();
        boolean teVeel = z.tot() - z.vanaf() > hoogstens;
        over = Math.min(over, hoogstens);
        var buffer = new byte[storing.traag() > 0 ? 1 : BLOK];
        while (over > 0) {
            int n = z.inhoud().read(buffer, 0, (int) Math.min(buffer.length, over));
            if (n < 0) {
                break;
            }
            uit.write(buffer, 0, n);
            over -= n;
            wacht(uit);
        }
        return z.breektNa() >= 0 ? "De verbinding brak af" : teVeel ? "Het antwoord was te groot" : "";
    }

    private void wacht(OutputStream uit) throws IOException {
        if (storing.traag() > 0) {
            uit.flush();
            try {
                Thread.sleep(storing.traag());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", e);
            }
        }
    }
}
