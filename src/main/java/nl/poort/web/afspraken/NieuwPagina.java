package nl.poort.web.afspraken;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraakklant;
import nl.poort.contact.afspraken.Afspraakmoment;
import nl.poort.contact.afspraken.Afspraaktaal;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// An employee makes an appointment while the customer is on the line: what it is for, where, with whom, and one press
/// on a free time.
public final class NieuwPagina {
    private static final String PAD = LijstPagina.PAD + "/nieuw";

    private final Deskdeuren deuren;

    /// @param contact the contact it is made in, null when it is made on its own
    /// @param klant the name of who is on the line, null when we do not know
    /// @param vrij null until product and location are chosen
    public record Model(
            LopendContact contact,
            String klant,
            List<Keuze> producten,
            List<Keuze> locaties,
            List<Keuze> mensen,
            String meenemen,
            Vrijetijden vrij,
            Keuzeadres adres,
            UUID medewerker) {

        public String pad() {
            return PAD
                    + adres.zonderDag().vraag()
                    + (medewerker == null ? "" : "&medewerker=" + medewerker)
                    + (contact == null ? "" : "&contact=" + contact.id());
        }
    }

    public NieuwPagina(Deskdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.post(PAD, Recht.VRAAG_BEHANDELEN, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::toon)));
    }

    private Agenda agenda() {
        return deuren.afspraken().agenda();
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var f = Formulier.van(ctx);
        Pagina.toon(ctx, "nl/poort/web/afspraken/nieuw.jte", model(wie, f));
    }

    private Model model(Medewerker wie, Formulier f) {
        var contact = contact(wie, f);
        vul(wie, contact, f);
        var keuzes = agenda().keuzes(wie.organisatie());
        var gekozen = Keuzeadres.lees(wie.organisatie(), f);
        var keus = keuzes.stream()
                .filter(k -> k.product().id().equals(gekozen.product()))
                .findFirst()
                .orElse(keuzes.size() == 1 ? keuzes.getFirst() : null);
        var locatie = keus == null
                ? null
                : keus.locaties().stream()
                        .filter(l -> l.id().equals(gekozen.locatie()))
                        .findFirst()
                        .orElse(keus.locaties().getFirst());
        var adres = new Keuzeadres(
                wie.organisatie(),
                keus == null ? null : keus.product().id(),
                locatie == null ? null : locatie.id(),
                null,
                gekozen.vanaf());
        var met = f.idOfNiets("medewerker");
        return new Model(
                contact,
                contact == null || contact.partij() == null ? null : f.waarde("naam"),
                keuzes.stream()
                        .map(k -> new Keuze(
                                k.product().id().toString(), k.product().naam()))
                        .toList(),
                keus == null
                        ? List.of()
                        : keus.locaties().stream()
                                .map(l -> new Keuze(l.id().toString(), l.naam()))
                                .toList(),
                mensen(wie),
                keus == null ? "" : keus.product().blad().tekst().meenemen().strip(),
                locatie == null
                        ? null
                        : Vrijetijden.van(
                                agenda(), wie.organisatie(), locatie.id(), adres.product(), met, gekozen.vanaf()),
                adres,
                met);
    }

    private LopendContact contact(Medewerker wie, Formulier f) {
        var id = f.idOfNiets("contact");
        return id == null ? null : deuren.klanten().lopend().find(wie, id).orElse(null);
    }

    /// What the contact knows already; an address only of who was checked.
    private void vul(Medewerker wie, LopendContact c, Formulier f) {
        if (c == null) {
            return;
        }
        f.vul("naam", c.veld("naam")).vul("telefoon", c.afzender() == null ? c.veld("telefoon") : c.afzender());
        f.vul("email", c.veld("email"));
        if (c.partij() != null) {
            deuren.klanten()
                    .partijen()
                    .find(wie.actor("afspraak maken"), c.partij())
                    .ifPresent(p -> {
                        f.vul("naam", p.naam());
                        if (c.gecontroleerd()) {
                            f.vul("email", p.email().orElse(""))
                                    .vul("telefoon", p.telefoon().orElse(""));
                        }
                    });
        }
    }

    /// Who helps customers, to make an appointment with.
    private List<Keuze> mensen(Medewerker wie) {
        return deuren.medewerkers().list(wie.actor("afspraak maken"), wie.organisatie()).stream()
                .filter(m -> m.mag(Recht.VRAAG_BEHANDELEN))
                .map(m -> new Keuze(m.id().toString(), m.naam()))
                .toList();
    }

    private String maak(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var contact = contact(wie, f);
        var keuze = Keuzeadres.lees(wie.organisatie(), f);
        var klant = Afspraakklant.van(
                f.waarde("naam"),
                f.waarde("email"),
                f.waarde("telefoon"),
                contact == null ? null : contact.partij(),
                f.waarde("opmerking"));
        if (keuze.om() == null || keuze.locatie() == null || keuze.product() == null) {
            throw new Weigering("onvolledig", "Kies een tijd uit de lijst");
        }
        var a = deuren.afspraken()
                .maak(
                        wie,
                        new Afspraakmoment(keuze.locatie(), keuze.product(), keuze.om(), f.idOfNiets("medewerker")),
                        klant);
        Pagina.zeg(
                ctx,
                "De afspraak staat vast: %s, nummer %s.%s"
                        .formatted(
                                Afspraaktaal.moment(a.begin().atZone(Tx.ZONE).toLocalDateTime()),
                                a.nummer(),
                                a.email() == null ? " Noem het de klant: die krijgt geen bericht." : ""));
        return contact == null ? LijstPagina.PAD + "/" + a.id() : "/werkplek/contact/" + contact.id();
    }
}
