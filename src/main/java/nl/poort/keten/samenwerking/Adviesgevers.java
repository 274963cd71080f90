package nl.poort.keten.samenwerking;

import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What a partner sees and does: accept, refuse, read what is shared, and give its advice. A guest comes through the
/// same
/// door, as a member of the team that was asked.
///
/// Everything here begins with [Deelname]: whoever does not take part gets the same answer as when nothing is there.
public final class Adviesgevers {
    private static final int TEKST = 20_000;

    private final Db db;
    private final Samenwerkbronnen bronnen;
    private final Zaaksamenwerkingen samenwerkingen;

    public Adviesgevers(Samenwerkbronnen bronnen, Zaaksamenwerkingen samenwerkingen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.samenwerkingen = samenwerkingen;
    }

    public void neemAan(Medewerker wie, UUID id) {
        doe(wie, "verzoek aannemen", id, (tx, a, s) -> {
            Actieregels.eis(a, Overdrachtstand.AANGENOMEN);
            new ActieverzoekenSql(tx.handle()).aangenomen(id, wie.naam(), tx.now());
            new Verhaal(tx, bronnen, s).schrijf(a.partner(), id, Voorvalsoort.ACTIEVERZOEK_AANGENOMEN, a.titel());
        });
    }

    /// With why, so that the asker can find another way.
    public void weiger(Medewerker wie, UUID id, String reden) {
        doe(wie, "verzoek weigeren", id, (tx, a, s) -> {
            Actieregels.eis(a, Overdrachtstand.GEWEIGERD);
            var fouten = new Veldfouten();
            var schoon = fouten.verplicht("reden", reden, TEKST, "Schrijf op waarom u dit niet kunt doen");
            fouten.klaar();
            new ActieverzoekenSql(tx.handle()).einde(id, Overdrachtstand.GEWEIGERD, schoon, tx.now());
            samenwerkingen.stopKlok(tx, s, id);
            new Verhaal(tx, bronnen, s)
                    .schrijf(a.partner(), id, Voorvalsoort.ACTIEVERZOEK_GEWEIGERD, a.titel() + ": " + schoon);
            meld(tx, a, s, "kan ‘" + a.titel() + "’ niet doen: " + schoon);
        });
    }

    /// The answer: for advice which way it points, the words, who can be asked about it, and a document when there is
    /// one.
    public void meldGereed(Medewerker wie, UUID id, Advieswens wens) {
        doe(wie, "advies geven", id, (tx, a, s) -> {
            Actieregels.eis(a, Overdrachtstand.BEANTWOORD);
            boolean advies = Adviesinzage.soort(tx, a).advies();
            var schoon = wens.getoetst(advies);
            var partij = Verhaal.naam(bronnen.mensen().organisaties(), wie.organisatie());
            var document = wens.inhoud() == null
                    ? null
                    : neemOp(
                            tx,
                            wie,
                            a,
                            s,
                            new Adviesstukken.Zending(
                                    a.titel() + ", van " + partij,
                                    partij,
                                    wens.bestandsnaam(),
                                    wens.formaat(),
                                    wens.inhoud()));
            new ActieverzoekenSql(tx.handle()).gereed(id, schoon, document, wie.naam(), tx.now());
            samenwerkingen.stopKlok(tx, s, id);
            var zin = (advies ? schoon.strekking().tekst() + ": " : "") + schoon.tekst();
            new Verhaal(tx, bronnen, s)
                    .schrijf(
                            a.partner(),
                            id,
                            advies ? Voorvalsoort.ADVIES_ONTVANGEN : Voorvalsoort.ACTIEVERZOEK_GEREEDGEMELD,
                            zin + " (contact: " + schoon.contactpersoon() + ", " + schoon.contactmail() + ")");
            meld(
                    tx,
                    a,
                    s,
                    "antwoordt op ‘" + a.titel() + "’"
                            + (advies ? ": " + schoon.strekking().tekst() : ""));
        });
    }

    private UUID neemOp(Tx tx, Medewerker wie, Actieverzoek a, Samenwerking s, Adviesstukken.Zending zending) {
        var document = new Adviesstukken(bronnen).neemOp(tx, s, zending);
        new ZaaksamenwerkingenSql(tx.handle())
                .deel(
                        new Gedeeld(
                                s.id(),
                                a.partner(),
                                document,
                                zending.titel(),
                                Deelrecht.LEZEN,
                                null,
                                tx.now(),
                                wie.naam(),
                                null),
                        s.organisatie());
        return document;
    }

    /// Another version of a document that may be worked on.
    public void geefVersie(Medewerker wie, UUID id, UUID document, String bestandsnaam, Inhoud inhoud) {
        doe(wie, "nieuwe versie geven", id, (tx, a, s) -> {
            var g = Adviesinzage.gedeeld(tx, wie, a, document);
            if (g.recht() != Deelrecht.BEWERKEN) {
                throw new Weigering("alleen-lezen", "U mag dit document lezen, maar niet veranderen");
            }
            new Adviesstukken(bronnen).nieuweVersie(s, document, bestandsnaam, inhoud);
            new Verhaal(tx, bronnen, s).schrijf(a.partner(), id, Voorvalsoort.NIEUWE_VERSIE, g.titel());
        });
    }

    /// One step of a partner, on a request of the own team.
    @FunctionalInterface
    private interface Stap {
        void doe(Tx tx, Actieverzoek a, Samenwerking s);
    }

    private void doe(Medewerker wie, String doel, UUID id, Stap stap) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw new Weigering("geen-recht", "U mag dit verzoek bekijken, maar niet behandelen.");
        }
        db.run(wie.actor(doel), tx -> {
            new ActieverzoekenSql(tx.handle()).slot(wie.organisatie(), id);
            var a = Adviesinzage.gevraagd(tx, wie, id);
            stap.doe(tx, a, Adviesinzage.samenwerking(tx, a));
        });
    }

    /// Who asked hears it, and who directs the question.
    private void meld(Tx tx, Actieverzoek a, Samenwerking s, String zin) {
        if (s.vraag() != null) {
            var partij = Verhaal.naam(bronnen.mensen().organisaties(), a.naarOrganisatie());
            bronnen.keten()
                    .signalen()
                    .meld(
                            Samenwerkbronnen.PROGRAMMA,
                            s.vraag(),
                            a.vanTeam(),
                            a.vanMedewerker(),
                            partij + " " + zin + " (zaak " + s.nummer() + ")");
        }
    }
}
