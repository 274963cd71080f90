package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A row of `berichten.bericht` as the database gives it.
record BerichtrijSql(
        UUID root,
        UUID id,
        UUID organisatie,
        String kenmerk,
        UUID vraag,
        UUID partij,
        String naam,
        Berichtcode code,
        String onderwerp,
        String tekst,
        boolean rechtsgevolg,
        List<String> kanalen,
        List<String> adressen,
        int kanaalNr,
        int pogingen,
        Instant kanaalSinds,
        Berichtstand stand,
        Instant opgesteldOp,
        Instant volgende,
        Instant afgeleverdOp,
        Instant gelezenOp) {

    Bericht bericht() {
        var volgorde = new ArrayList<Bezorgadres>();
        for (int i = 0; i < kanalen.size(); i++) {
            volgorde.add(new Bezorgadres(Berichtkanaal.valueOf(kanalen.get(i)), adressen.get(i)));
        }
        return new Bericht(
                root,
                id,
                organisatie,
                kenmerk,
                vraag,
                partij,
                naam,
                code,
                onderwerp,
                tekst,
                rechtsgevolg,
                volgorde,
                kanaalNr,
                pogingen,
                kanaalSinds,
                stand,
                opgesteldOp,
                volgende,
                afgeleverdOp,
                gelezenOp);
    }
}
