package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.loket.regels.feel.Waarden;

/// Looks through a rule file before it is published: what contradicts itself, what never happens, what has no outcome.
///
/// Some hundreds of random citizens find most; for what they did not meet it looks on purpose, within bounds. Whatever
/// is found has an example that really does it.
public final class Keuring {
    private static final int STAPPEN_PER_DOEL = 1_500;
    private static final int STAPPEN = 12_000;
    private static final int MEESTE_PER_SOORT = 25;

    private final Regels regels;
    private final Zoeker zoeker;
    private final Proefpersonen proef;
    private final Map<Regelbevinding.Soort, List<Regelbevinding>> gevonden = new LinkedHashMap<>();
    private int over = STAPPEN;
    private boolean nietAlles;

    private Keuring(Regels regels) {
        this.regels = regels;
        this.zoeker = new Zoeker(regels);
        this.proef = new Proefpersonen(regels);
    }

    public static List<Regelbevinding> keur(Regels regels) {
        return new Keuring(regels).keur();
    }

    private List<Regelbevinding> keur() {
        proef.doe();
        uitkomsten();
        for (int i = regels.vragen().size(); i < regels.knopen.size(); i++) {
            if (regels.knopen.get(i) instanceof Knoop.Tabel tabel) {
                tegenspraak(i, tabel);
                onbereikbaar(i, tabel);
            }
        }
        for (int v = 0; v < regels.vragen().size(); v++) {
            zonderBelang(v);
        }
        new Tekstkeuring(regels).keur().forEach(this::meld);
        if (nietAlles) {
            meld(new Regelbevinding(
                    Regelbevinding.Soort.NIET_NAGEGAAN,
                    regels.bestand().naam(),
                    "Dit bestand heeft zo veel mogelijkheden dat Poort ze niet allemaal heeft bekeken.",
                    Map.of()));
        }
        return gevonden.values().stream().flatMap(List::stream).toList();
    }

    private void meld(Regelbevinding bevinding) {
        var lijst = gevonden.computeIfAbsent(bevinding.soort(), s -> new ArrayList<>());
        if (lijst.size() < MEESTE_PER_SOORT) {
            lijst.add(bevinding);
        }
    }

    private Optional<Antwoordenset> zoek(Zoeker.Doel doel) {
        if (over <= 0 || Thread.currentThread().isInterrupted()) {
            over = 0;
            nietAlles = true;
            return Optional.empty();
        }
        int hoogstens = Math.min(STAPPEN_PER_DOEL, over);
        var antwoorden = zoeker.zoek(doel, hoogstens);
        over -= Math.max(1, hoogstens - zoeker.over());
        nietAlles |= zoeker.isOpgegeven();
        return antwoorden;
    }

    private void uitkomsten() {
        var stand = zoeker.stand;
        var gat = zoek(new Zoeker.Doel(
                regels.top, () -> kan(regels.top, Domein.NIETS), () -> stand.klasse[regels.top] == Domein.NIETS, -1));
        gat.or(() -> proef.zonderUitkomst())
                .ifPresent(v -> meld(new Regelbevinding(
                        Regelbevinding.Soort.GEEN_UITKOMST,
                        regels.knopen.get(regels.top).naam(),
                        (v.antwoorden().isEmpty()
                                        ? "Nog geen enkele regel geeft een uitkomst."
                                        : "Bij deze antwoorden geldt geen enkele regel.")
                                + " De burger krijgt dan te horen dat hij contact moet opnemen.",
                        v.antwoorden())));
    }

    private boolean kan(int knoop, int klasse) {
        return (zoeker.stand.mogelijk[knoop][klasse >>> 6] & 1L << klasse) != 0;
    }

    private void tegenspraak(int i, Knoop.Tabel tabel) {
        boolean kan = (regels.begin[i][0] & 1L << Domein.FOUT) != 0;
        var wijze = tabel.bron().trefwijze();
        if (!kan || wijze != Trefwijze.ANY && wijze != Trefwijze.UNIQUE) {
            return;
        }
        var stand = zoeker.stand;
        var bits = regels.tabellen[i];
        var hier = zoek(new Zoeker.Doel(
                i, () -> kan(i, Domein.FOUT), () -> stand.klasse[i] == Domein.FOUT && isEigen(bits, stand), -1));
        var regelnummers = hier.map(h -> nummers(tabel, Treffers.van(bits, stand)))
                .or(() -> proef.tegenspraak(i).map(t -> nummers(tabel, t.raak())));
        hier.or(() -> proef.tegenspraak(i).map(Proefpersonen.Tegenspraak::antwoorden))
                .ifPresent(v -> meld(new Regelbevinding(
                        Regelbevinding.Soort.TEGENSPRAAK,
                        tabel.naam(),
                        "De regels " + regelnummers.orElse("") + " gelden hier tegelijk, en geven een verschillende"
                                + " uitkomst. De burger krijgt dan te horen dat hij contact moet opnemen.",
                        v.antwoorden())));
    }

    /// Whether the contradiction is of this table, and not of one before it.
    static boolean isEigen(Bittabel tabel, Stand stand) {
        for (int k : tabel.kolom) {
            if (stand.klasse[k] == Domein.FOUT) {
                return false;
            }
        }
        return true;
    }

    private static String nummers(Knoop.Tabel tabel, long[] raak) {
        var nummers = new ArrayList<String>();
        for (int w = 0; w < raak.length; w++) {
            for (long b = raak[w]; b != 0; b &= b - 1) {
                int regel = tabel.volgorde().get(w * 64 + Long.numberOfTrailingZeros(b));
                nummers.add(
                        (regel + 1) + " (" + Waarden.tekst(tabel.uitkomsten().get(regel)) + ")");
            }
        }
        return String.join(", ", nummers);
    }

    private void onbereikbaar(int i, Knoop.Tabel tabel) {
        var nooit = new LinkedHashSet<Integer>();
        for (int plaats = 0; plaats < tabel.uitkomsten().size(); plaats++) {
            if (!proef.isGeraakt(i, plaats) && !isTeBereiken(i, plaats)) {
                nooit.add(tabel.volgorde().get(plaats) + 1);
            }
        }
        if (!nooit.isEmpty()) {
            var welke = nooit.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            meld(new Regelbevinding(
                    Regelbevinding.Soort.ONBEREIKBARE_REGEL,
                    tabel.naam(),
                    (nooit.size() == 1 ? "Regel " + welke + " geldt" : "De regels " + welke + " gelden")
                            + " bij geen enkel antwoord.",
                    Map.of()));
        }
    }

    /// Unknown counts as reachable: only what is sure is said.
    private boolean isTeBereiken(int i, int plaats) {
        var bits = regels.tabellen[i];
        if (bits.woorden > 1) {
            return true;
        }
        var stand = zoeker.stand;
        var gevonden = zoek(new Zoeker.Doel(
                i,
                () -> Proefpersonen.kanRaken(bits, stand, plaats),
                () -> Proefpersonen.raakt(bits, stand, plaats),
                -1));
        return gevonden.isPresent() || zoeker.isOpgegeven() || over <= 0;
    }

    private void zonderBelang(int v) {
        var vraag = regels.vragen().get(v);
        if (proef.maaktVerschil(v) || !vraag.soort().isGesteld() || maaktVerschil(v)) {
            return;
        }
        meld(new Regelbevinding(
                Regelbevinding.Soort.VRAAG_ZONDER_BELANG,
                vraag.tekst(),
                "Het antwoord op deze vraag verandert de uitkomst nooit. Haal de vraag weg, of kijk welke regel haar"
                        + " moet gebruiken.",
                Map.of()));
    }

    private boolean maaktVerschil(int v) {
        if ((regels.gevolgen[v][regels.top >>> 6] & 1L << regels.top) == 0) {
            return false;
        }
        var stand = zoeker.stand;
        var gevonden = zoek(new Zoeker.Doel(
                regels.top,
                () -> stand.belang.markeer(regels.top) && stand.belang.isNodig(v),
                () -> proef.verschilt(stand, v),
                v));
        return gevonden.isPresent() || zoeker.isOpgegeven() || over <= 0;
    }
}
