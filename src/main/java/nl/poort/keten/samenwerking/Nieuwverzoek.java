package nl.poort.keten.samenwerking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// One new actieverzoek, from what somebody typed to the partner who can see it.
record Nieuwverzoek(Tx tx, Samenwerkbronnen bronnen, Zaaksamenwerkingen samenwerkingen, Medewerker wie) {
    private static final Actor PROGRAMMA = Actor.system("advies vragen");
    private static final int TITEL = 200;
    private static final int TEKST = 10_000;

    Actieverzoek maak(Zaakdossier dossier, Actiewens wens) {
        var schoon = getoetst(tx, wens, soort(tx, wens.soort()).isPresent());
        var organisatie = partner(tx, wie, wens);
        var team = team(tx, organisatie, wens);
        var s = samenwerking(tx, wie, dossier);
        var weg = weg(wens, team);
        if (weg == Partnerweg.LANDELIJK && organisatie.oin() == null) {
            throw veld("partner", "Deze partner heeft geen OIN. Vraag uw beheerder om het in te vullen.");
        }
        var p = samenwerkingen.laatMeedoen(tx, s, organisatie.id(), organisatie.naam(), weg);
        var verzoek = nieuw(tx, wie, s, p, team, schoon);
        new ActieverzoekenSql(tx.handle()).insert(verzoek);
        var klok = Actieregels.klok(s.root(), verzoek.id(), p.naam(), verzoek.uiterlijk(), tx.now());
        bronnen.dossier().klokken().startAlle(tx.actor(), organisatie.id(), List.of(klok));
        wens.documenten().forEach(d -> samenwerkingen.deel(tx, s, p, dossier, d, Deelrecht.LEZEN, null));
        new Verhaal(tx, bronnen, s)
                .schrijf(
                        p.id(),
                        verzoek.id(),
                        Voorvalsoort.ACTIEVERZOEK_VERZONDEN,
                        schoon.titel() + " (aan " + p.naam() + ", uiterlijk " + Actieregels.dag(schoon.uiterlijk())
                                + ")");
        return verzoek;
    }

    private Actiewens getoetst(Tx tx, Actiewens wens, boolean soortBekend) {
        var fouten = new Veldfouten();
        var vandaag = tx.local().toLocalDate();
        fouten.eis(wens.partner() != null, "partner", "Kies wie u om hulp vraagt");
        fouten.eis(soortBekend, "soort", "Kies wat u vraagt");
        var titel = fouten.verplicht("titel", wens.titel(), TITEL, "Geef het verzoek een korte titel");
        var gevraagd = fouten.verplicht("gevraagd", wens.gevraagd(), TEKST, "Schrijf op wat u precies wilt weten");
        fouten.eis(wens.uiterlijk() != null, "uiterlijk", "Kies de laatste dag voor het antwoord");
        fouten.eis(
                wens.uiterlijk() == null || !wens.uiterlijk().isBefore(vandaag),
                "uiterlijk",
                "Deze dag is al voorbij. Kies een dag die nog komt.");
        fouten.eis(
                wens.uiterlijk() == null || !wens.uiterlijk().isAfter(vandaag.plusDays(Actieregels.LANGST)),
                "uiterlijk",
                "Kies een dag binnen een jaar");
        fouten.klaar();
        return new Actiewens(
                wens.partner(),
                wens.team(),
                wens.landelijk(),
                wens.soort(),
                titel,
                gevraagd,
                wens.uiterlijk(),
                wens.documenten());
    }

    private static Optional<Actiesoort> soort(Tx tx, String code) {
        return new ActieverzoekenSql(tx.handle())
                .soorten().stream().filter(s -> s.code().equals(code)).findFirst();
    }

    private Organisatie partner(Tx tx, Medewerker wie, Actiewens wens) {
        var organisatie = bronnen.mensen()
                .organisaties()
                .find(tx.actor(), wens.partner())
                .filter(o -> !o.id().equals(wie.organisatie()))
                .orElseThrow(
                        () -> veld("partner", "Kies een andere organisatie. Een collega vraagt u via de vraag zelf."));
        if (bronnen.keten().samenwerkingen().isBeeindigd(tx.actor(), wie.organisatie(), organisatie.id())) {
            throw veld("partner", "De samenwerking met deze partner is beëindigd. Kies een ander.");
        }
        return organisatie;
    }

    private Team team(Tx tx, Organisatie organisatie, Actiewens wens) {
        return bronnen.mensen().organisaties().teams(tx.actor(), organisatie.id()).stream()
                .filter(t -> wens.team() == null || t.id().equals(wens.team()))
                .findFirst()
                .orElseThrow(() -> veld("partner", "Deze partner heeft nog geen team. Vraag uw beheerder."));
    }

    /// Who has nobody that works with Poort gets a link.
    private Partnerweg weg(Actiewens wens, Team team) {
        if (wens.landelijk()) {
            return Partnerweg.LANDELIJK;
        }
        return bronnen.mensen().medewerkers().vanTeam(PROGRAMMA, team.id()).isEmpty()
                ? Partnerweg.GAST
                : Partnerweg.POORT;
    }

    private static Samenwerking samenwerking(Tx tx, Medewerker wie, Zaakdossier d) {
        var sql = new ZaaksamenwerkingenSql(tx.handle());
        var zaak = d.zaak();
        return sql.openVan(wie.organisatie(), zaak.uuid()).orElseGet(() -> {
            var s = new Samenwerking(
                    tx.newId(),
                    wie.organisatie(),
                    zaak.uuid(),
                    zaak.identificatie(),
                    "Zaak " + zaak.identificatie(),
                    eigenTeam(wie),
                    wie.id(),
                    d.vraag(),
                    null,
                    "",
                    "",
                    tx.now(),
                    null,
                    "",
                    "");
            sql.insert(s);
            return s;
        });
    }

    private static UUID eigenTeam(Medewerker wie) {
        return wie.teams().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new Weigering("geen-team", "U zit nog niet in een team. Vraag uw beheerder."));
    }

    private static Actieverzoek nieuw(Tx tx, Medewerker wie, Samenwerking s, Partner p, Team team, Actiewens wens) {
        return Actieverzoek.gevraagd(
                s,
                tx.newId(),
                new Actieverzoek.Vrager(eigenTeam(wie), wie.id(), wie.naam()),
                new Actieverzoek.Vraag(
                        p, team.id(), wens.soort(), wens.titel(), wens.gevraagd(), wens.uiterlijk(), null),
                tx.now());
    }

    private static Weigering veld(String naam, String zin) {
        return new Weigering("ongeldige-invoer", zin, java.util.Map.of(naam, zin));
    }
}
