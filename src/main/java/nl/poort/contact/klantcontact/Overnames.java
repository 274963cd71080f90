package nl.poort.contact.klantcontact;

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

    public Overnames(
            Db db, Partijen partijen, Klantcontacten contacten, Intake intake, Kennis kennis, Vragen vragen) {
        this.db = db;
        this.partijen = partijen;
        this.contacten = contacten;
        this.intake = intake;
        this.kennis = kennis;
        this.vragen = vragen;
    }

    /// The customer reports it himself under this kenmerk: it becomes a melding here with the words, the context and
    /// the
    /// addresses of the first desk, and follows the known problem that desk recognised.
    ///
    /// @param contactschakel the team that keeps the contact with the customer from now on
    public Intake.Ontvangen melden(Actor actor, String kanaal, String kenmerk, UUID contactschakel) {
        return db.change(actor, tx -> {
            var eerder = contacten
                    .vanKenmerk(actor, kenmerk)
                    .orElseThrow(() -> new Weigering(
                            "kenmerk-onbekend", "Dit nummer kennen wij niet. Kijk of u het goed hebt overgenomen."));
            if (vragen.findByKenmerk(Actor.system("kenmerk overnemen"), eerder.kenmerk()).isPresent()) {
                throw new Weigering("al-gemeld", "Met dit nummer is al een melding gedaan. Volg die melding.");
            }
            var partij = eerder.klant() == null
                    ? null
                    : partijen.registreer(actor, eerder.klant()).id();
            var probleem = kennis.findNummer(actor, eerder.context().getOrDefault(Context.KENNISARTIKEL, ""))
                    .filter(a -> a.probleem().speelt())
                    .orElse(null);
            var ontvangen = intake.ontvangen(
                    actor,
                    NieuwContact.inkomend(kanaal, partij, eerder.eigenWoorden())
                            .over(eerder.onderwerp())
                            .met(eerder.context())
                            .metKenmerk(eerder.kenmerk()),
                    contact -> melding(contact, contactschakel, probleem));
            if (probleem != null) {
                kennis.volgen(actor, probleem.id(), ontvangen.vraag().id(), partij);
            }
            return ontvangen;
        });
    }

    private static NieuweVraag melding(Klantcontact contact, UUID contactschakel, Artikel probleem) {
        return new NieuweVraag(
                contact.kenmerk(),
                contact.eigenWoorden(),
                Vraagsoort.MELDING,
                Onderwerp.DIGITALISERING,
                Impact.KLEIN,
                Urgentie.HOOG,
                contact.partij(),
                null,
                contactschakel,
                null,
                Terugkoppelwijze.SCHRIJVEN,
                new Context(contact.context()),
                probleem == null ? null : probleem.id(),
                null,
                false);
    }
}
