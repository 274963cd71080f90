package nl.poort.registers.documenten;

import java.util.Objects;
import java.util.stream.Stream;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// To whom documents went and from whom they came.
public final class Verzendingen extends Tabelregister<Verzending> {

    public Verzendingen(Db db) {
        super(db, DocumentenSql.VERZENDING, "documenten", "verzending", Documenten.SCOPES);
    }

    @Override
    protected Verzending nieuw(Tx tx, Toegang toegang, Verzending nieuw) {
        Gebruiksrechten.eisDocument(tx, nieuw.informatieobject());
        return getoetst(nieuw);
    }

    @Override
    protected Verzending wijzig(Tx tx, Toegang toegang, Verzending oud, Verzending nieuw) {
        if (!oud.informatieobject().equals(nieuw.informatieobject())) {
            Gebruiksrechten.eisDocument(tx, nieuw.informatieobject());
        }
        return getoetst(nieuw);
    }

    /// A document goes one way at a time (drc-verz).
    private static Verzending getoetst(Verzending v) {
        long wegen = Stream.of(
                        v.binnenlandsCorrespondentieadres(),
                        v.buitenlandsCorrespondentieadres(),
                        v.correspondentiePostadres(),
                        gevuld(v.faxnummer()),
                        gevuld(v.emailadres()),
                        gevuld(v.telefoonnummer()),
                        Boolean.TRUE.equals(v.mijnOverheid()) ? true : null)
                .filter(Objects::nonNull)
                .count();
        if (wegen != 1) {
            throw Documentregels.fout(
                    "invalid-address", "Geef precies een adres, nummer of MijnOverheid, en niet " + wegen);
        }
        return Records.with(v, "mijnOverheid", Boolean.TRUE.equals(v.mijnOverheid()));
    }

    private static String gevuld(String tekst) {
        return tekst == null || tekst.isEmpty() ? null : tekst;
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Verzending oud) {}

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Verzending rij) {
        return Documenten.hoofd(tx, rij.informatieobject());
    }
}
