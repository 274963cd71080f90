package nl.poort.web.samenwerking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakbehandeling;
import nl.poort.keten.behandeling.Zaakstukken;
import nl.poort.keten.samenwerking.Actieverzoeken;
import nl.poort.keten.samenwerking.Adviesgevers;
import nl.poort.keten.samenwerking.Adviesinzage;
import nl.poort.keten.samenwerking.Zaaksamenwerkingen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.web.gast.Gastlinks;

/// The doors these pages go through.
public record Samenwerkdeuren(Vrager vrager, Gever gever, Zaken zaken, Organisaties organisaties, Clock klok) {
    private static final Actor NAMEN = Actor.system("naam van een organisatie");

    /// @param adres of this installation, for a link
    /// @param landelijk whether partners can be reached by the national facility
    public record Vrager(
            Zaaksamenwerkingen samenwerkingen,
            Actieverzoeken verzoeken,
            Gastlinks links,
            String adres,
            boolean landelijk) {}

    public record Gever(Adviesinzage inzage, Adviesgevers gevers) {}

    public record Zaken(Zaakbehandeling behandeling, Zaakstukken stukken) {}

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Tx.ZONE);
    }

    String naam(UUID organisatie) {
        return organisaties.find(NAMEN, organisatie).map(o -> o.naam()).orElse("een andere organisatie");
    }

    static UUID id(io.javalin.http.Context ctx, String deel, String ding) {
        try {
            return UUID.fromString(ctx.pathParam(deel));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend(ding);
        }
    }
}
