package nl.poort.contact.klantinteracties;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Who does something for customers: the teams and employees of the organisation, and whom other systems name besides.
/// A named one that turns out to be a team (by its name) or an employee (by the e-mail address) gets work where that
/// one gets it.
public final class Actoren extends Klantregister<Actor> {
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;

    Actoren(Db db, Organisaties organisaties, Medewerkers medewerkers) {
        super(db, BeeldenSql.ACTOR, "actor");
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Actor oud, Actor rij) {
        if (oud != null) {
            eisEigen(tx, oud);
        }
        var id = zet(
                tx,
                EigenSql.ACTOR,
                Records.with(
                        rij,
                        "indicatieActief",
                        !Boolean.FALSE.equals(rij.indicatieActief()),
                        "actorIdentificatie",
                        rij.actorIdentificatie() == null ? leeg(rij.soortActor()) : rij.actorIdentificatie()));
        new EigenSql(tx)
                .is(
                        id,
                        team(toegang, rij).map(Team::id).orElse(null),
                        medewerker(toegang, rij).map(Medewerker::id).orElse(null));
        return id;
    }

    /// The particulars of its kind, none of them known; an address that is no address is left out.
    private static Map<String, Object> leeg(SoortActor soort) {
        return Arrays.stream(soort.vorm().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(veld -> !veld.equals("emailadres"))
                .collect(Collectors.toMap(veld -> veld, veld -> ""));
    }

    private Optional<Team> team(Toegang toegang, Actor a) {
        if (a.soortActor() != SoortActor.ORGANISATORISCHE_EENHEID) {
            return Optional.empty();
        }
        var actor = toegang.actor("actor herkennen");
        return organisaties.teams(actor, actor.organisation()).stream()
                .filter(t -> t.naam().equalsIgnoreCase(a.naam().strip())
                        || a.actoridentificator() != null
                                && t.id().toString()
                                        .equals(a.actoridentificator().objectId()))
                .findFirst();
    }

    private Optional<Medewerker> medewerker(Toegang toegang, Actor a) {
        if (a.soortActor() != SoortActor.MEDEWERKER) {
            return Optional.empty();
        }
        var genoemd = a.actorIdentificatie() == null
                ? null
                : (String) a.actorIdentificatie().get("emailadres");
        var code =
                a.actoridentificator() == null ? null : a.actoridentificator().objectId();
        var actor = toegang.actor("actor herkennen");
        return Klantcontactregels.eerste(genoemd, code)
                .filter(adres -> adres.contains("@"))
                .flatMap(adres -> medewerkers.findOpEmail(actor, actor.organisation(), adres));
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Actor oud) {
        eisEigen(tx, oud);
        boolean gebruikt = !BeeldenSql.ACTORKLANTCONTACT
                        .list(tx, Zoekvraag.van(Conditie.gelijk("actor", oud.uuid())))
                        .isEmpty()
                || !BeeldenSql.INTERNETAAK
                        .list(tx, Zoekvraag.van(Conditie.gelijk("aanActor", oud.uuid())))
                        .isEmpty();
        if (gebruikt) {
            throw new Weigering(
                    "actor-in-gebruik", "Deze actor staat bij klantcontacten of taken. Zet hem op niet actief.");
        }
        EigenSql.ACTOR.delete(tx, oud.uuid());
    }

    private static void eisEigen(Tx tx, Actor oud) {
        if (EigenSql.ACTOR.find(tx, oud.uuid()).isEmpty()) {
            throw new Weigering("actor-van-poort", "Teams en medewerkers wijzigt de beheerder in Poort zelf.");
        }
    }

    @Override
    protected String weergave(Actor rij) {
        return rij.naam();
    }
}
