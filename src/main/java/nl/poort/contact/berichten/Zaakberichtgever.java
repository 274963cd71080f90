package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.keten.behandeling.Zaakbehandeling;
import nl.poort.keten.behandeling.Zaakgebeurtenis;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingGevraagd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingOntvangen;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingVerlopen;
import nl.poort.keten.behandeling.Zaakgebeurtenis.BehandelaarGewijzigd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ProcedureGewijzigd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.StatusGezet;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakAfgesloten;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHeropend;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHervat;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakOpgeschort;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakVerlengd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakbesluitGenomen;
import nl.poort.keten.behandeling.Zaakklant;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Hears what happens to a case and tells the customer: in the words that whoever handles it wrote, and with what the
/// law wants to be in it.
public final class Zaakberichtgever {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl", "NL"));
    private static final String LUISTERAAR = "berichten.zaak";

    private final Db db;
    private final Zaken zaken;
    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Berichten berichten;
    private final UnaryOperator<String> volgen;

    /// Whom a case is about, and how a decision of it goes.
    public record Zaken(Zaakbehandeling behandeling, Besluitpost besluitpost) {}

    /// What the customer reads.
    ///
    /// @param rechtsgevolg whether something legal follows: then it must be read, or somebody calls
    private record Nieuws(String tekst, boolean rechtsgevolg) {}

    /// @param volgen where and with which code a customer follows the question with this kenmerk
    public Zaakberichtgever(
            Db db,
            Zaken zaken,
            Vragen vragen,
            Organisaties organisaties,
            Berichten berichten,
            UnaryOperator<String> volgen) {
        this.db = db;
        this.zaken = zaken;
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.berichten = berichten;
        this.volgen = volgen;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        zaken.besluitpost().luister(gebeurtenissen);
        for (var soort : Zaakgebeurtenis.class.getPermittedSubclasses()) {
            gebeurtenissen.afterWithId(
                    LUISTERAAR, soort.asSubclass(Zaakgebeurtenis.class), (vermelding, g) -> vertel(vermelding.id(), g));
        }
    }

    private void vertel(UUID oorzaak, Zaakgebeurtenis g) {
        var klant = zaken.behandeling().klant(actor(g), g.root());
        var nieuws = nieuws(g, klant.vraag() != null);
        boolean perPost = g instanceof ZaakbesluitGenomen && klant.isAanTeSchrijven();
        if (nieuws == null || !klant.isBereikbaar() && !perPost) {
            return;
        }
        if (klant.vraag() == null) {
            var gegevens =
                    Berichtgegevens.voor(klant.naam(), g.kenmerk(), afzender(g)).metInhoud(nieuws.tekst());
            var aan = klant.isBereikbaar()
                    ? Ontvanger.email(klant.naam(), klant.email())
                    : new Ontvanger(null, klant.naam(), List.of());
            stuur(g, klant, aan, gegevens, nieuws.rechtsgevolg(), oorzaak);
            return;
        }
        var v = vragen.get(actor(g), klant.vraag());
        var aan = v.klant() == null ? Berichten.alleenPagina() : berichten.ontvanger(actor(g), v.klant());
        var contact = organisaties.getTeam(actor(g), v.contactschakel());
        var gegevens = Berichtgegevens.voor(
                        aan.partij() == null ? null : aan.naam(), g.kenmerk(), contact.publiekeNaam())
                .metReactie(contact.telefoon(), volgen.apply(v.kenmerk()))
                .metInhoud(nieuws.tekst());
        stuur(g, klant, aan, gegevens, nieuws.rechtsgevolg(), oorzaak);
    }

    /// In the words of the organisation; once for each cause.
    private void stuur(
            Zaakgebeurtenis g, Zaakklant klant, Ontvanger aan, Berichtgegevens gegevens, boolean gevolg, UUID oorzaak) {
        db.run(actor(g), tx -> {
            var code = Berichtcode.ZAAK;
            var tekst = Berichtteksten.maak(code, Teksten.geldig(tx, actor(g), code), gegevens, tx.now());
            var met = new Berichttekst(tekst.onderwerp() + ": " + onderwerp(g), tekst.tekst());
            var vraag = klant.vraag();
            var root = vraag == null ? g.root() : vraag;
            var bron = "zaak " + oorzaak;
            if (g instanceof ZaakbesluitGenomen b) {
                var post = zaken.besluitpost();
                var wegen = post.ontvanger(actor(g), aan, klant);
                var nieuw = post.met(
                        actor(g),
                        b.besluit(),
                        new NieuwBericht(root, vraag, g.kenmerk(), wegen, code, met, gevolg, false, bron));
                post.houd(tx, berichten.klaarzetten(actor(g), nieuw), nieuw.bijlagen());
            } else {
                berichten.klaarzetten(
                        actor(g), new NieuwBericht(root, vraag, g.kenmerk(), aan, code, met, gevolg, false, bron));
            }
        });
    }

    /// Null when the customer hears nothing of it.
    ///
    /// @param metVraag whether the answer goes back to a Vraag: who has the contact tells how it ended
    private static Nieuws nieuws(Zaakgebeurtenis g, boolean metVraag) {
        return switch (g) {
            case StatusGezet s -> s.informeren() ? new Nieuws(s.tekst(), false) : null;
            case AanvullingGevraagd a ->
                new Nieuws(
                        a.tekst() + "\n\nStuur dit uiterlijk " + dag(a.tot())
                                + ". Tot dan wachten wij op u. Krijgen wij het niet op tijd? Dan kunnen wij besluiten uw"
                                + " aanvraag niet te behandelen.",
                        true);
            case AanvullingOntvangen a ->
                new Nieuws("Wij hebben uw aanvulling ontvangen. Dank u wel. " + verder(a.deadline()), false);
            case ZaakOpgeschort o ->
                new Nieuws(o.tekst() + "\n\nWij verwachten dat dit duurt tot " + dag(o.tot()) + ".", true);
            case ZaakHervat h -> new Nieuws(verder(h.deadline()), false);
            case ZaakVerlengd v -> new Nieuws(v.tekst() + "\n\n" + uiterlijk(v.deadline()), true);
            case ProcedureGewijzigd p ->
                new Nieuws(
                        p.tekst() + "\n\nDe procedure duurt nu " + p.norm()
                                + ", vanaf de dag dat u uw verzoek indiende. " + uiterlijk(p.deadline()),
                        true);
            case ZaakbesluitGenomen b -> new Nieuws(b.tekst(), true);
            case ZaakAfgesloten a -> metVraag || a.zelfVerteld() ? null : new Nieuws(a.tekst(), false);
            case ZaakHeropend h -> new Nieuws(h.tekst(), false);
            case AanvullingVerlopen _, BehandelaarGewijzigd _ -> null;
        };
    }

    /// What it is about, in a few words: the customer sees at once whether something must be done (Wmebv 2:10).
    private static String onderwerp(Zaakgebeurtenis g) {
        return switch (g) {
            case StatusGezet s -> s.status().toLowerCase(Locale.ROOT);
            case AanvullingGevraagd _ -> "wij hebben nog iets van u nodig";
            case AanvullingOntvangen _ -> "uw aanvulling is binnen";
            case ZaakOpgeschort _ -> "de behandeling staat even stil";
            case ZaakHervat _ -> "wij gaan verder";
            case ZaakVerlengd _ -> "het duurt langer";
            case ProcedureGewijzigd _ -> "een andere procedure";
            case ZaakbesluitGenomen _ -> "er is een besluit";
            case ZaakAfgesloten _ -> "de zaak is klaar";
            case ZaakHeropend _ -> "wij kijken opnieuw";
            case AanvullingVerlopen _, BehandelaarGewijzigd _ -> "er is nieuws";
        };
    }

    private static String verder(Instant deadline) {
        return "Wij gaan verder met uw zaak." + (deadline == null ? "" : " " + uiterlijk(deadline));
    }

    private static String uiterlijk(Instant deadline) {
        return "U hoort uiterlijk " + DAG.format(deadline.atZone(Tx.ZONE)) + " van ons.";
    }

    private static String dag(String datum) {
        return DAG.format(LocalDate.parse(datum));
    }

    private String afzender(Zaakgebeurtenis g) {
        return organisaties.get(actor(g), g.organisatie()).naam();
    }

    private static Actor actor(Zaakgebeurtenis g) {
        return new Actor(null, "Poort", g.organisatie(), "klant informeren");
    }
}
