package nl.poort.contact.kanalen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What we say back in a thread: over the channel of the customer or another one, within the rules of that channel.
///
/// It goes out as a message of [nl.poort.contact.berichten.Berichten], so proof, retries and fallback hold.
public final class Antwoorden {
    private final Db db;
    private final Kanaalbronnen bronnen;
    private final Antwoordbijlagen bijlagen;

    public Antwoorden(Kanaalbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.bijlagen = new Antwoordbijlagen(new Bijlagenkast(bronnen.db(), bronnen.opslag()));
    }

    /// A channel that can bring something to this customer, and what may be said there now.
    public record Mogelijk(String kanaal, String naam, Antwoordruimte ruimte) {}

    /// The ways to the customer of this thread, the one used last first.
    public List<Mogelijk> mogelijk(Actor actor, UUID draad) {
        return db.read(actor, tx -> {
            var d = vind(tx, draad);
            var wegen = new ArrayList<Mogelijk>();
            for (var kanaal : kanalen(tx, d)) {
                wegen.add(new Mogelijk(kanaal, Draadregels.naam(kanaal), ruimte(tx, d, kanaal)));
            }
            return wegen;
        });
    }

    /// Takes files in that go along with an answer, and has them looked at; outside a transaction, that may take a
    /// while.
    /// Whoever calls this calls [#gooiWeg] after, also when all went well.
    public Meegestuurd neem(Medewerker wie, List<Bijlage> gekozen) {
        Draden.eisBehandelen(wie);
        return bijlagen.neem(gekozen);
    }

    public void gooiWeg(Meegestuurd mee) {
        bijlagen.gooiWeg(mee);
    }

    /// Says it, registers it and stops the clock; as the answer it also closes the Vraag.
    public Uiting antwoord(Medewerker wie, UUID draad, Reactie reactie) {
        Draden.eisBehandelen(wie);
        var tekst = Schoon.tekst(reactie.tekst(), 50_001);
        return db.change(wie.actor("klant antwoorden"), tx -> {
            var d = new DradenSql(tx.handle())
                    .lock(wie.organisatie(), draad)
                    .orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
            if (d.vraag() == null) {
                throw new Weigering(
                        "gesprek-zonder-vraag", "Leg eerst vast wat de klant vraagt, dan kunt u antwoorden");
            }
            var kanaal = reactie.kanaal() == null ? eerste(tx, d) : reactie.kanaal();
            eis(d, kanaal, tekst, reactie, ruimte(tx, d, kanaal));
            var adres = adres(tx, d, kanaal);
            var gang = new Antwoordgang(tx, bronnen, wie);
            var uiting = gang.zeg(d, kanaal, adres, tekst, reactie.bijlagen().alsBericht());
            bijlagen.bewaar(tx, uiting, reactie.bijlagen());
            if (reactie.isAntwoord()) {
                gang.sluit(d, tekst);
            }
            return uiting;
        });
    }

    /// What may be said on this channel now.
    static Antwoordruimte ruimte(Tx tx, Draad d, String kanaal) {
        var laatst = new DradenSql(tx.handle()).lastIn(d.id(), kanaal).orElse(null);
        return Kanaalregels.ruimte(Kanaalnormen.geldig(tx, kanaal), laatst, tx.now());
    }

    private static void eis(Draad d, String kanaal, String tekst, Reactie reactie, Antwoordruimte ruimte) {
        if (tekst.isBlank()) {
            fout("tekst", "antwoord-leeg", "Schrijf wat u de klant wilt zeggen");
        }
        if (!ruimte.magNu()) {
            fout("kanaal", "kanaal-dicht", ruimte.zin());
        }
        if (ruimte.alleenSjabloon() && reactie.sjabloon() == null) {
            fout("tekst", "alleen-sjabloon", ruimte.zin());
        }
        if (!reactie.bijlagen().isLeeg() && !kanaal.equals("e-mail")) {
            fout(
                    "bijlagen",
                    "geen-bijlagen",
                    "Via %s kunnen geen bestanden mee. Kies e-mail, of verstuur zonder bestanden."
                            .formatted(Draadregels.naam(kanaal)));
        }
        if (kanaal.equals("social")) {
            Socialadres.lees(d.adres())
                    .flatMap(a -> a.bezwaar(tekst))
                    .ifPresent(zin -> fout("tekst", "niet-hier", zin));
        }
        int lang = tekst.codePointCount(0, tekst.length());
        if (lang > ruimte.maxTekens()) {
            fout(
                    "tekst",
                    "te-lang",
                    "Dit bericht heeft %d tekens. Via %s mogen het er %d zijn."
                            .formatted(lang, Draadregels.naam(kanaal), ruimte.maxTekens()));
        }
    }

    private static void fout(String veld, String code, String zin) {
        throw new Weigering(code, zin, Map.of(veld, zin));
    }

    private String eerste(Tx tx, Draad d) {
        return kanalen(tx, d).stream()
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "klant-zonder-adres",
                        "Van deze klant is geen adres bekend. Bel de klant, of vraag om een adres."));
    }

    /// Only channels with an address; a letter goes to whom we know as a customer.
    private List<String> kanalen(Tx tx, Draad d) {
        var kanalen = new ArrayList<String>();
        for (var kanaal : List.of("e-mail", "whatsapp", "social", "chat")) {
            if (adres(tx, d, kanaal) != null) {
                kanalen.add(kanaal);
            }
        }
        kanalen.sort(java.util.Comparator.comparing(k -> !k.equals(d.kanaal())));
        return kanalen;
    }

    private Bezorgadres adres(Tx tx, Draad d, String kanaal) {
        if (kanaal.equals(d.kanaal())) {
            return Wegwijzer.adres(kanaal, d.adres()).orElse(null);
        }
        var klant = d.partij() == null
                ? null
                : bronnen.contact().partijen().find(tx.actor(), d.partij()).orElse(null);
        return Wegwijzer.adres(kanaal, bekend(klant, kanaal)).orElse(null);
    }

    private static String bekend(Partij klant, String kanaal) {
        if (klant == null) {
            return "";
        }
        return switch (kanaal) {
            case "e-mail" -> klant.email().orElse("");
            case "whatsapp" -> klant.adres(Adressoort.WHATSAPP).orElse("");
            default -> "";
        };
    }

    private static Draad vind(Tx tx, UUID draad) {
        return new DradenSql(tx.handle())
                .find(tx.actor().organisation(), draad)
                .orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
    }
}
