package nl.poort.contact.klantcontact;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Kennis;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Takes over what a customer told at another desk, by the kenmerk he got there: he does not tell it again (S0-52).
public final class Overnames {
    private final Db db;
    private final Partijen partijen;
    private final Klantcontacten contacten;
    private final Intake intake;
    private final Kennis kennis;
    private final Vragen vragen;

    public Overnames(Db db, Partijen partijen, Klantcontacten contacten, Intake intake, Kennis kennis, Vragen vragen) {
        this.db = db;
        this.partijen = partijen;
        this.contacten = contacten;
        this.intake = intake;
        this.kennis = kennis;
        this.vragen = vragen;
    }

    /// What the customer says at this desk.
    ///
    /// @param melder with an address the first desk knows: numbers can be guessed
    /// @param woorden empty = as told at the first desk
    /// @param contactschakel the team that keeps the contact with the customer from now on
    public record Melding(
            String kanaal,
            String kenmerk,
            NieuwePartij melder,
            String woorden,
            Vraagsoort soort,
            Onderwerp onderwerp,
            UUID contactschakel,
            Terugkoppelwijze wijze) {}

    /// Goes on here under the number of the first desk, with its context; follows the known problem that desk
    /// recognised.
    /// Empty when this customer did not get that number.
    public Optional<Intake.Ontvangen> melden(Actor actor, Melding m) {
        return db.change(
                actor,
                tx -> contacten
                        .vanKenmerk(actor, m.kenmerk())
                        .filter(eerder -> isZelfde(eerder.klant(), m.melder()))
                        .map(eerder -> neemOver(actor, m, eerder)));
    }

    private Intake.Ontvangen neemOver(Actor actor, Melding m, Overname eerder) {
        if (vragen.findByKenmerk(Actor.system("kenmerk overnemen"), eerder.kenmerk())
                .isPresent()) {
            var zin = "Met dit nummer loopt al een vraag. Kijk op de pagina Volg uw vraag.";
            throw new Weigering("al-gemeld", zin, Map.of("kenmerk", zin));
        }
        var partij = partijen.registreer(actor, m.melder()).id();
        var probleem = kennis.findNummer(actor, eerder.context().getOrDefault(Context.KENNISARTIKEL, ""))
                .filter(a -> a.probleem().speelt())
                .map(Artikel::id)
                .orElse(null);
        var contact = NieuwContact.inkomend(
                        m.kanaal(), partij, m.woorden().isBlank() ? eerder.eigenWoorden() : m.woorden())
                .over(eerder.onderwerp())
                .als(m.soort() == Vraagsoort.MELDING ? Klantrol.MELDER : null, null)
                .met(eerder.context())
                .metKenmerk(eerder.kenmerk());
        var ontvangen = intake.ontvangen(actor, contact, c -> vraag(c, m, probleem));
        if (probleem != null) {
            kennis.volgen(actor, probleem, ontvangen.vraag().id(), partij);
        }
        return ontvangen;
    }

    private static boolean isZelfde(NieuwePartij eerder, NieuwePartij nu) {
        return eerder == null
                || eerder.adressen().isEmpty()
                || eerder.adressen().stream()
                        .anyMatch(a ->
                                nu.adressen().stream().anyMatch(b -> b.adres().equalsIgnoreCase(a.adres())));
    }

    private static NieuweVraag vraag(Klantcontact contact, Melding m, UUID probleem) {
        return new NieuweVraag(
                contact.kenmerk(),
                contact.eigenWoorden(),
                m.soort(),
                m.onderwerp(),
                Impact.KLEIN,
                Urgentie.HOOG,
                contact.partij(),
                null,
                m.contactschakel(),
                null,
                m.wijze(),
                new Context(contact.context()),
                probleem,
                null,
                false);
    }
}
