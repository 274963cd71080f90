package nl.poort.contact.afspraken;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Afspraakgegevens;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Berichtgegevens;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.berichten.Ontvanger;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Tells the customer what was agreed, reminds a day before, and says when it changed or does not go on.
///
/// Who gave only a telephone number reads it on the page, or hears it from the employee; only when we cancel it
/// ourselves somebody calls.
public final class Afspraakberichten {
    private static final Actor SYSTEEM = Actor.system("klant informeren");

    private final Db db;
    private final Klantafspraken afspraken;
    private final Agenda agenda;
    private final Berichten berichten;
    private final Organisaties organisaties;
    private final URI adres;

    /// @param adres where customers reach us, for the link
    public Afspraakberichten(
            Db db, Klantafspraken afspraken, Agenda agenda, Berichten berichten, Organisaties organisaties, URI adres) {
        this.db = db;
        this.afspraken = afspraken;
        this.agenda = agenda;
        this.berichten = berichten;
        this.organisaties = organisaties;
        this.adres = adres;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen g) {
        g.after(
                "afspraken.gemaakt",
                AfspraakGemaakt.class,
                e -> vertel(e.root(), Berichtcode.AFSPRAAK, "gemaakt", null));
        // moved there and back again is two messages, however often
        g.afterWithId(
                "afspraken.verzet",
                AfspraakVerzet.class,
                (v, e) -> vertel(e.root(), Berichtcode.AFSPRAAK_VERZET, "verzet " + v.id(), null));
        g.after(
                "afspraken.herinnerd",
                AfspraakHerinnerd.class,
                e -> vertel(e.root(), Berichtcode.AFSPRAAK_HERINNERING, "herinnering " + begin(e.root()), null));
        g.after("afspraken.afgezegd", AfspraakGeannuleerd.class, this::afgezegd);
    }

    private String begin(UUID id) {
        return get(id).begin().toString();
    }

    private void afgezegd(AfspraakGeannuleerd e) {
        var a = get(e.root());
        if (a.email() != null || !e.doorKlant()) {
            vertel(e.root(), Berichtcode.AFSPRAAK_AFGEZEGD, "afgezegd", e.reden());
        }
    }

    private Afspraak get(UUID id) {
        return db.read(SYSTEEM, tx -> new AfsprakenSql(tx.handle()).find(null, id))
                .orElseThrow();
    }

    private void vertel(UUID id, Berichtcode code, String bron, String reden) {
        var a = get(id);
        boolean afgezegd = code == Berichtcode.AFSPRAAK_AFGEZEGD;
        // what was cancelled since, is not told any more
        if (a.email() == null && !afgezegd || a.stand() == Afspraakstand.GEANNULEERD && !afgezegd) {
            return;
        }
        var wie = new Actor(null, "Poort", a.organisatie(), "klant informeren");
        var bij = bij(a.organisatie());
        var gegevens = Berichtgegevens.voor(a.naam(), a.nummer(), afzender(a.organisatie()))
                .metReactie(bij == null ? null : bij.telefoon(), null)
                .metReden(reden)
                .metAfspraak(
                        new Afspraakgegevens(a.begin(), a.onderwerp(), waar(a), agenda.meenemen(a), link(a, afgezegd)));
        var tekst = berichten.tekst(wie, code, gegevens);
        berichten.klaarzetten(wie, new NieuwBericht(a.id(), null, a.nummer(), aan(a), code, tekst, false, false, bron));
    }

    private static Ontvanger aan(Afspraak a) {
        List<Bezorgadres> wegen = new ArrayList<>();
        if (a.email() != null) {
            wegen.add(Bezorgadres.email(a.email()));
        }
        if (a.telefoon() != null) {
            wegen.add(Bezorgadres.telefoon(a.telefoon()));
        }
        return new Ontvanger(a.partij(), a.naam(), wegen);
    }

    private Team bij(UUID organisatie) {
        return organisaties.teams(SYSTEEM, organisatie).stream()
                .filter(t -> t.soort() == Schakelsoort.KCC)
                .findFirst()
                .orElse(null);
    }

    private String afzender(UUID organisatie) {
        return organisaties.get(SYSTEEM, organisatie).naam();
    }

    private String waar(Afspraak a) {
        var plek = db.read(SYSTEEM, tx -> new RoostersSql(tx.handle()).find(a.organisatie(), a.locatie()))
                .map(Locatie::plek)
                .orElse("");
        return a.medewerkerNaam() == null ? plek : plek + ", bij " + a.medewerkerNaam();
    }

    private String link(Afspraak a, boolean nieuw) {
        var s = afspraken.sleutel(a);
        return adres.resolve(nieuw ? "/afspraak?bij=" + a.organisatie() : "/afspraak/" + s.nummer() + "/" + s.code())
                .toString();
    }
}
