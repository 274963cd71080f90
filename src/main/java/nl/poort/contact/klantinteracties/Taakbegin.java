package nl.poort.contact.klantinteracties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.klantcontact.Correctie;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// How a task of another system begins: for whom it is, and what it becomes in the chain.
final class Taakbegin {
    private final Klantdeuren.Keten keten;

    Taakbegin(Klantdeuren.Keten keten) {
        this.keten = keten;
    }

    /// The first task of a contact puts the matter of the customer on its way: a Vraag, which the team keeps for the
    /// customer. A later one is a task beside it.
    Overdracht begin(Tx tx, Toegang toegang, Internetaak taak, TakenSql.Doel doel) {
        var actor = toegang.actor("taak van een ander systeem");
        var contact = taak.aanleidinggevendKlantcontact().uuid();
        var achter = new EigenSql(tx).achter(contact).orElseThrow();
        if (achter.vraag() != null) {
            return keten.taken()
                    .vragen(actor, achter.vraag(), doel.team(), doel.medewerker(), taak.gevraagdeHandeling());
        }
        var wijze = Klantcontactregels.wijze(taak.gevraagdeHandeling());
        var vraag = keten.vragen().stellen(actor, vraag(tx, toegang, taak, achter, doel.team()));
        keten.contacten()
                .corrigeer(
                        actor,
                        achter.versie(),
                        Correctie.leiddeTot(
                                vraag.id(), Klantcontactregels.vervolg(wijze), "Er kwam een taak uit dit contact"));
        var wortel = keten.vragen().weg(actor, vraag.id()).wortel();
        if (doel.medewerker() != null) {
            keten.overdrachten().toewijzen(Teamlid.van(toegang, doel.team()), wortel.id(), doel.medewerker());
        }
        return wortel;
    }

    private NieuweVraag vraag(Tx tx, Toegang toegang, Internetaak taak, EigenSql.Achter achter, UUID team) {
        var contact = taak.aanleidinggevendKlantcontact().uuid();
        var verslag = keten.contacten().get(toegang.actor("taak van een ander systeem"), achter.versie());
        return new NieuweVraag(
                achter.kenmerk(),
                Klantcontactregels.eerste(verslag.eigenWoorden(), verslag.onderwerp())
                        .orElse(taak.gevraagdeHandeling()),
                Vraagsoort.INFORMATIE,
                Onderwerp.PROCES,
                Impact.KLEIN,
                Urgentie.HOOG,
                klant(tx, contact, achter),
                null,
                team,
                null,
                Klantcontactregels.wijze(taak.gevraagdeHandeling()),
                context(tx, contact, taak),
                null,
                null,
                false);
    }

    /// The party that asked; of somebody who spoke for another, that other.
    private static UUID klant(Tx tx, UUID contact, EigenSql.Achter achter) {
        if (achter.partij() != null) {
            return achter.partij();
        }
        return Klantcontactregels.klant(betrokkenen(tx, contact)).orElse(null);
    }

    private static List<Betrokkene> betrokkenen(Tx tx, UUID contact) {
        return BeeldenSql.BETROKKENE.list(tx, Zoekvraag.van(Conditie.gelijk("hadKlantcontact", contact)));
    }

    /// Whom to call, and what was asked: what the team must see to be able to do it.
    private static Context context(Tx tx, UUID contact, Internetaak taak) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("gevraagd", taak.gevraagdeHandeling());
        Klantcontactregels.eerste(taak.toelichting()).ifPresent(t -> velden.put("toelichting", t));
        var wie = betrokkenen(tx, contact);
        var namen = wie.stream()
                .map(Betrokkene::volledigeNaam)
                .filter(n -> !n.isBlank())
                .collect(Collectors.joining(", "));
        Klantcontactregels.eerste(namen).ifPresent(n -> velden.put("klant", n));
        var adressen = wie.stream()
                .flatMap(b -> b.digitaleAdressen().stream())
                .flatMap(a -> BeeldenSql.DIGITAAL_ADRES.find(tx, a.uuid()).stream())
                .map(DigitaalAdres::adres)
                .distinct()
                .collect(Collectors.joining(", "));
        Klantcontactregels.eerste(adressen).ifPresent(a -> velden.put("bereikbaar op", a));
        return new Context(Map.copyOf(velden));
    }

    /// Where work for these actors goes: the first one that is a team or an employee, otherwise the desk.
    TakenSql.Doel doel(Tx tx, Toegang toegang, List<UUID> actoren) {
        var actor = toegang.actor("taak verdelen");
        for (var een : actoren) {
            var doel = new TakenSql(tx).doel(een).orElse(new TakenSql.Doel(null, null));
            if (doel.team() != null) {
                return doel;
            }
            var teams = doel.medewerker() == null
                    ? Set.<UUID>of()
                    : keten.medewerkers().get(actor, doel.medewerker()).teams();
            if (!teams.isEmpty()) {
                return new TakenSql.Doel(teams.stream().sorted().findFirst().orElseThrow(), doel.medewerker());
            }
        }
        var teams = keten.organisaties().teams(actor, actor.organisation());
        return teams.stream()
                .min(java.util.Comparator.comparing(t -> t.soort() != Schakelsoort.KCC))
                .map(t -> new TakenSql.Doel(t.id(), null))
                .orElseThrow(
                        () -> new Weigering("geen-team", "Deze organisatie heeft nog geen team dat werk aanneemt."));
    }
}
