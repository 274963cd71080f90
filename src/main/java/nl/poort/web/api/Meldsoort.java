package nl.poort.web.api;

import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.vragen.Ketengebeurtenis.InformatieGegeven;
import nl.poort.keten.vragen.Ketengebeurtenis.InformatieGevraagd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangeboden;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangenomen;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtBeantwoord;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtGeweigerd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtIngetrokken;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtTeruggekoppeld;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtVerlopen;
import nl.poort.techniek.db.Gebeurtenis;

/// What a subscriber can hear of.
public enum Meldsoort {
    AANGEBODEN(OverdrachtAangeboden.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    AANGENOMEN(OverdrachtAangenomen.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    GEWEIGERD(OverdrachtGeweigerd.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    VERLOPEN(OverdrachtVerlopen.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    BEANTWOORD(OverdrachtBeantwoord.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    TERUGGEKOPPELD(OverdrachtTeruggekoppeld.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    INGETROKKEN(OverdrachtIngetrokken.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    INFORMATIE_GEVRAAGD(InformatieGevraagd.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam())),
    INFORMATIE_GEGEVEN(InformatieGegeven.class, e -> new Tussen(e.overdracht(), e.vanTeam(), e.naarTeam()));

    private final Class<? extends Gebeurtenis> type;
    private final Function<Gebeurtenis, Tussen> tussen;

    /// Between whom it happened.
    ///
    /// @param vanTeam null when a customer asked
    record Tussen(UUID overdracht, UUID vanTeam, UUID naarTeam) {}

    <G extends Gebeurtenis> Meldsoort(Class<G> type, Function<G, Tussen> tussen) {
        this.type = type;
        this.tussen = g -> tussen.apply(type.cast(g));
    }

    Class<? extends Gebeurtenis> type() {
        return type;
    }

    /// Such as `overdracht.aangeboden`.
    public String soort() {
        return Gebeurtenis.kindOf(type);
    }

    Tussen tussen(Gebeurtenis g) {
        return tussen.apply(g);
    }
}
