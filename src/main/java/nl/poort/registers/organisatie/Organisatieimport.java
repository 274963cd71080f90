package nl.poort.registers.organisatie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.poort.registers.organisatie.Importverslag.Regelfout;
import nl.poort.techniek.Csvregel;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// One import of authorities from a file, in parts: it holds at most one part and the codes in memory.
final class Organisatieimport {
    private static final int DEEL = 500;
    private static final int MEESTE_FOUTEN = 1000;

    private final Db db;
    private final Actor actor;
    private final List<Regelfout> fouten = new ArrayList<>();
    private final Map<String, Integer> gezien = new HashMap<>();
    private int nieuw;
    private int bijgewerkt;
    private int ongewijzigd;

    private record Rij(int regel, String code, String naam, Organisatiesoort soort) {}

    private enum Gevolg {
        NIEUW,
        BIJGEWERKT,
        ONGEWIJZIGD,
        NIET_VAN_ONS
    }

    Organisatieimport(Db db, Actor actor) {
        this.db = db;
        this.actor = actor;
    }

    Importverslag lees(Reader csv) {
        try (var reader = new BufferedReader(csv)) {
            var kolommen = Csvregel.kop(reader.readLine(), List.of("code", "naam", "bestuurslaag"));
            var deel = new ArrayList<Rij>(DEEL);
            int regel = 1;
            for (var tekst = reader.readLine(); tekst != null; tekst = reader.readLine()) {
                regel++;
                if (!tekst.isBlank()) {
                    lees(regel, tekst, kolommen, deel);
                }
                if (deel.size() == DEEL) {
                    verwerk(deel);
                }
            }
            verwerk(deel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Importverslag(nieuw, bijgewerkt, ongewijzigd, fouten);
    }

    private void lees(int regel, String tekst, Csvregel.Kop kop, List<Rij> deel) {
        try {
            var velden = kop.lees(tekst);
            var code = Organisatiegegevens.code(velden.get("code"));
            var naam = Invoer.naam("naam", velden.get("naam"));
            var soort = soort(velden.get("bestuurslaag"));
            var eerder = gezien.putIfAbsent(code, regel);
            if (eerder != null) {
                throw new Weigering("dubbel", "De code " + code + " staat ook op regel " + eerder);
            }
            deel.add(new Rij(regel, code, naam, soort));
        } catch (Weigering w) {
            fout(regel, w.getMessage());
        }
    }

    private static Organisatiesoort soort(String bestuurslaag) {
        try {
            return Organisatiesoort.valueOf(bestuurslaag.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Weigering("onbekende-bestuurslaag", "De bestuurslaag \"" + bestuurslaag + "\" is niet bekend");
        }
    }

    private void verwerk(List<Rij> deel) {
        var gevolgen = db.change(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            tx.slowDataChanged();
            return deel.stream().map(rij -> verwerk(tx, rij)).toList();
        });
        for (int i = 0; i < deel.size(); i++) {
            switch (gevolgen.get(i)) {
                case NIEUW -> nieuw++;
                case BIJGEWERKT -> bijgewerkt++;
                case ONGEWIJZIGD -> ongewijzigd++;
                case NIET_VAN_ONS -> fout(deel.get(i).regel(), deel.get(i).naam() + " heeft een eigen beheerder");
            }
        }
        deel.clear();
    }

    private static Gevolg verwerk(Tx tx, Rij rij) {
        var sql = new OrganisatiesSql(tx.handle());
        var zoeknaam = Invoer.zoeknaam(rij.naam());
        var verse = new Organisatie(tx.newId(), rij.naam(), rij.soort(), null, null, rij.code(), null);
        if (sql.insert(verse, zoeknaam)) {
            sql.insert(Teamregels.eerste(tx.newId(), verse));
            tx.publish(new OrganisatieToegevoegd(
                    verse.id(), verse.naam(), verse.soort().name()));
            return Gevolg.NIEUW;
        }
        var huidig = sql.findOpCode(rij.code()).flatMap(o -> sql.lock(o.id())).orElseThrow();
        if (huidig.naam().equals(rij.naam()) && huidig.soort() == rij.soort()) {
            return Gevolg.ONGEWIJZIGD;
        }
        if (!Beheerrecht.magVoor(tx, huidig.id())) {
            return Gevolg.NIET_VAN_ONS;
        }
        var nieuw = new Organisatie(
                huidig.id(), rij.naam(), rij.soort(), huidig.oin(), huidig.rsin(), huidig.code(), huidig.regio());
        sql.update(nieuw, zoeknaam);
        sql.hernoemTeams(nieuw.id(), huidig.naam(), nieuw.naam());
        tx.publish(
                new OrganisatieGewijzigd(nieuw.id(), nieuw.naam(), nieuw.soort().name()));
        return Gevolg.BIJGEWERKT;
    }

    private void fout(int regel, String zin) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(new Regelfout(regel, zin));
        }
    }
}
