package nl.poort.contact.berichten;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The post room: the letters that must go, printed and marked as posted by a person. Who posts it says on which day:
/// that day counts for the law (Awb 3:41).
public final class Brieven {
    /// In which somebody who marked too much can take it back.
    public static final Duration BEDENKTIJD = Duration.ofMinutes(15);

    private static final int MEESTE = 200;
    private static final int DAGEN = 14;

    private final Db db;
    private final Postinstellingen instellingen;
    private final Berichtbijlagen bijlagen;
    private final Berichtbezorging bezorging;

    public Brieven(Db db, Postinstellingen instellingen, Berichtbezorging bezorging) {
        this.db = db;
        this.instellingen = instellingen;
        this.bijlagen = bezorging.bijlagen();
        this.bezorging = bezorging;
    }

    /// What lies in the post room of the own organisation, the most urgent first.
    public List<Brief> list(Medewerker wie) {
        eis(wie);
        return db.read(
                wie.actor("postkamer bekijken"),
                tx -> new BrievenSql(tx.handle()).inPostkamer(wie.organisatie(), MEESTE));
    }

    /// What was posted in the last two weeks, the newest first.
    public List<Brief> verzonden(Medewerker wie) {
        eis(wie);
        return db.read(
                wie.actor("postkamer bekijken"),
                tx -> new BrievenSql(tx.handle())
                        .laatstVerzonden(
                                wie.organisatie(), tx.local().toLocalDate().minusDays(DAGEN), MEESTE));
    }

    public Brief get(Medewerker wie, UUID bericht) {
        return kies(wie, List.of(bericht)).getFirst();
    }

    private List<Brief> kies(Medewerker wie, Collection<UUID> berichten) {
        eis(wie);
        return db.change(wie.actor("brieven kiezen"), tx -> vergrendeld(tx, wie, berichten));
    }

    /// Who the letter is for and where; it must be printed again.
    public void adresseer(Medewerker wie, UUID bericht, String adres) {
        eis(wie);
        var fouten = new Veldfouten();
        var schoon = fouten.verplicht("adres", adres, 300, "Vul de straat en de plaats in");
        fouten.eis(
                schoon == null
                        || schoon.strip().lines().filter(r -> !r.isBlank()).count() >= 2,
                "adres",
                "Vul op de eerste regel de straat in, en op de tweede de postcode en de plaats");
        fouten.klaar();
        db.run(wie.actor("brief adresseren"), tx -> {
            var brief = vergrendeld(tx, wie, List.of(bericht)).getFirst();
            eisHier(brief);
            new BrievenSql(tx.handle())
                    .adres(
                            brief,
                            String.join(
                                    "\n",
                                    schoon.strip()
                                            .lines()
                                            .map(String::strip)
                                            .filter(r -> !r.isEmpty())
                                            .toList()));
        });
    }

    /// From now on these count as printed, as one stack; [#pdf] is the paper.
    ///
    /// @param berichten empty = all that have an address and were not printed yet
    public int druk(Medewerker wie, Collection<UUID> berichten) {
        eis(wie);
        var actor = wie.actor("brieven afdrukken");
        return db.change(actor, tx -> {
            var sql = new BrievenSql(tx.handle());
            var gekozen = berichten.isEmpty()
                    ? sql.inPostkamer(wie.organisatie(), MEESTE).stream()
                            .filter(b -> !b.zonderAdres() && b.stand() == Briefstand.KLAAR)
                            .toList()
                    : vergrendeld(tx, wie, berichten);
            if (gekozen.isEmpty()) {
                throw new Weigering("niets-te-drukken", "Er is nu geen brief om af te drukken");
            }
            gekozen.forEach(Brieven::eisHier);
            gekozen.forEach(Brieven::eisAdres);
            gekozen.forEach(b -> sql.afgedrukt(b, tx.now()));
            return gekozen.size();
        });
    }

    /// These letters with their files as one PDF, in the order of the list.
    public byte[] pdf(Medewerker wie, Collection<UUID> berichten) {
        eis(wie);
        var actor = wie.actor("brieven bekijken");
        var afzender = instellingen.naam(actor, wie.organisatie());
        var retour = instellingen.get(actor, wie.organisatie()).retouradres();
        var stukken = new ArrayList<Briefpdf.Stuk>();
        for (var b : kies(wie, berichten)) {
            eisAdres(b);
            var bericht = db.read(
                    actor,
                    tx -> new BerichtenSql(tx.handle())
                            .find(wie.organisatie(), b.bericht())
                            .orElseThrow());
            var mee = bijlagen.open(bericht, db.read(actor, tx -> bijlagen.list(tx, bericht)));
            stukken.add(new Briefpdf.Stuk(b, afzender, retour, bericht.tekst(), mee));
        }
        return Briefpdf.maak(stukken, db.clock().instant());
    }

    /// Given to the post on this day. It can be undone for a quarter of an hour; then the message counts as sent.
    public int verzonden(Medewerker wie, Collection<UUID> berichten, LocalDate op) {
        eis(wie);
        return db.change(wie.actor("brieven verzonden"), tx -> {
            var brieven = vergrendeld(tx, wie, berichten);
            if (brieven.isEmpty()) {
                throw new Weigering("geen-brief", "Kies eerst welke brieven u aan de post gaf");
            }
            var vandaag = tx.local().toLocalDate();
            var vast = tx.now().plus(BEDENKTIJD);
            for (var b : brieven) {
                eisHier(b);
                eisAdres(b);
                eisDag(b, op, vandaag);
                new BrievenSql(tx.handle()).verzonden(b, op, vast, wie.naam());
                new PoststukkenSql(tx.handle()).opnieuw(b.bericht(), vast);
            }
            return brieven.size();
        });
    }

    private static void eisDag(Brief b, LocalDate op, LocalDate vandaag) {
        var klaar = b.klaarOp().atZone(Tx.ZONE).toLocalDate();
        var fouten = new Veldfouten();
        fouten.eis(op != null, "datum", "Vul in op welke dag de brieven met de post meegingen");
        fouten.eis(op == null || !op.isAfter(vandaag), "datum", "Deze dag moet nog komen");
        fouten.eis(
                op == null || !op.isBefore(klaar),
                "datum",
                "De brief aan %s lag er op die dag nog niet".formatted(b.naam()));
        fouten.klaar();
    }

    /// It did not go after all: back in the post room.
    public void nietVerzonden(Medewerker wie, UUID bericht) {
        eis(wie);
        db.run(wie.actor("brief niet verzonden"), tx -> {
            var b = vergrendeld(tx, wie, List.of(bericht)).getFirst();
            if (!b.isTerugTeZetten(tx.now())) {
                throw new Weigering(
                        "brief-al-weg",
                        "Deze brief geldt als verzonden. Dat kon u een kwartier lang terugdraaien. Kwam hij terug met de"
                                + " post? Kies dan Teruggekomen.");
            }
            new BrievenSql(tx.handle()).terugInPostkamer(b);
            new PoststukkenSql(tx.handle())
                    .opnieuw(bericht, b.uiterlijk().isBefore(tx.now()) ? tx.now() : b.uiterlijk());
        });
    }

    /// The post brought it back: somebody calls the customer. That it was posted stays.
    public void teruggekomen(Medewerker wie, UUID bericht) {
        eis(wie);
        var brief = db.change(wie.actor("brief teruggekomen"), tx -> {
            var b = vergrendeld(tx, wie, List.of(bericht)).getFirst();
            if (b.stand() != Briefstand.VERZONDEN || b.isTerugTeZetten(tx.now())) {
                throw new Weigering("brief-niet-weg", "Deze brief is nog niet met de post mee");
            }
            new BrievenSql(tx.handle()).teruggekomen(b);
            return b;
        });
        bezorging.teruggekomen("<" + brief.bericht() + "@poort>", "de brief kwam terug met de post");
    }

    private static List<Brief> vergrendeld(Tx tx, Medewerker wie, Collection<UUID> berichten) {
        var gevonden = new BrievenSql(tx.handle()).lock(wie.organisatie(), berichten);
        if (gevonden.size() != Set.copyOf(berichten).size()) {
            throw Weigering.onbekend("Deze brief");
        }
        return gevonden;
    }

    private static void eisHier(Brief b) {
        if (!b.stand().ligtHier()) {
            throw new Weigering("brief-al-weg", "De brief aan " + b.naam() + " is al verzonden");
        }
    }

    private static void eisAdres(Brief b) {
        if (b.zonderAdres()) {
            throw new Weigering("brief-zonder-adres", "Vul eerst het adres in van " + b.naam());
        }
    }

    private static void eis(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw new Weigering("geen-recht", "U werkt niet in de postkamer");
        }
    }
}
